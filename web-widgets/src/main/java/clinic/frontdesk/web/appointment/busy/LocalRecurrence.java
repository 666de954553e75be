package clinic.frontdesk.web.appointment.busy;

import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Objects;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A recurrence rule (RFC 5545 §3.3.10) on a wall clock, which is how people mean it: at nine stays at nine when the clock
 * changes. The library iterates in UTC, where no clock does.
 */
@SuppressWarnings("JavaUtilDate") // the library knows no other instants
final class LocalRecurrence {

    private static final long LEAP_YEARS = 4;

    private final Recurrence rule;
    private final LocalDateTime first;
    private final Budget budget;

    /**
     * That rule.
     *
     * @param first where it begins
     * @param onClock tells what its end is on the clock of {@code first}
     * @throws clinic.frontdesk.appointment.FeedFault.Unreadable when it is more than can be worked out
     */
    LocalRecurrence(Recurrence rule, LocalDateTime first, Function<ICalDate, LocalDateTime> onClock, Budget budget) {
        ICalDate end = rule.getUntil();
        this.rule = ScreenedRule.of(
                end == null
                        ? rule
                        : new Recurrence.Builder(rule)
                                .until(asUtc(onClock.apply(end)))
                                .build());
        this.first = first;
        this.budget = budget;
    }

    /** All that fall between the two, both included; what isn't asked for isn't computed. */
    Stream<LocalDateTime> between(LocalDateTime from, LocalDateTime until) {
        budget.spend();
        Date begin = asUtc(isCounted() ? first : recent(from));
        DateIterator dates = rule.getDateIterator(new ICalDate(begin, true), TimeZone.getTimeZone("UTC"));
        if (!isCounted()) {
            dates.advanceTo(asUtc(from));
        }
        Iterable<Date> all = () -> dates;
        return StreamSupport.stream(all.spliterator(), false)
                .map(this::local)
                .takeWhile(local -> !local.isAfter(until))
                .filter(local -> !local.isBefore(from));
    }

    /** What is counted begins with the first. */
    private boolean isCounted() {
        return rule.getCount() != null;
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
        budget.spend();
        return LocalDateTime.ofInstant(utc.toInstant(), ZoneOffset.UTC);
    }

    private static Date asUtc(LocalDateTime local) {
        return Date.from(local.toInstant(ZoneOffset.UTC));
    }
}
