package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.web.icalendar.BusyEvent.Change;
import clinic.frontdesk.web.icalendar.BusyEvent.Range;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What becomes of the occurrences of a series: some are taken out, and from some on all are otherwise. */
final class SeriesChanges {

    private final WrittenTime first;
    private final CalendarClock clock;
    private final ZoneSpan span;
    private final List<Split> splits = new ArrayList<>();
    private final Taken taken = new Taken(new HashSet<>(), new HashSet<>());

    /**
     * Of an event, by itself and by those that share its UID.
     *
     * @param first when it begins
     */
    SeriesChanges(BusyEvent event, WrittenTime first, List<BusyEvent> same, EventStarts starts) {
        this.first = first;
        this.clock = event.clock();
        this.span = clock.of(first);
        event.exceptions().forEach(time -> take(time, clock));
        same.stream()
                .filter(other -> other.stands() != null)
                .filter(other -> other.start() != null || !other.keepsTime())
                .sorted(Comparator.comparing(other -> named(other, starts)))
                .forEach(other -> add(other, starts));
    }

    private static Change change(BusyEvent other) {
        return Objects.requireNonNull(other.stands());
    }

    private static LocalDateTime named(BusyEvent other, EventStarts starts) {
        return starts.local(change(other).of(), other.clock());
    }

    /** From where on, or up to where, occurrences are as {@code event} says. */
    private record Split(LocalDateTime at, Range range, BusyEvent event, Duration shift, ZoneSpan span) {

        boolean concerns(LocalDateTime original) {
            return range == Range.THIS_AND_PRIOR ? !original.isAfter(at) : !original.isBefore(at);
        }

        LocalDateTime shifted(LocalDateTime original) {
            LocalDateTime moved = original.plus(shift);
            boolean wholeDays = event.start() != null && !event.start().hasTime();
            return wholeDays ? moved.truncatedTo(ChronoUnit.DAYS) : moved;
        }
    }

    private record Taken(Set<Instant> times, Set<LocalDate> dates) {

        boolean has(LocalDateTime local, ZoneSpan span) {
            return (!times.isEmpty() && times.contains(span.first(local))) || dates.contains(local.toLocalDate());
        }

        boolean isEmpty() {
            return times.isEmpty() && dates.isEmpty();
        }

        void remove(LocalDateTime local, ZoneSpan span) {
            times.remove(span.first(local));
            dates.remove(local.toLocalDate());
        }
    }

    /** What an occurrence has become. */
    record Outcome(LocalDateTime local, WrittenDuration length, ZoneSpan span) {}

    private void add(BusyEvent other, EventStarts starts) {
        Change change = change(other);
        if (change.range() == Range.ONE) {
            take(change.of(), other.clock());
            return;
        }
        other.exceptions().forEach(time -> take(time, other.clock()));
        LocalDateTime at = original(named(other, starts));
        WrittenTime start = other.start();
        Duration shift = start == null ? Duration.ZERO : Duration.between(at, start.local());
        splits.add(new Split(
                at,
                change.range(),
                other,
                shift,
                start == null ? span : other.clock().of(start)));
    }

    /** Some name an occurrence by when it would be after an earlier change, and not by when it was at first. */
    private LocalDateTime original(LocalDateTime named) {
        for (Split split : splits) {
            LocalDateTime before = named.minus(split.shift());
            boolean isOther = !named.toLocalTime().equals(first.local().toLocalTime());
            if (isOther && before.toLocalTime().equals(first.local().toLocalTime()) && split.concerns(before)) {
                return before;
            }
        }
        return named;
    }

    /**
     * A date alone means whatever begins on it, and in a series of whole days any time means its day.
     *
     * @param own the clock of the calendar in which it is written
     */
    private void take(WrittenTime written, CalendarClock own) {
        WrittenTime time = written.onClockOf(first);
        CalendarClock known = written.isFloating() ? clock : own;
        if (first.hasTime() && time.hasTime()) {
            taken.times.add(known.of(time).first(time.local()));
            if (first.offset() != null) {
                // some write the one in UTC, and the other on the clock of the calendar
                taken.times.add(own.of(written).first(written.local()));
            }
        } else {
            taken.dates.add(known.day(time));
        }
    }

    /** Whether all occurrences are as the event says. */
    boolean areNone() {
        return splits.isEmpty() && taken.isEmpty();
    }

    /** Longer than any change moves or lengthens an occurrence. */
    Duration reach() {
        return splits.stream()
                .map(split -> split.shift().abs().plus(split.event().length().most()))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** What becomes of these, of which each is an occurrence of {@code event}. */
    List<Outcome> outcomes(BusyEvent event, List<EventStarts.Start> starts) {
        Taken shifted = new Taken(new HashSet<>(taken.times), new HashSet<>(taken.dates));
        starts.forEach(start -> shifted.remove(start.local(), span));
        List<Outcome> outcomes = new ArrayList<>();
        for (EventStarts.Start start : starts) {
            if (!taken.has(start.local(), span)) {
                @Nullable Outcome outcome = outcome(event, start, shifted);
                if (outcome != null) {
                    outcomes.add(outcome);
                }
            }
        }
        return outcomes;
    }

    /** Null where nothing is left of it. */
    private @Nullable Outcome outcome(BusyEvent event, EventStarts.Start start, Taken shifted) {
        WrittenDuration own = start.own();
        @Nullable Split split = splitOf(start.local());
        if (split == null) {
            return event.keepsTime() ? new Outcome(start.local(), own == null ? event.length() : own, span) : null;
        }
        BusyEvent changed = split.event();
        LocalDateTime local = split.shifted(start.local());
        if (!changed.keepsTime() || !changed.rules().isEmpty() || shifted.has(local, split.span())) {
            return null;
        }
        boolean cancelled = changed.start() == null;
        return cancelled ? null : new Outcome(local, changed.length(), split.span());
    }

    private @Nullable Split splitOf(LocalDateTime original) {
        @Nullable Split found = null;
        for (Split split : splits) {
            boolean nearer = split.range() == Range.THIS_AND_FUTURE || found == null;
            if (split.concerns(original) && nearer) {
                found = split;
            }
        }
        return found;
    }
}
