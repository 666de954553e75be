package clinic.frontdesk.lead;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which leads to list.
 *
 * @param states any of these
 * @param quarantined those in quarantine, or those outside of it
 * @param query null: anybody
 * @param since those that came after this instant; null: whenever they came
 * @param after those that come after this one in the list; null: from the newest on
 * @param most how many at the most
 */
public record LeadFilter(
        Set<LeadState> states,
        boolean quarantined,
        @Nullable LeadQuery query,
        @Nullable Instant since,
        @Nullable Lead after,
        int most) {

    /** Copies {@code states}. */
    public LeadFilter {
        states = Set.copyOf(states);
    }

    /** The newest outside quarantine. */
    public static LeadFilter newest(int most) {
        return in(Set.of(LeadState.values()), most);
    }

    /** The newest outside quarantine that are in one of these states. */
    public static LeadFilter in(Set<LeadState> states, int most) {
        return new LeadFilter(states, false, null, null, null, most);
    }

    /** Those in which the person is still waiting for the clinic. */
    public static LeadFilter open(int most) {
        return in(LeadState.OPEN, most);
    }

    /** The newest in quarantine that nobody has released or found to be spam. */
    public static LeadFilter setAside(int most) {
        Set<LeadState> undecided = EnumSet.complementOf(EnumSet.of(LeadState.SPAM, LeadState.ERASED));
        return new LeadFilter(undecided, true, null, null, null, most);
    }

    /** The newest that somebody found to be spam. */
    public static LeadFilter spam(int most) {
        return new LeadFilter(Set.of(LeadState.SPAM), true, null, null, null, most);
    }

    /** The same of those people. */
    public LeadFilter of(@Nullable LeadQuery somebody) {
        return new LeadFilter(states, quarantined, somebody, since, after, most);
    }

    /** The same, of which that one was listed last. */
    public LeadFilter after(@Nullable Lead last) {
        return new LeadFilter(states, quarantined, query, since, last, most);
    }

    /** The same of those that came after that instant. */
    public LeadFilter since(Instant instant) {
        return new LeadFilter(states, quarantined, query, instant, after, most);
    }
}
