package clinic.frontdesk.web.appointment.busy;

import clinic.frontdesk.appointment.UnreadEvent.Reason;
import clinic.frontdesk.availability.TimeRange;
import java.time.Instant;
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
        List<TimeRange> merged = new ArrayList<>();
        busy.stream().sorted().forEach(next -> {
            int end = merged.size() - 1;
            TimeRange before = end < 0 ? null : merged.get(end);
            if (before == null || next.start().isAfter(before.end())) {
                merged.add(next);
            } else if (next.end().isAfter(before.end())) {
                merged.set(end, new TimeRange(before.start(), next.end()));
            }
        });
        return merged;
    }
}
