package clinic.frontdesk.availability;

import clinic.frontdesk.clinic.Slug;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A time that can be booked.
 *
 * @param practitioners who are free then, at least one, in the clinic's order
 */
public record Slot(Instant start, Duration length, Slug location, List<Slug> practitioners) {

    /** @throws IllegalArgumentException when nobody is free */
    public Slot {
        if (practitioners.isEmpty()) {
            throw new IllegalArgumentException("a slot without a practitioner");
        }
        practitioners = List.copyOf(practitioners);
    }

    /** A slot that takes {@code time}. */
    public Slot(TimeRange time, Slug location, List<Slug> practitioners) {
        this(time.start(), time.length(), location, practitioners);
    }

    /** From its start to its end. */
    public TimeRange time() {
        return TimeRange.of(start, length);
    }

    /** When it is over. */
    public Instant end() {
        return start.plus(length);
    }
}
