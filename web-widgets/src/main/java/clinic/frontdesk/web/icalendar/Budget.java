package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.calendar.FeedFault;
import java.time.Clock;
import java.time.Duration;

/** How much may be done for one calendar: whoever wrote it may mean us harm. */
final class Budget {

    private static final int MOST_TIMES = 100_000;
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final int STEPS_BETWEEN_LOOKS = 1_000;

    private final Clock clock;
    private long end;
    private int times;
    private int steps;

    /** Begins with the first step. */
    Budget(Clock clock) {
        this.clock = clock;
    }

    /** @throws FeedFault.Unreadable when this time of an event is one too many, or comes too late */
    void keep() {
        if (++times > MOST_TIMES) {
            throw new FeedFault.Unreadable(FeedFault.TOO_MANY_TIMES);
        }
        step();
    }

    /** @throws FeedFault.Unreadable when this step comes too late */
    void step() {
        if (steps++ % STEPS_BETWEEN_LOOKS != 0) {
            return;
        }
        long now = clock.millis();
        if (end == 0) {
            end = now + TIME.toMillis();
        }
        if (now > end) {
            throw new FeedFault.Unreadable(FeedFault.TOO_MUCH_WORK);
        }
    }
}
