package clinic.frontdesk.clinic;

import java.time.Duration;

/**
 * How long an appointment takes, and when it can start.
 *
 * @param duration at least a minute, at most 24 hours
 * @param every interval of the starts, from the beginning of an opening, at least a minute
 * @param bufferBefore time that must be free before, zero or more
 * @param bufferAfter time that must be free after, zero or more
 */
public record Timing(Duration duration, Duration every, Duration bufferBefore, Duration bufferAfter) {

    private static final Duration DAY = Duration.ofHours(24);

    /** @throws IllegalArgumentException for a length out of its bounds */
    public Timing {
        require("duration", duration, Duration.ofMinutes(1));
        require("every", every, Duration.ofMinutes(1));
        require("bufferBefore", bufferBefore, Duration.ZERO);
        require("bufferAfter", bufferAfter, Duration.ZERO);
    }

    /** Starts every quarter of an hour, without buffers. */
    public static Timing of(Duration duration) {
        return new Timing(duration, Duration.ofMinutes(15), Duration.ZERO, Duration.ZERO);
    }

    private static void require(String name, Duration length, Duration least) {
        if (length.compareTo(least) < 0 || length.compareTo(DAY) > 0) {
            throw new IllegalArgumentException(name + " is " + length + ", not " + least + " to " + DAY);
        }
    }
}
