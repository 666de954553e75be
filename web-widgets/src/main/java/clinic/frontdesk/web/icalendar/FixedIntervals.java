package clinic.frontdesk.web.icalendar;

import biweekly.util.ByDay;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import clinic.frontdesk.calendar.UnreadEvent.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Repetitions of which each is as long after the one before, perhaps with some left out: every second, minute, hour, day or
 * week. Those of many years are passed in one step, where the library goes from each to the next.
 */
final class FixedIntervals {

    private static final Map<Frequency, Duration> PACES = Map.of(
            Frequency.SECONDLY, Duration.ofSeconds(1),
            Frequency.MINUTELY, Duration.ofMinutes(1),
            Frequency.HOURLY, Duration.ofHours(1),
            Frequency.DAILY, Duration.ofDays(1),
            Frequency.WEEKLY, Duration.ofDays(7));
    private static final Set<Frequency> IN_A_MINUTE = EnumSet.of(Frequency.SECONDLY);
    private static final Set<Frequency> IN_AN_HOUR = EnumSet.of(Frequency.SECONDLY, Frequency.MINUTELY);
    private static final Set<Frequency> IN_A_DAY = EnumSet.of(Frequency.SECONDLY, Frequency.MINUTELY, Frequency.HOURLY);
    private static final int MOST_STEPS = 5_000_000;

    private final Recurrence rule;
    private final LocalDateTime first;
    private final long pace;
    private final long stride;
    private final Budget budget;
    private int steps;

    /** @param length of each: of those that touch, some in between may be left out */
    FixedIntervals(Recurrence rule, LocalDateTime first, Duration length, Budget budget) {
        this.rule = rule;
        this.first = first;
        this.pace = pace(rule).orElseThrow().toSeconds();
        this.stride = isPlain(rule) ? Math.max(1, length.toSeconds() / pace) : 1;
        this.budget = budget;
    }

    /** How long from each to the next; empty where a rule is no such one. */
    static Optional<Duration> pace(Recurrence rule) {
        Frequency often = rule.getFrequency();
        boolean added = has(rule.getBySetPos())
                || has(rule.getByWeekNo())
                || has(rule.getByYearDay())
                || (has(rule.getBySecond()) && !IN_A_MINUTE.contains(often))
                || (has(rule.getByMinute()) && !IN_AN_HOUR.contains(often))
                || (has(rule.getByHour()) && !IN_A_DAY.contains(often))
                || (often == Frequency.WEEKLY && hasDays(rule))
                || rule.getByDay().stream().anyMatch(day -> day.getNum() != null);
        return added
                ? Optional.empty()
                : Optional.ofNullable(PACES.get(often))
                        .map(one -> one.multipliedBy(Objects.requireNonNullElse(rule.getInterval(), 1)));
    }

    /** Whether none of them is left out. */
    static boolean isPlain(Recurrence rule) {
        return !hasDays(rule) && !has(rule.getByHour()) && !has(rule.getByMinute()) && !has(rule.getBySecond());
    }

    private static boolean hasDays(Recurrence rule) {
        return has(rule.getByDay()) || has(rule.getByMonth()) || has(rule.getByMonthDay());
    }

    private static boolean has(List<?> numbers) {
        return !numbers.isEmpty();
    }

    /** All from the first that isn't before {@code from} up to {@code last}. */
    Iterator<LocalDateTime> from(LocalDateTime from, LocalDateTime last) {
        boolean counted = rule.getCount() != null;
        boolean jumps = isPlain(rule) || !counted;
        long begin = jumps && first.isBefore(from) ? stepsTo(from) : 0;
        long most = counted ? rule.getCount() - (isPlain(rule) ? begin : 0) : Long.MAX_VALUE;
        Steps steps = new Steps(begin, most, Math.floorDiv(ChronoUnit.SECONDS.between(first, last), pace));
        return new LookAheadTimes(steps::next);
    }

    /** So many that the time is reached or passed. */
    private long stepsTo(LocalDateTime time) {
        long seconds = ChronoUnit.SECONDS.between(first, time);
        return seconds <= 0 ? 0 : (seconds + pace - 1) / pace;
    }

    private final class Steps {

        private final long last;
        private long step;
        private long left;

        Steps(long begin, long most, long end) {
            this.step = begin;
            this.left = most;
            this.last = isPlain(rule) ? begin + Math.min(end - begin, most - 1) : end;
        }

        @Nullable
        LocalDateTime next() {
            while (left > 0 && step <= last) {
                budget.step();
                if (++steps > MOST_STEPS) {
                    throw new Unreadable(Reason.RULE_NOT_UNDERSTOOD);
                }
                LocalDateTime found = first.plusSeconds(step * pace);
                LocalDateTime later = whenAllowed(found);
                if (later.equals(found)) {
                    left -= stride;
                    pass();
                    return found;
                }
                step = Math.max(step + 1, stepsTo(later));
            }
            return null;
        }

        /** To the next one, and to the last in any case. */
        private void pass() {
            boolean overshoots = step < last && step + stride > last;
            step = overshoots ? last : step + stride;
            left = overshoots ? 1 : left;
        }
    }

    /** That time, or the next before which none can be allowed. */
    private LocalDateTime whenAllowed(LocalDateTime time) {
        if (!allows(time.toLocalDate())) {
            return time.toLocalDate().plusDays(1).atStartOfDay();
        }
        if (!allows(rule.getByHour(), time.getHour())) {
            return time.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        if (!allows(rule.getByMinute(), time.getMinute())) {
            return time.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
        }
        return allows(rule.getBySecond(), time.getSecond()) ? time : time.plusSeconds(1);
    }

    private boolean allows(LocalDate date) {
        int fromEnd = date.getDayOfMonth() - date.lengthOfMonth() - 1;
        List<Integer> days = rule.getByMonthDay();
        return allows(rule.getByMonth(), date.getMonthValue())
                && (days.isEmpty() || days.contains(date.getDayOfMonth()) || days.contains(fromEnd))
                && (rule.getByDay().isEmpty() || rule.getByDay().stream().anyMatch(day -> isOn(day, date)));
    }

    private static boolean isOn(ByDay day, LocalDate date) {
        return day.getDay().name().equals(date.getDayOfWeek().name());
    }

    private static boolean allows(List<Integer> numbers, int number) {
        return numbers.isEmpty() || numbers.contains(number);
    }
}
