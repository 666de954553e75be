package clinic.frontdesk.desk.diary;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.lead.Lead;
import java.util.List;

/**
 * A person who comes to a session on the calendar grid, and their appointment.
 *
 * @param acts what can be done with it now
 * @param version how many of its changes were known when it was drawn
 */
public record Attendee(Appointment appointment, Lead lead, List<Kind> acts, int version) {

    /** One with which nothing is to be done. */
    public static Attendee seen(Appointment appointment, Lead lead) {
        return new Attendee(appointment, lead, List.of(), 0);
    }

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
