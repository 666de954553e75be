package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.calendar.UnreadEvent.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes times as they are found, and joins those that overlap or touch. */
final class BusySink {

    private static final int MOST_OF_EVENT = 20_000;

    private final TimeRange window;
    private final Budget budget;
    private final List<TimeRange> busy = new ArrayList<>();
    private @Nullable TimeRange last;
    private int ofEvent;

    BusySink(TimeRange window, Budget budget) {
        this.window = window;
        this.budget = budget;
    }

    /** The times that follow are those of another event. */
    void nextEvent() {
        store();
        ofEvent = 0;
    }

    /** Takes all that a time may mean, and what comes before it. */
    void add(LocalDateTime start, WrittenDuration length, ZoneSpan span, Duration before) {
        add(
                span.first(start).minus(before),
                span.last(start.plusDays(length.days())).plus(length.exact()));
    }

    /** Takes what a time means in any case. */
    void addSure(LocalDateTime start, WrittenDuration length, ZoneSpan span) {
        add(span.last(start), span.first(start.plusDays(length.days())).plus(length.exact()));
    }

    /**
     * Takes a time, unless it has nothing to do with the window.
     *
     * @throws Unreadable when it's one too many of its event
     */
    void add(Instant start, Instant end) {
        budget.step();
        if (!start.isBefore(end)) {
            return;
        }
        TimeRange time = new TimeRange(start, end);
        if (!window.overlaps(time)) {
            return;
        }
        TimeRange before = last;
        if (before != null && !start.isBefore(before.start()) && !start.isAfter(before.end())) {
            last = end.isAfter(before.end()) ? new TimeRange(before.start(), end) : before;
            return;
        }
        if (++ofEvent > MOST_OF_EVENT) {
            throw new Unreadable(Reason.TOO_MANY_TIMES);
        }
        store();
        last = time;
    }

    private void store() {
        if (last != null) {
            budget.keep();
            busy.add(last);
            last = null;
        }
    }

    /** All of them, by start; none overlaps or touches another. */
    List<TimeRange> merged() {
        store();
        return SortedTimes.together(busy, List.of());
    }
}
