package clinic.frontdesk.web.appointment;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.web.Moments;
import java.util.Locale;

/**
 * What was booked; instants are ISO 8601 with the clinic's offset.
 *
 * @param mailed whether a confirmation goes out by mail
 */
public record BookedView(
        String reference,
        String status,
        String type,
        String practitioner,
        String location,
        String start,
        String end,
        String timeZone,
        boolean mailed) {

    static BookedView of(Clinic clinic, Appointment appointment, boolean mailed) {
        Moments moments = new Moments(clinic.timeZone(), Locale.ROOT);
        return new BookedView(
                appointment.reference(),
                appointment.status().name(),
                appointment.type().value(),
                appointment.practitioner().value(),
                appointment.location().value(),
                moments.iso(appointment.time().start()),
                moments.iso(appointment.time().end()),
                clinic.timeZone().getId(),
                mailed);
    }
}
