package clinic.frontdesk.web.appointment.busy;

import clinic.frontdesk.appointment.FeedFault;
import java.time.Clock;
import java.time.Duration;

/** How much may be done for one calendar: whoever wrote it may mean us harm. */
final class Budget {

    private static final int STEPS = 100_000;
    private static final Duration TIME = Duration.ofSeconds(10);

    private final Clock clock;
    private final long end;
    private int left = STEPS;

    /** Begins now. */
    Budget(Clock clock) {
        this.clock = clock;
        this.end = clock.millis() + TIME.toMillis();
    }

    /** @throws FeedFault.Unreadable when this step is one too many, or comes too late */
    void spend() {
        if (--left < 0) {
            throw new FeedFault.Unreadable(FeedFault.TOO_LARGE);
        }
        if (clock.millis() > end) {
            throw new FeedFault.Unreadable(FeedFault.TOO_SLOW);
        }
    }
}
