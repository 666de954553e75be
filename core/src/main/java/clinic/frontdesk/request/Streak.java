package clinic.frontdesk.request;

import java.time.Duration;
import java.time.Instant;

/**
 * Failures in a row.
 *
 * @param failures how many; an attempt that isn't over counts as one
 * @param opensAt before that there is no other attempt
 */
public record Streak(int failures, Instant opensAt) {

    /** No failure yet. */
    public static final Streak NONE = new Streak(0, Instant.EPOCH);

    /** Whether an attempt may be made. */
    boolean isOpenAt(Instant now) {
        return !now.isBefore(opensAt);
    }

    Streak withFailure(Duration pause, Instant now) {
        return new Streak(failures + 1, now.plus(pause));
    }

    /** Without the attempt that turned out to be none. */
    Streak withoutLatest() {
        return failures <= 1 ? NONE : new Streak(failures - 1, Instant.EPOCH);
    }
}
