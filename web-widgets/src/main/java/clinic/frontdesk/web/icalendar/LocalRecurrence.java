package clinic.frontdesk.web.icalendar;

import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import clinic.frontdesk.calendar.UnreadEvent.Reason;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Iterator;
import java.util.Objects;
import java.util.TimeZone;

/**
 * A recurrence rule as the library works it out, on a wall clock: it iterates in UTC, where no clock changes. The end of the
 * rule is looked after by whoever asks.
 */
@SuppressWarnings("JavaUtilDate") // the library knows no other instants
final class LocalRecurrence {

    private static final long LEAP_YEARS = 4;
    private static final int MOST_STEPS = 100_000;

    private final Recurrence rule;
    private final LocalDateTime first;
    private final Budget budget;
    private int steps;

    /**
     * That rule.
     *
     * @param first where it begins
     * @throws Unreadable when it is more than can be worked out
     */
    LocalRecurrence(Recurrence rule, LocalDateTime first, Budget budget) {
        this.rule = BoundedRule.of(rule);
        this.first = first;
        this.budget = budget;
    }

    /** All that aren't before {@code from}, and some others. */
    Iterator<LocalDateTime> from(LocalDateTime from) {
        Date begin = asUtc(rule.getCount() != null ? first : recent(from));
        DateIterator dates = rule.getDateIterator(new ICalDate(begin, true), TimeZone.getTimeZone("UTC"));
        if (isAdvanced()) {
            dates.advanceTo(asUtc(from));
        }
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return dates.hasNext();
            }

            @Override
            public LocalDateTime next() {
                return local(dates.next());
            }
        };
    }

    /** What is counted begins with the first; times of the day confuse the library when it advances. */
    private boolean isAdvanced() {
        return rule.getCount() == null
                && rule.getFrequency() != Frequency.HOURLY
                && rule.getByHour().isEmpty()
                && rule.getByMinute().isEmpty()
                && rule.getBySecond().isEmpty();
    }

    /** The library gives up on a century without an occurrence; a yearly rule of 1601 begins later, in step. */
    private LocalDateTime recent(LocalDateTime from) {
        if (rule.getFrequency() != Frequency.YEARLY || !first.isBefore(from)) {
            return first;
        }
        long step = LEAP_YEARS * Math.max(1L, Objects.requireNonNullElse(rule.getInterval(), 1));
        return first.plusYears(ChronoUnit.YEARS.between(first, from) / step * step);
    }

    private LocalDateTime local(Date utc) {
        budget.step();
        if (++steps > MOST_STEPS) {
            throw new Unreadable(Reason.RULE_NOT_UNDERSTOOD);
        }
        return LocalDateTime.ofInstant(utc.toInstant(), ZoneOffset.UTC);
    }

    private static Date asUtc(LocalDateTime local) {
        return Date.from(local.toInstant(ZoneOffset.UTC));
    }
}
