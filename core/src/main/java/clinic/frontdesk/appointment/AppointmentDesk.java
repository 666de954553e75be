package clinic.frontdesk.appointment;

import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.staff.StaffMember;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What staff see of the appointments of their own clinic. */
public final class AppointmentDesk {

    private final Appointments appointments;

    /** @param appointments where they are kept */
    public AppointmentDesk(Appointments appointments) {
        this.appointments = appointments;
    }

    /** Appointments, latest booked first; before {@code before}, unless null. */
    public List<Appointment> latest(StaffMember staff, @Nullable Instant before, int most) {
        return appointments.latest(staff.clinic(), before, most);
    }

    /** Appointments that stand and start within {@code window}, by start. */
    public List<Appointment> starting(StaffMember staff, TimeRange window) {
        return appointments.starting(staff.clinic(), window);
    }

    /** @throws AppointmentRefusal.UnknownAppointment when the clinic has none of that id */
    public Appointment open(StaffMember staff, AppointmentId id) {
        return appointments.find(staff.clinic(), id).orElseThrow(AppointmentRefusal.UnknownAppointment::new);
    }

    /** The appointment that came from that lead. */
    public Optional<Appointment> ofLead(StaffMember staff, LeadId lead) {
        return appointments.ofLead(staff.clinic(), lead);
    }

    /** What was done to an appointment, earliest first. */
    public List<AppointmentChange> changes(StaffMember staff, AppointmentId id) {
        return appointments.changes(staff.clinic(), id);
    }
}
