package clinic.frontdesk.availability;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Timing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What occupies the time of a practitioner, and of a room where one is needed.
 *
 * @param timing as the type had it when the session was made
 */
public record Session(Slug type, Slug practitioner, Slug location, @Nullable Slug room, Instant start, Timing timing) {

    /** From its start to its end, without buffers. */
    public TimeRange time() {
        return TimeRange.of(start, timing.duration());
    }

    /** What it occupies in the diaries, held or as an appointment. */
    public Entry entry(Entry.@Nullable Hold hold, @Nullable AppointmentId appointment) {
        return new Entry(
                time(),
                timing.bufferBefore(),
                timing.bufferAfter(),
                practitioner,
                location,
                room,
                type,
                hold,
                appointment);
    }
}
