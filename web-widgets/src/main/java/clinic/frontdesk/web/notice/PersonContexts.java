package clinic.frontdesk.web.notice;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.notice.Event;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the events of one person are about, all of which has been read before: nothing more is asked for. */
public final class PersonContexts implements NoticeContexts {

    private final Clinic clinic;
    private final Map<LeadId, Lead> leads;
    private final Map<AppointmentId, Appointment> appointments;
    private final Map<AppointmentId, List<AppointmentChange>> changes;

    /**
     * Of all that a person asked and booked.
     *
     * @param changes of each appointment, earliest first
     */
    public PersonContexts(
            Clinic clinic,
            Collection<Lead> leads,
            Collection<Appointment> appointments,
            Map<AppointmentId, List<AppointmentChange>> changes) {
        this.clinic = clinic;
        this.leads = leads.stream().collect(Collectors.toMap(Lead::id, Function.identity()));
        this.appointments = appointments.stream().collect(Collectors.toMap(Appointment::id, Function.identity()));
        this.changes = Map.copyOf(changes);
    }

    @Override
    public Optional<NoticeContext> of(Event event) {
        if (!event.type().isOfAppointment()) {
            return Optional.ofNullable(leads.get(new LeadId(event.subject())))
                    .map(lead -> new NoticeContext(event.type(), clinic, lead, Optional.empty()));
        }
        Optional<Appointment> booked = Optional.ofNullable(appointments.get(new AppointmentId(event.subject())));
        return booked.map(Appointment::lead)
                .map(leads::get)
                .map(lead -> new NoticeContext(event.type(), clinic, lead, booked));
    }

    @Override
    public List<AppointmentChange> changes(Appointment appointment) {
        return changes.getOrDefault(appointment.id(), List.of());
    }
}
