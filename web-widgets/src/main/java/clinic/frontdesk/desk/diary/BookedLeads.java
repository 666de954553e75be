package clinic.frontdesk.desk.diary;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.desk.diary.AppointmentPages.Booked;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.staff.StaffMember;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/** The enquiries that some appointments came from, read all at once. */
public record BookedLeads(Map<LeadId, Lead> leads) {

    public static BookedLeads to(Collection<Appointment> appointments, StaffMember staff, LeadDesk leads) {
        return new BookedLeads(leads.all(
                staff, appointments.stream().map(Appointment::lead).distinct().toList()));
    }

    /** Whose that appointment is, which is one of them. */
    public Lead of(Appointment appointment) {
        return Objects.requireNonNull(leads.get(appointment.lead()));
    }

    /** That appointment, which is one of them, and whose it is. */
    public Booked booked(Appointment appointment) {
        return new Booked(appointment, of(appointment));
    }
}
