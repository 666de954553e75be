package clinic.frontdesk.scheduling;

import java.time.Duration;
import java.time.Instant;

/** Until when an appointment keeps its time that a doubtful visitor has yet to confirm. */
public final class ConfirmationDeadline {

    /** How long somebody has for it. */
    public static final Duration LENGTH = Duration.ofMinutes(30);

    private ConfirmationDeadline() {}

    /** Half an hour by the clock, and never past the start. */
    public static Instant after(Instant now, Instant start) {
        Instant end = now.plus(LENGTH);
        return end.isBefore(start) ? end : start;
    }
}
