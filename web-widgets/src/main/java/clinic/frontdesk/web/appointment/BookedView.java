package clinic.frontdesk.web.appointment;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.web.words.TimeFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was booked; instants are ISO 8601 with the clinic's offset.
 *
 * @param keptUntil until when it has to be confirmed; absent unless it is unconfirmed
 * @param mailed whether a confirmation goes out by mail
 * @param manageUrl where it can be moved or cancelled; absent while it is unconfirmed, since only who reads the mail may
 *     confirm it
 * @param changesUntil until when that can be done
 * @param calendarUrl its calendar entry; absent while it is unconfirmed
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
        @Nullable String keptUntil,
        boolean mailed,
        @Nullable String manageUrl,
        String changesUntil,
        @Nullable String calendarUrl) {

    static BookedView of(Clinic clinic, Appointment appointment, boolean mailed, AppointmentAddresses addresses) {
        boolean confirmed = appointment.status() != AppointmentStatus.UNCONFIRMED;
        TimeFormat format = new TimeFormat(clinic.timeZone(), Locale.ROOT);
        return new BookedView(
                appointment.reference(),
                appointment.status().name(),
                appointment.type().value(),
                appointment.practitioner().value(),
                appointment.location().value(),
                format.iso(appointment.time().start()),
                format.iso(appointment.time().end()),
                clinic.timeZone().getId(),
                appointment.keptUntil() == null ? null : format.iso(appointment.keptUntil()),
                mailed,
                confirmed ? addresses.manage(appointment) : null,
                format.iso(clinic.policy().changesEnd(appointment.start())),
                confirmed ? addresses.calendar(appointment) : null);
    }
}
