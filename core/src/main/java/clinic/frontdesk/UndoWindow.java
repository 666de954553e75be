package clinic.frontdesk;

import java.time.Duration;
import java.time.Instant;

/** The time in which what staff did with one click can be taken back. What tells others of it waits that long. */
public final class UndoWindow {

    /** Long enough to see the mistake. */
    public static final Duration LENGTH = Duration.ofMinutes(1);

    private UndoWindow() {}

    /** When it ends for what is done at {@code instant}. */
    public static Instant end(Instant instant) {
        return instant.plus(LENGTH);
    }

    /** Whether what was done {@code at} that instant can still be taken back at {@code now}. */
    public static boolean lasts(Instant at, Instant now) {
        return now.isBefore(end(at));
    }
}
