package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.calendar.UnreadEvent.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * When somebody can be had at all (RFC 7953): meanwhile all is busy but what is available. Where it isn't known what a time
 * means, it is only available in what it means in any case.
 *
 * @param certain when it holds in any case, and {@code possible} when it may hold
 * @param busy within that
 * @param priority 1 counts most
 */
record Availability(TimeRange certain, TimeRange possible, List<TimeRange> busy, int priority) {

    /** Without a number, or with the number 0, it comes after all others. */
    private static final int LAST = 10;

    /** Reads one of them. */
    static final class Reader {

        private final CalendarClock clock;
        private final TimeRange window;
        private final Budget budget;
        private final BiConsumer<Component, Runnable> guard;

        /** @param guard tells of a part that can't be read, and goes on */
        Reader(CalendarClock clock, TimeRange window, Budget budget, BiConsumer<Component, Runnable> guard) {
            this.clock = clock;
            this.window = window;
            this.budget = budget;
            this.guard = guard;
        }

        /** @throws Unreadable when it isn't known from when to when it holds */
        Availability read(Component written) {
            Optional<WrittenTime> start = written.said("DTSTART").map(WrittenTime::of);
            TimeRange certain = window;
            TimeRange possible = window;
            if (start.isPresent()) {
                ZoneSpan span = clock.of(start.get());
                certain = within(span.last(start.get().local()), Instant.MAX);
                possible = within(span.first(start.get().local()), Instant.MAX);
            }
            Optional<End> end = end(written, start);
            if (end.isPresent()) {
                certain = until(certain, end.get().first());
                possible = until(possible, end.get().last());
            }
            List<TimeRange> busy = SortedTimes.without(List.of(possible), available(written));
            return new Availability(certain, possible, busy, priority(written));
        }

        private record End(Instant first, Instant last) {}

        private Optional<End> end(Component written, Optional<WrittenTime> start) {
            Optional<End> said = written.said("DTEND").map(WrittenTime::of).map(end -> {
                ZoneSpan span = clock.of(end);
                return new End(span.first(end.local()), span.last(end.local()));
            });
            return said.or(() -> start.flatMap(begin -> written.said("DURATION").map(line -> {
                WrittenDuration length = WrittenDuration.of(line.value());
                ZoneSpan span = clock.of(begin);
                return new End(
                        span.first(begin.local().plusDays(length.days())).plus(length.exact()),
                        span.last(begin.local().plusDays(length.days())).plus(length.exact()));
            })));
        }

        private TimeRange within(Instant start, Instant end) {
            Instant from = start.isAfter(window.start()) ? start : window.start();
            Instant until = end.isBefore(window.end()) ? end : window.end();
            return from.isBefore(until) ? new TimeRange(from, until) : new TimeRange(until, until);
        }

        private static TimeRange until(TimeRange range, Instant end) {
            return !end.isAfter(range.start())
                    ? new TimeRange(range.start(), range.start())
                    : new TimeRange(range.start(), end.isBefore(range.end()) ? end : range.end());
        }

        private List<TimeRange> available(Component written) {
            BusySink sink = new BusySink(window, budget);
            for (List<BusyEvent> same : series(written)) {
                EventSeries series = new EventSeries(same, window, budget);
                for (BusyEvent one : same) {
                    sink.nextEvent();
                    guard.accept(one.written(), () -> {
                        requireUnderstood(one);
                        series.times(one, sink::addSure);
                    });
                }
            }
            return sink.merged();
        }

        private static void requireUnderstood(BusyEvent one) {
            Reason reason = one.unread();
            if (reason != null) {
                throw new Unreadable(reason);
            }
        }

        private Collection<List<BusyEvent>> series(Component written) {
            Map<String, List<BusyEvent>> series = new LinkedHashMap<>();
            written.parts().stream()
                    .filter(part -> part.name().equals("AVAILABLE"))
                    .forEach(part -> guard.accept(
                            part,
                            () -> new EventReader(part, clock, true).read().ifPresent(event -> series.computeIfAbsent(
                                            part.value("UID").orElse("\n" + series.size()), uid -> new ArrayList<>())
                                    .add(event))));
            return series.values();
        }
    }

    private static int priority(Component written) {
        return written.value("PRIORITY")
                .filter(text -> text.matches("[1-9]"))
                .map(Integer::valueOf)
                .orElse(LAST);
    }

    /** When all of these together are busy; where several hold, those that count most. */
    static List<TimeRange> busy(List<Availability> all) {
        List<TimeRange> busy = List.of();
        for (int priority = LAST; priority > 0; priority--) {
            int now = priority;
            List<Availability> equal =
                    all.stream().filter(one -> one.priority == now).toList();
            busy = SortedTimes.without(
                    busy, equal.stream().map(Availability::certain).toList());
            busy = SortedTimes.together(
                    busy, equal.stream().flatMap(one -> one.busy.stream()).toList());
        }
        return busy;
    }
}
