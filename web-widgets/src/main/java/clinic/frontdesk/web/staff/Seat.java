package clinic.frontdesk.web.staff;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.lead.Lead;
import java.util.List;

/**
 * An appointment on a board and who comes.
 *
 * @param acts what can be done with it now
 */
public record Seat(Appointment appointment, Lead lead, List<Kind> acts) {

    /** Whether it has that status. */
    boolean is(AppointmentStatus status) {
        return appointment.status() == status;
    }

    /** Whether it is agreed. */
    public boolean isBooked() {
        return is(AppointmentStatus.BOOKED);
    }

    /** Whether staff have to answer it. */
    public boolean waits() {
        return is(AppointmentStatus.REQUESTED);
    }
}
