package clinic.frontdesk.lead;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which leads to list.
 *
 * @param states any of these
 * @param quarantined those in quarantine, or those outside of it
 * @param name part of the person's name, in whatever case; null: any
 * @param before received before this instant; null: up to the newest
 * @param most how many at the most
 */
public record LeadFilter(
        Set<LeadState> states, boolean quarantined, @Nullable String name, @Nullable Instant before, int most) {

    /** Copies {@code states}. */
    public LeadFilter {
        states = Set.copyOf(states);
    }

    /** The newest outside quarantine. */
    public static LeadFilter newest(int most) {
        return new LeadFilter(Set.of(LeadState.values()), false, null, null, most);
    }

    /** The newest in quarantine that nobody has looked at. */
    public static LeadFilter setAside(int most) {
        return new LeadFilter(Set.of(LeadState.NEW, LeadState.BOOKED), true, null, null, most);
    }

    /** The same of people of that name. */
    public LeadFilter named(@Nullable String part) {
        return new LeadFilter(states, quarantined, part, before, most);
    }

    /** The same, older than that. */
    public LeadFilter receivedBefore(@Nullable Instant instant) {
        return new LeadFilter(states, quarantined, name, instant, most);
    }
}
