package clinic.frontdesk.web.icalendar;

import biweekly.util.ByDay;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import clinic.frontdesk.calendar.UnreadEvent.Reason;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A recurrence rule that can be given to the library, which has no bound between two of its dates (biweekly 0.6.8): long
 * intervals and numbers out of range lead it backwards for ever, and a rule that never holds is tried for a century.
 */
final class BoundedRule {

    private static final Set<Frequency> TOO_FREQUENT = EnumSet.of(Frequency.SECONDLY, Frequency.MINUTELY);
    private static final int LONGEST_INTERVAL = 1_000;

    /** Of numbers in one list, and of times in a day, or in an hour if it's every hour. */
    private static final int MOST = 60;

    private BoundedRule() {}

    /** @throws Unreadable when it is more than can be worked out */
    static Recurrence of(Recurrence rule) {
        boolean tooLong = Objects.requireNonNullElse(rule.getInterval(), 1) > LONGEST_INTERVAL;
        if (TOO_FREQUENT.contains(rule.getFrequency()) || tooLong) {
            throw new Unreadable(Reason.RULE_NOT_UNDERSTOOD);
        }
        return inRange(rule);
    }

    /** @throws Unreadable when it has numbers that there aren't, or too many */
    static Recurrence inRange(Recurrence rule) {
        if (times(rule) > MOST || !isInRange(rule)) {
            throw new Unreadable(Reason.RULE_NOT_UNDERSTOOD);
        }
        return rule;
    }

    private static long times(Recurrence rule) {
        return count(rule.getByHour()) * count(rule.getByMinute()) * count(rule.getBySecond());
    }

    private static long count(List<Integer> numbers) {
        return Math.max(1, new HashSet<>(numbers).size());
    }

    /** The bounds of RFC 5545 §3.3.10, but for leap seconds. */
    private static boolean isInRange(Recurrence rule) {
        return areWithin(0, 23, rule.getByHour())
                && areWithin(0, 59, rule.getByMinute())
                && areWithin(0, 59, rule.getBySecond())
                && areWithin(1, 12, rule.getByMonth())
                && areWithin(-31, 31, rule.getByMonthDay())
                && areWithin(-366, 366, rule.getByYearDay())
                && areWithin(-53, 53, rule.getByWeekNo())
                && areWithin(-366, 366, rule.getBySetPos())
                && areWithin(-53, 53, weeks(rule));
    }

    private static List<Integer> weeks(Recurrence rule) {
        return rule.getByDay().stream()
                .map(ByDay::getNum)
                .map(week -> Objects.requireNonNullElse(week, 1))
                .toList();
    }

    private static boolean areWithin(int least, int most, List<Integer> numbers) {
        return numbers.size() <= MOST && numbers.stream().allMatch(number -> least <= number && number <= most);
    }
}
