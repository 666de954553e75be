package clinic.frontdesk.web.appointment;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.booking.Rescheduling;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.web.words.TimeFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as whoever has its link sees it; instants are ISO 8601 with the clinic's offset. It says nothing about
 * the person.
 *
 * @param keptUntil until when it has to be confirmed; absent unless it is unconfirmed
 * @param changeable whether it can be moved or cancelled by the link now
 * @param changesUntil until when it can
 * @param displaced whether the clinic can't keep it and asked for another time
 * @param version how often anything was done to it; sent with a change, it says what that change knows of
 * @param calendarUrl of an appointment that stands
 */
public record AppointmentView(
        String clinic,
        String reference,
        String status,
        String type,
        String practitioner,
        String location,
        String start,
        String end,
        String timeZone,
        @Nullable String keptUntil,
        boolean changeable,
        String changesUntil,
        boolean displaced,
        int version,
        @Nullable String calendarUrl) {

    /** @param version read before the appointment was */
    static AppointmentView of(
            Clinic clinic,
            Appointment appointment,
            int version,
            Rescheduling rescheduling,
            AppointmentAddresses addresses) {
        TimeFormat format = new TimeFormat(clinic.timeZone(), Locale.ROOT);
        return new AppointmentView(
                clinic.slug().value(),
                appointment.reference(),
                appointment.status().name(),
                appointment.type().value(),
                appointment.practitioner().value(),
                appointment.location().value(),
                format.iso(appointment.time().start()),
                format.iso(appointment.time().end()),
                clinic.timeZone().getId(),
                appointment.keptUntil() == null ? null : format.iso(appointment.keptUntil()),
                rescheduling.isChangeable(clinic, appointment),
                format.iso(rescheduling.changesEnd(clinic, appointment)),
                rescheduling.isDisplaced(appointment),
                version,
                appointment.keptUntil() == null && appointment.status().isOpen()
                        ? addresses.calendar(appointment)
                        : null);
    }
}
