package clinic.frontdesk.clinic;

import org.jspecify.annotations.Nullable;

/**
 * What something costs: an amount, or a range.
 *
 * @param to the upper end of a range, in the same currency
 * @param note what bears on it, such as insurance
 */
public record Price(Money from, @Nullable Money to, @Nullable Text note) {

    /** @throws IllegalArgumentException for a range that is reversed or of two currencies */
    public Price {
        if (to != null && (!to.currency().equals(from.currency()) || to.minor() < from.minor())) {
            throw new IllegalArgumentException("a price from " + from + " to " + to);
        }
    }

    /** Whether nothing is to pay. */
    public boolean isFree() {
        return from.minor() == 0 && (to == null || to.minor() == 0);
    }
}
