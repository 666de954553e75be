package clinic.frontdesk.web.notice;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.web.words.Languages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What an event is about, found where it is stored, as it is now. */
@Dependent
public class StoredContexts implements NoticeContexts {

    private final Clinics clinics;
    private final Leads leads;
    private final Appointments appointments;

    @Inject
    StoredContexts(Clinics clinics, Leads leads, Appointments appointments) {
        this.clinics = Languages.spoken(clinics);
        this.leads = leads;
        this.appointments = appointments;
    }

    /** The lead that it is about, in the running transaction; empty where it's about none. */
    public Optional<LeadId> leadOf(Event event) {
        return of(event).map(context -> context.lead().id());
    }

    /** In the running transaction. */
    @Override
    public Optional<NoticeContext> of(Event event) {
        Clinic clinic = clinics.find(event.clinic()).orElseThrow();
        if (!event.type().isOfAppointment()) {
            return leads.find(event.clinic(), new LeadId(event.subject()))
                    .map(lead -> new NoticeContext(event.type(), clinic, lead, Optional.empty()));
        }
        Optional<Appointment> booked = appointments.find(event.clinic(), new AppointmentId(event.subject()));
        return booked.flatMap(appointment -> leads.find(event.clinic(), appointment.lead())
                .map(lead -> new NoticeContext(event.type(), clinic, lead, booked)));
    }

    /** In the running transaction. */
    @Override
    public List<AppointmentChange> changes(Appointment appointment) {
        return appointments.changes(appointment.clinic(), appointment.id());
    }
}
