package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.calendar.UnreadEvent.Reason;
import clinic.frontdesk.web.icalendar.RepeatRule.Between;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** When an event begins, on its own clock: once, by a rule, or on further dates (RFC 5545 §3.8.5). */
final class EventStarts {

    private static final int MOST_EXCLUDED = 20_000;

    private final BusyEvent event;
    private final WrittenTime first;
    private final CalendarClock clock;
    private final ZoneSpan span;
    private final Budget budget;

    EventStarts(BusyEvent event, WrittenTime first, Budget budget) {
        this.event = event;
        this.first = first;
        this.clock = event.clock();
        this.span = clock.of(first);
        this.budget = budget;
    }

    /**
     * A start.
     *
     * @param own how long this one takes; null: as long as the others
     */
    record Start(LocalDateTime local, @Nullable WrittenDuration own) {}

    /**
     * Those within {@code around}, and some others; of the rules those at last of which there may be too many.
     *
     * @param length of each that is ruled: of those that touch, some in between may be left out
     */
    void forEach(TimeRange around, Duration length, Consumer<Start> each) {
        Between asked = new Between(span.earliest(around.start()), span.latest(around.end()), length);
        if (event.exceptionRules().isEmpty()) {
            all(asked, each);
            return;
        }
        Excluded excluded = excluded(asked);
        Between single = new Between(asked.from(), asked.until(), Duration.ZERO);
        all(single, start -> {
            if (!excluded.times().contains(start.local())) {
                each.accept(start);
            }
        });
        if (excluded.cut() != null) {
            throw excluded.cut();
        }
    }

    private void all(Between asked, Consumer<Start> each) {
        each.accept(new Start(first.local(), null));
        event.furtherStarts().forEach(time -> each.accept(new Start(local(time), null)));
        event.furtherTimes().forEach(time -> each.accept(new Start(local(time.start()), time.length())));
        for (RepeatRule rule : event.rules()) {
            Iterator<LocalDateTime> starts = rule.starts(first.local(), this::lastStart, asked, budget);
            starts.forEachRemaining(local -> each.accept(new Start(local, null)));
        }
    }

    /**
     * What rules take out (RFC 2445 §4.8.5.2).
     *
     * @param cut that there is more of it; null: this is all
     */
    private record Excluded(Set<LocalDateTime> times, @Nullable Unreadable cut) {}

    private Excluded excluded(Between asked) {
        Set<LocalDateTime> times = new HashSet<>();
        Between single = new Between(asked.from(), asked.until(), Duration.ZERO);
        try {
            for (RepeatRule rule : event.exceptionRules()) {
                Iterator<LocalDateTime> all = rule.starts(first.local(), this::lastStart, single, budget);
                while (all.hasNext()) {
                    if (times.size() == MOST_EXCLUDED) {
                        throw new Unreadable(Reason.EXCEPTION_NOT_UNDERSTOOD);
                    }
                    times.add(all.next());
                }
            }
            return new Excluded(times, null);
        } catch (Unreadable tooMuch) {
            return new Excluded(times, tooMuch);
        }
    }

    private LocalDateTime local(WrittenTime written) {
        return local(written, clock);
    }

    /**
     * A time on the clock of the event, or the day of one that takes whole days.
     *
     * @param own that of the calendar in which it is written
     */
    LocalDateTime local(WrittenTime written, CalendarClock own) {
        WrittenTime time = written.onClockOf(first);
        CalendarClock known = written.isFloating() ? clock : own;
        if (!first.hasTime()) {
            return known.day(time).atStartOfDay();
        }
        if (!time.hasTime()) {
            return time.date().atTime(first.local().toLocalTime());
        }
        ZoneSpan other = known.of(time);
        return other.equals(span) ? time.local() : span.latest(other.first(time.local()));
    }

    /** The end of a rule is in UTC where the event has a zone; one that is a date alone means all of it. */
    private LocalDateTime lastStart(WrittenTime end) {
        if (!first.hasTime()) {
            return clock.day(end).atStartOfDay();
        }
        if (!end.hasTime()) {
            return end.local().with(LocalTime.MAX).truncatedTo(ChronoUnit.SECONDS);
        }
        if (end.offset() == null) {
            return end.local();
        }
        Instant instant = end.local().toInstant(end.offset());
        return span.latest(instant);
    }
}
