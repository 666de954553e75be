package clinic.frontdesk.lead;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which leads to list.
 *
 * @param states any of these
 * @param quarantined those in quarantine, or those outside of it
 * @param before received before this instant; null: up to the newest
 * @param most how many at the most
 */
public record LeadFilter(Set<LeadState> states, boolean quarantined, @Nullable Instant before, int most) {

    /** Copies {@code states}. */
    public LeadFilter {
        states = Set.copyOf(states);
    }

    /** The newest outside quarantine. */
    public static LeadFilter newest(int most) {
        return new LeadFilter(Set.of(LeadState.values()), false, null, most);
    }
}
