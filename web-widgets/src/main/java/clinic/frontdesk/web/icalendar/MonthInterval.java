package clinic.frontdesk.web.icalendar;

import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every so many months, of those that a rule names. The library forgets how many (biweekly 0.6.8), and counts the others. */
final class MonthInterval {

    private final Iterator<LocalDateTime> all;
    private final YearMonth first;
    private final int interval;
    private int left;

    private MonthInterval(Recurrence rule, LocalDateTime first, LocalDateTime from, Budget budget) {
        boolean counted = rule.getCount() != null;
        Recurrence uncounted = new Recurrence.Builder(rule).count(null).build();
        this.all = new LocalRecurrence(uncounted, first, budget).from(counted ? first : from);
        this.first = YearMonth.from(first);
        this.interval = Objects.requireNonNull(rule.getInterval());
        this.left = counted ? rule.getCount() : Integer.MAX_VALUE;
    }

    /** All of a rule that aren't before {@code from}, and some others. */
    static Iterator<LocalDateTime> from(LocalDateTime from, Recurrence rule, LocalDateTime first, Budget budget) {
        return new LookAheadTimes(new MonthInterval(rule, first, from, budget)::next);
    }

    /** Whether the library would go astray. */
    static boolean areNamed(Recurrence rule) {
        return rule.getFrequency() == Frequency.MONTHLY
                && !rule.getByMonth().isEmpty()
                && Objects.requireNonNullElse(rule.getInterval(), 1) > 1;
    }

    private @Nullable LocalDateTime next() {
        while (left > 0 && all.hasNext()) {
            LocalDateTime found = all.next();
            if (ChronoUnit.MONTHS.between(first, YearMonth.from(found)) % interval == 0) {
                left--;
                return found;
            }
        }
        return null;
    }
}
