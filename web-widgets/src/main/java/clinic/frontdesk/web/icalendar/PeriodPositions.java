package clinic.frontdesk.web.icalendar;

import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import clinic.frontdesk.calendar.UnreadEvent.Reason;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The so-manieth times of each day, week, month or year ({@code BYSETPOS}). With several times in a day the library counts
 * otherwise (biweekly 0.6.8).
 */
final class PeriodPositions {

    private final Recurrence rule;
    private final DayOfWeek weekStart;

    /** @throws Unreadable when its periods can't be told, or its days depend on where it begins */
    PeriodPositions(Recurrence rule) {
        boolean hasDays = rule.getFrequency() == Frequency.DAILY
                || !rule.getByDay().isEmpty()
                || !rule.getByMonthDay().isEmpty()
                || !rule.getByYearDay().isEmpty()
                || !rule.getByWeekNo().isEmpty();
        boolean isSeldom =
                switch (rule.getFrequency()) {
                    case DAILY, WEEKLY, MONTHLY, YEARLY -> true;
                    default -> false;
                };
        if (!hasDays || !isSeldom) {
            throw new Unreadable(Reason.RULE_NOT_UNDERSTOOD);
        }
        this.rule = rule;
        this.weekStart = rule.getWorkweekStarts() == null
                ? DayOfWeek.MONDAY
                : DayOfWeek.valueOf(rule.getWorkweekStarts().name());
    }

    /** Where the period of a time begins. */
    LocalDateTime beginOf(LocalDateTime time) {
        return begin(time.toLocalDate()).atStartOfDay();
    }

    private LocalDate begin(LocalDate date) {
        return switch (rule.getFrequency()) {
            case YEARLY -> date.withDayOfYear(1);
            case MONTHLY -> date.withDayOfMonth(1);
            case WEEKLY -> date.with(TemporalAdjusters.previousOrSame(weekStart));
            default -> date;
        };
    }

    /** Of times in order, beginning with the first of a period, those at the positions. */
    Iterator<LocalDateTime> of(Iterator<LocalDateTime> all) {
        return new LookAheadTimes(new Periods(all)::next);
    }

    private final class Periods {

        private final Iterator<LocalDateTime> all;
        private final Deque<LocalDateTime> found = new ArrayDeque<>();
        private @Nullable LocalDateTime ahead;

        Periods(Iterator<LocalDateTime> all) {
            this.all = all;
            this.ahead = all.hasNext() ? all.next() : null;
        }

        @Nullable
        LocalDateTime next() {
            while (found.isEmpty() && ahead != null) {
                choose(period(beginOf(ahead)));
            }
            return found.poll();
        }

        private List<LocalDateTime> period(LocalDateTime begin) {
            List<LocalDateTime> times = new ArrayList<>();
            while (ahead != null && beginOf(ahead).equals(begin)) {
                times.add(ahead);
                ahead = all.hasNext() ? all.next() : null;
            }
            return times;
        }

        private void choose(List<LocalDateTime> times) {
            rule.getBySetPos().stream()
                    .map(position -> position > 0 ? position - 1 : times.size() + position)
                    .filter(index -> index >= 0 && index < times.size())
                    .distinct()
                    .sorted()
                    .map(times::get)
                    .forEach(found::add);
        }
    }
}
