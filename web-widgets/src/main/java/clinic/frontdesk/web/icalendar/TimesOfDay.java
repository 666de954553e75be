package clinic.frontdesk.web.icalendar;

import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The times at which each day, hour or minute of a rule has an occurrence. With such a rule the library can't begin anywhere
 * but at its first: it invents occurrences there, and leaves out others (biweekly 0.6.8).
 */
final class TimesOfDay {

    private static final Set<Frequency> WITHIN_A_DAY =
            EnumSet.of(Frequency.HOURLY, Frequency.MINUTELY, Frequency.SECONDLY);
    private static final Set<Frequency> WITHIN_AN_HOUR = EnumSet.of(Frequency.MINUTELY, Frequency.SECONDLY);

    private final Recurrence without;
    private final LocalDateTime first;
    private final ChronoUnit within;
    private final List<Integer> hours;
    private final List<Integer> minutes;
    private final List<Integer> seconds;
    private final boolean counted;
    private final @Nullable PeriodPositions positions;

    private int left;

    private TimesOfDay(Recurrence rule, LocalDateTime first) {
        boolean hourly = WITHIN_A_DAY.contains(rule.getFrequency());
        boolean minutely = WITHIN_AN_HOUR.contains(rule.getFrequency());
        this.first = first;
        this.within = minutely ? ChronoUnit.MINUTES : hourly ? ChronoUnit.HOURS : ChronoUnit.DAYS;
        this.hours = hourly ? List.of(0) : sorted(rule.getByHour(), first.getHour());
        this.minutes = minutely ? List.of(0) : sorted(rule.getByMinute(), first.getMinute());
        this.seconds = sorted(rule.getBySecond(), first.getSecond());
        this.counted = rule.getCount() != null;
        this.left = Objects.requireNonNullElse(rule.getCount(), Integer.MAX_VALUE);
        this.positions = rule.getBySetPos().isEmpty() ? null : new PeriodPositions(rule);
        this.without = without(rule, hourly, minutely);
    }

    /**
     * Those of a rule; empty where it has none.
     *
     * @throws Unreadable when they can't be told from its days
     */
    static Optional<TimesOfDay> of(Recurrence rule, LocalDateTime first) {
        Frequency often = rule.getFrequency();
        boolean expands = (!rule.getByHour().isEmpty() && !WITHIN_A_DAY.contains(often))
                || (!rule.getByMinute().isEmpty() && !WITHIN_AN_HOUR.contains(often))
                || (!rule.getBySecond().isEmpty() && often != Frequency.SECONDLY);
        if (!expands) {
            return Optional.empty();
        }
        return Optional.of(new TimesOfDay(rule, first));
    }

    /** The rule of the days, hours or minutes. */
    Recurrence without() {
        return without;
    }

    /** The first of those. */
    LocalDateTime begin() {
        return begin(first);
    }

    /** Those before which nothing is wanted at {@code from}; what is counted begins with the first. */
    LocalDateTime from(LocalDateTime from) {
        return counted ? begin() : begin(from);
    }

    private LocalDateTime begin(LocalDateTime time) {
        return positions == null ? time.truncatedTo(within) : positions.beginOf(time);
    }

    /** Of days, hours or minutes in order all times, in order. */
    Iterator<LocalDateTime> in(Iterator<LocalDateTime> all) {
        Iterator<LocalDateTime> times = each(all);
        Iterator<LocalDateTime> chosen = positions == null ? times : positions.of(times);
        return new LookAheadTimes(() -> {
            while (left > 0 && chosen.hasNext()) {
                LocalDateTime found = chosen.next();
                if (!found.isBefore(first)) {
                    left--;
                    return found;
                }
            }
            return null;
        });
    }

    private Iterator<LocalDateTime> each(Iterator<LocalDateTime> all) {
        Deque<LocalDateTime> now = new ArrayDeque<>();
        return new LookAheadTimes(() -> {
            if (now.isEmpty() && all.hasNext()) {
                now.addAll(times(all.next()));
            }
            return now.poll();
        });
    }

    private List<LocalDateTime> times(LocalDateTime begin) {
        List<LocalDateTime> times = new ArrayList<>();
        for (int hour : hours) {
            for (int minute : minutes) {
                for (int second : seconds) {
                    times.add(begin.plusHours(hour).plusMinutes(minute).plusSeconds(second));
                }
            }
        }
        return times;
    }

    private static List<Integer> sorted(List<Integer> numbers, int otherwise) {
        return numbers.isEmpty() ? List.of(otherwise) : List.copyOf(new TreeSet<>(numbers));
    }

    private static Recurrence without(Recurrence rule, boolean hourly, boolean minutely) {
        Recurrence.Builder builder = new Recurrence.Builder(rule.getFrequency())
                .interval(rule.getInterval())
                .byDay(List.of())
                .byMonth(rule.getByMonth())
                .byMonthDay(rule.getByMonthDay())
                .byYearDay(rule.getByYearDay())
                .byWeekNo(rule.getByWeekNo());
        rule.getByDay().forEach(day -> builder.byDay(day.getNum(), day.getDay()));
        if (rule.getWorkweekStarts() != null) {
            builder.workweekStarts(rule.getWorkweekStarts());
        }
        if (hourly) {
            builder.byHour(rule.getByHour());
        }
        if (minutely) {
            builder.byMinute(rule.getByMinute());
        }
        return builder.build();
    }
}
