package clinic.frontdesk.web.appointment;

import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.availability.Slot;
import clinic.frontdesk.web.words.TimeFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time that can be booked; instants are ISO 8601 with the clinic's offset.
 *
 * @param type what is booked then, where several may be meant
 * @param practitioner one of those who are free
 */
public record SlotView(@Nullable String type, String start, String end, String location, String practitioner) {

    /** A time with the first of those who are free. */
    public static SlotView proposed(@Nullable String type, Slot slot, TimeFormat format) {
        return new SlotView(
                type,
                format.iso(slot.start()),
                format.iso(slot.end()),
                slot.location().value(),
                slot.practitioners().get(0).value());
    }

    /** What is still free near a time that is taken. */
    public static List<SlotView> all(AppointmentRefusal.SlotTaken taken) {
        TimeFormat format = new TimeFormat(taken.zone(), Locale.ROOT);
        return taken.alternatives().stream()
                .map(slot -> proposed(null, slot, format))
                .toList();
    }
}
