package clinic.frontdesk.clinic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Time in which the whole clinic is closed, on the clock of the clinic, half-open.
 *
 * @param reason as patients may read it
 */
public record Closure(LocalDateTime from, LocalDateTime to, @Nullable Text reason) {

    /** @throws IllegalArgumentException when {@code to} is not after {@code from} */
    public Closure {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("a closure from " + from + " to " + to);
        }
    }

    /** Closed from the first to the last date, both included. */
    public static Closure ofDates(LocalDate first, LocalDate last, @Nullable Text reason) {
        return new Closure(first.atStartOfDay(), last.plusDays(1).atStartOfDay(), reason);
    }
}
