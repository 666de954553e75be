package clinic.frontdesk.availability;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A stretch of time, half-open: {@code start} belongs to it, {@code end} doesn't.
 *
 * <p>An empty one overlaps nothing. {@code a.overlaps(b)} equals {@code b.overlaps(a)}.
 */
public record TimeRange(Instant start, Instant end) implements Comparable<TimeRange> {

    /** @throws IllegalArgumentException when {@code end} is before {@code start} */
    public TimeRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a range from " + start + " to " + end);
        }
    }

    /** The range that begins at {@code start} and takes {@code length}. */
    public static TimeRange of(Instant start, Duration length) {
        return new TimeRange(start, start.plus(length));
    }

    /** From midnight to midnight of a date on the clocks of {@code zone}. */
    public static TimeRange ofDate(LocalDate date, ZoneId zone) {
        return new TimeRange(
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** The shortest range that contains {@code instant}. */
    public static TimeRange ofInstant(Instant instant) {
        return of(instant, Duration.ofNanos(1));
    }

    /** Whether some instant belongs to both. */
    public boolean overlaps(TimeRange other) {
        return !isEmpty() && !other.isEmpty() && start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether {@code instant} belongs to it. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(start) && instant.isBefore(end);
    }

    /** Whether nothing belongs to it. */
    public boolean isEmpty() {
        return start.equals(end);
    }

    /** Longer by {@code before} at its start and by {@code after} at its end. */
    public TimeRange widened(Duration before, Duration after) {
        return new TimeRange(start.minus(before), end.plus(after));
    }

    /** The time between its ends. */
    public Duration length() {
        return Duration.between(start, end);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(TimeRange other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }
}
