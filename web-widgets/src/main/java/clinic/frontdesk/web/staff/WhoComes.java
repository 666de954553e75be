package clinic.frontdesk.web.staff;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.staff.StaffMember;
import clinic.frontdesk.web.staff.AppointmentPages.Booked;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/** The enquiries that some appointments came from, read all at once. */
record WhoComes(Map<LeadId, Lead> leads) {

    static WhoComes to(Collection<Appointment> appointments, StaffMember staff, LeadDesk leads) {
        return new WhoComes(leads.all(
                staff, appointments.stream().map(Appointment::lead).distinct().toList()));
    }

    /** Whose that appointment is, which is one of them. */
    Lead of(Appointment appointment) {
        return Objects.requireNonNull(leads.get(appointment.lead()));
    }

    /** That appointment, which is one of them, and whose it is. */
    Booked booked(Appointment appointment) {
        return new Booked(appointment, of(appointment));
    }
}
