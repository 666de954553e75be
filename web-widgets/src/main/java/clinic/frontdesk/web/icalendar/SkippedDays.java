package clinic.frontdesk.web.icalendar;

import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import clinic.frontdesk.calendar.UnreadEvent.Reason;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days of the month that not all months have, moved to the nearest that there is where a rule says so (RFC 7529 §4.1). */
final class SkippedDays implements Iterator<LocalDateTime> {

    private final Recurrence rule;
    private final LocalDateTime first;
    private final LocalDateTime last;
    private final boolean forward;
    private final Budget budget;
    private final int interval;
    private final List<Integer> days;
    private final Deque<LocalDateTime> found = new ArrayDeque<>();
    private YearMonth month;
    private @Nullable LocalDateTime before;
    private int left;

    /**
     * All of a rule from its first to {@code last}.
     *
     * @param forward to the next day, or else to the one before
     * @throws Unreadable when the rule says more than which days of which months
     */
    SkippedDays(Recurrence rule, LocalDateTime first, LocalDateTime last, boolean forward, Budget budget) {
        if (Stream.of(
                        rule.getByDay(),
                        rule.getByWeekNo(),
                        rule.getByYearDay(),
                        rule.getBySetPos(),
                        rule.getByHour(),
                        rule.getByMinute(),
                        rule.getBySecond())
                .anyMatch(numbers -> !numbers.isEmpty())) {
            throw new Unreadable(Reason.RULE_NOT_UNDERSTOOD);
        }
        this.rule = BoundedRule.of(rule);
        this.first = first;
        this.last = last;
        this.forward = forward;
        this.budget = budget;
        this.interval = Objects.requireNonNullElse(rule.getInterval(), 1);
        this.days = rule.getByMonthDay().isEmpty() ? List.of(first.getDayOfMonth()) : rule.getByMonthDay();
        this.left = Objects.requireNonNullElse(rule.getCount(), Integer.MAX_VALUE);
        this.month = rule.getFrequency() == Frequency.YEARLY ? YearMonth.of(first.getYear(), 1) : YearMonth.from(first);
    }

    /** Whether a rule has days of the month at all. */
    static boolean hasDays(Recurrence rule) {
        boolean often = rule.getFrequency() != Frequency.MONTHLY && rule.getFrequency() != Frequency.YEARLY;
        boolean said = !rule.getByMonthDay().isEmpty() || !rule.getByYearDay().isEmpty();
        return !often
                && (said || (rule.getByDay().isEmpty() && rule.getByWeekNo().isEmpty()));
    }

    @Override
    public boolean hasNext() {
        while (left > 0 && found.isEmpty() && !month.minusMonths(1).atDay(1).isAfter(last.toLocalDate())) {
            budget.step();
            findIn(month);
            month = rule.getFrequency() == Frequency.YEARLY ? month.plusYears(interval) : month.plusMonths(interval);
        }
        return left > 0 && !found.isEmpty();
    }

    @Override
    public LocalDateTime next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        left--;
        return found.remove();
    }

    private void findIn(YearMonth begin) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        months(begin).forEach(one -> days.forEach(day -> dates.add(day(one, day))));
        for (LocalDate date : dates) {
            LocalDateTime time = date.atTime(first.toLocalTime());
            if (!time.isBefore(first) && (before == null || time.isAfter(before))) {
                found.add(time);
                before = time;
            }
        }
    }

    private Stream<YearMonth> months(YearMonth begin) {
        List<Integer> named = rule.getByMonth();
        if (rule.getFrequency() == Frequency.MONTHLY) {
            return Stream.of(begin).filter(one -> named.isEmpty() || named.contains(one.getMonthValue()));
        }
        List<Integer> own = rule.getByMonthDay().isEmpty()
                ? List.of(first.getMonthValue())
                : IntStream.rangeClosed(1, 12).boxed().toList();
        return (named.isEmpty() ? own : named).stream().map(number -> begin.withMonth(number));
    }

    private LocalDate day(YearMonth month, int number) {
        int day = number > 0 ? number : month.lengthOfMonth() + 1 + number;
        if (month.isValidDay(day)) {
            return month.atDay(day);
        }
        if (day > 0) {
            return forward ? month.plusMonths(1).atDay(1) : month.atEndOfMonth();
        }
        return forward ? month.atDay(1) : month.minusMonths(1).atEndOfMonth();
    }
}
