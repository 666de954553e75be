package clinic.frontdesk.web.appointment.busy;

import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.property.ValuedProperty;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import clinic.frontdesk.appointment.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When an event takes place: once, by a rule, or on further dates (RFC 5545 §3.8.5). */
final class EventTimes {

    /** More than two clocks can differ. */
    private static final Duration SLACK = Duration.ofDays(2);

    private final VEvent event;
    private final CalendarClock clock;
    private final Budget budget;

    EventTimes(VEvent event, CalendarClock clock, Budget budget) {
        this.event = event;
        this.clock = clock;
        this.budget = budget;
    }

    /**
     * Those that overlap {@code window}, and some others.
     *
     * @param gone which of them, by their start, there are not
     */
    Stream<TimeRange> around(TimeRange window, BiPredicate<LocalDateTime, Instant> gone) {
        budget.spend();
        DateStart start = event.getDateStart();
        ICalDate first = ValuedProperty.getValue(start);
        if (first == null) {
            return Stream.empty();
        }
        ZoneRules rules = clock.rules(start, first);
        LocalDateTime begin = CalendarClock.local(first);
        Length length = length(start, first);
        Stream<TimeRange> agreed = Stream.of(
                        Stream.of(begin), dates(rules), ruled(begin, rules, window.widened(length.most(), SLACK)))
                .flatMap(starts -> starts)
                .distinct()
                .filter(local -> !gone.test(local, CalendarClock.instant(local, rules)))
                .flatMap(local -> length.from(local, rules).stream());
        return Stream.concat(agreed, periods());
    }

    private Stream<LocalDateTime> dates(ZoneRules rules) {
        return event.getRecurrenceDates().stream()
                .flatMap(dates -> dates.getDates().stream().map(date -> onClock(dates, date, rules)));
    }

    private LocalDateTime onClock(RecurrenceDates dates, ICalDate date, ZoneRules rules) {
        Instant instant = clock.instant(dates, date);
        return date.hasTime() ? LocalDateTime.ofInstant(instant, rules.getOffset(instant)) : CalendarClock.local(date);
    }

    private Stream<TimeRange> periods() {
        return event.getRecurrenceDates().stream()
                .flatMap(dates -> dates.getPeriods().stream().flatMap(period -> clock.range(dates, period).stream()));
    }

    private Stream<LocalDateTime> ruled(LocalDateTime begin, ZoneRules rules, TimeRange around) {
        RecurrenceRule property = event.getRecurrenceRule();
        Recurrence rule = ValuedProperty.getValue(property);
        if (rule == null) {
            return Stream.empty();
        }
        LocalDateTime from = LocalDateTime.ofInstant(around.start(), rules.getOffset(around.start()));
        LocalDateTime until = LocalDateTime.ofInstant(around.end(), rules.getOffset(around.end()));
        return new LocalRecurrence(rule, begin, end -> lastStart(end, rules), budget).between(from, until);
    }

    /** The end of a rule is in UTC where the event has a zone; one that is a date alone means all of it. */
    private static LocalDateTime lastStart(ICalDate end, ZoneRules rules) {
        LocalDateTime local = CalendarClock.local(end);
        if (!end.hasTime()) {
            return local.with(LocalTime.MAX).truncatedTo(ChronoUnit.SECONDS);
        }
        if (!end.getRawComponents().isUtc()) {
            return local;
        }
        Instant instant = local.toInstant(ZoneOffset.UTC);
        return LocalDateTime.ofInstant(instant, rules.getOffset(instant));
    }

    private Length length(DateStart start, ICalDate first) {
        DateEnd end = event.getDateEnd();
        ICalDate last = ValuedProperty.getValue(end);
        biweekly.util.@Nullable Duration said = ValuedProperty.getValue(event.getDuration());
        if (!first.hasTime()) {
            return Length.ofDays(days(first, last, said));
        }
        if (last != null) {
            return new Length(0, Duration.between(clock.instant(start, first), clock.instant(end, last)));
        }
        return said == null ? Length.NONE : Length.of(said);
    }

    private static long days(ICalDate first, @Nullable ICalDate last, biweekly.util.@Nullable Duration said) {
        if (last != null) {
            return ChronoUnit.DAYS.between(CalendarClock.local(first), CalendarClock.local(last));
        }
        return said == null ? 1 : Length.of(said).days();
    }

    /**
     * How long each takes.
     *
     * @param days on the clock, which may have 23 or 25 hours
     * @param exact elapsed time after them
     */
    private record Length(long days, Duration exact) {

        static final Length NONE = new Length(0, Duration.ZERO);

        /** Whole days, at least one. */
        static Length ofDays(long days) {
            return new Length(Math.max(1, days), Duration.ZERO);
        }

        static Length of(biweekly.util.Duration said) {
            return new Length(
                    7L * whole(said.getWeeks()) + whole(said.getDays()),
                    Duration.ofHours(whole(said.getHours()))
                            .plusMinutes(whole(said.getMinutes()))
                            .plusSeconds(whole(said.getSeconds())));
        }

        private static int whole(@Nullable Integer number) {
            return Objects.requireNonNullElse(number, 0);
        }

        /** At least as long as any of them. */
        Duration most() {
            return Duration.ofDays(days).plus(exact.abs()).plus(SLACK);
        }

        Optional<TimeRange> from(LocalDateTime local, ZoneRules rules) {
            Instant end = CalendarClock.instant(local.plusDays(days), rules).plus(exact);
            return CalendarClock.range(CalendarClock.instant(local, rules), end);
        }
    }
}
