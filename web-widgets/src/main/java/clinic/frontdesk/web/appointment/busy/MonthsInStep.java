package clinic.frontdesk.web.appointment.busy;

import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every so many months, of those that a rule names. The library forgets how many (biweekly 0.6.8), and counts the others. */
final class MonthsInStep implements Iterator<LocalDateTime> {

    private final Iterator<LocalDateTime> all;
    private final YearMonth first;
    private final int interval;
    private int left;
    private @Nullable LocalDateTime next;

    /** All of a rule that aren't before {@code from}, and some others. */
    MonthsInStep(Recurrence rule, LocalDateTime first, LocalDateTime from, Budget budget) {
        boolean counted = rule.getCount() != null;
        Recurrence uncounted = new Recurrence.Builder(rule).count(null).build();
        this.all = new LocalRecurrence(uncounted, first, budget).from(counted ? first : from);
        this.first = YearMonth.from(first);
        this.interval = Objects.requireNonNull(rule.getInterval());
        this.left = counted ? rule.getCount() : Integer.MAX_VALUE;
        advance();
    }

    /** Whether the library would go astray. */
    static boolean areNamed(Recurrence rule) {
        return rule.getFrequency() == Frequency.MONTHLY
                && !rule.getByMonth().isEmpty()
                && Objects.requireNonNullElse(rule.getInterval(), 1) > 1;
    }

    private void advance() {
        next = null;
        while (next == null && left > 0 && all.hasNext()) {
            LocalDateTime found = all.next();
            if (ChronoUnit.MONTHS.between(first, YearMonth.from(found)) % interval == 0) {
                next = found;
                left--;
            }
        }
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public LocalDateTime next() {
        LocalDateTime found = next;
        if (found == null) {
            throw new NoSuchElementException();
        }
        advance();
        return found;
    }
}
