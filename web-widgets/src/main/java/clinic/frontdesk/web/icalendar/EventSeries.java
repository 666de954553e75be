package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.calendar.UnreadEvent.Reason;
import clinic.frontdesk.web.icalendar.BusyEvent.Change;
import clinic.frontdesk.web.icalendar.BusyEvent.Range;
import clinic.frontdesk.web.icalendar.EventStarts.Start;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event with the changes of its occurrences: all that share a UID (RFC 5545 §3.8.4.4). */
final class EventSeries {

    /** More than two clocks can differ. */
    private static final Duration SLACK = Duration.ofDays(2);

    private static final int MOST_CHANGEABLE = 20_000;

    private final List<BusyEvent> same;
    private final TimeRange window;
    private final Budget budget;

    EventSeries(List<BusyEvent> same, TimeRange window, Budget budget) {
        this.same = same;
        this.window = window;
        this.budget = budget;
    }

    /** Takes the times of events. */
    @FunctionalInterface
    interface Times {
        /** @param span the clock that {@code start} is on, as far as it is known */
        void take(LocalDateTime start, WrittenDuration length, ZoneSpan span);
    }

    /**
     * Gives the times of one of them to {@code times}.
     *
     * @throws Unreadable when not all of them can be worked out; the others were given
     */
    void times(BusyEvent event, Times times) {
        WrittenTime first = event.start();
        if (first == null || isToldByOthers(event) || (!event.keepsTime() && !changesForGood())) {
            return;
        }
        EventStarts starts = new EventStarts(event, first, budget);
        List<BusyEvent> changing = event.stands() == null ? same : List.of();
        SeriesChanges changes = new SeriesChanges(event, first, changing, starts);
        Duration reach = event.length().most().plus(changes.reach()).plus(SLACK);
        TimeRange around = window.widened(reach, reach);
        ZoneSpan span = event.clock().of(first);
        if (changes.areNone()) {
            if (event.keepsTime()) {
                Duration length = event.length().exact().plusDays(event.length().days());
                starts.forEach(around, length, start -> add(start.local(), length(event, start), span, times));
            }
            return;
        }
        changed(event, starts, around, changes, times);
    }

    private static WrittenDuration length(BusyEvent event, Start start) {
        WrittenDuration own = start.own();
        return own == null ? event.length() : own;
    }

    private static void changed(
            BusyEvent event, EventStarts starts, TimeRange around, SeriesChanges changes, Times times) {
        List<Start> found = new ArrayList<>();
        @Nullable Unreadable cut = null;
        try {
            starts.forEach(around, Duration.ZERO, start -> {
                if (found.size() >= MOST_CHANGEABLE) {
                    throw new Unreadable(Reason.TOO_MANY_TIMES);
                }
                found.add(start);
            });
        } catch (Unreadable tooMany) {
            cut = tooMany;
        }
        changes.outcomes(event, found)
                .forEach(outcome -> add(outcome.local(), outcome.length(), outcome.span(), times));
        if (cut != null) {
            throw cut;
        }
    }

    /** What stands for all that follow stands for itself among them, unless there is nothing to follow, or it has a rule. */
    private boolean isToldByOthers(BusyEvent event) {
        Change change = event.stands();
        boolean series = same.stream().anyMatch(other -> other.stands() == null && other.start() != null);
        return change != null
                && change.range() != Range.ONE
                && series
                && event.rules().isEmpty();
    }

    private boolean changesForGood() {
        return same.stream().map(BusyEvent::stands).anyMatch(change -> change != null && change.range() != Range.ONE);
    }

    private static void add(LocalDateTime local, WrittenDuration length, ZoneSpan span, Times times) {
        if (!length.isNone()) {
            times.take(local, length, span);
        }
    }
}
