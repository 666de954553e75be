package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.Intent;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many leads of one origin came how far.
 *
 * @param article slug of the article they were asked in; null: in none
 * @param source {@code utm_source}, or the host of the page before; null: unknown
 * @param enquiries all of them
 * @param contacted whom the clinic spoke to, or who booked
 * @param booked who made an appointment
 * @param attended who came
 */
public record LeadTally(
        @Nullable String article,
        @Nullable String source,
        Intent intent,
        long enquiries,
        long contacted,
        long booked,
        long attended) {

    private static final Set<LeadState> CONTACTED = EnumSet.of(
            LeadState.CONTACTED, LeadState.BOOKED, LeadState.ATTENDED, LeadState.NOT_SUITABLE, LeadState.DECLINED);
    private static final Set<LeadState> BOOKED = EnumSet.of(LeadState.BOOKED, LeadState.ATTENDED);

    /**
     * What leads are counted together.
     *
     * @param source as in {@link Provenance#source()}
     */
    public record Origin(@Nullable String article, @Nullable String source, Intent intent) {}

    /** Those of one origin, of which so many are in each state. */
    public static LeadTally of(Origin origin, Map<LeadState, Long> counts) {
        return new LeadTally(
                origin.article,
                origin.source,
                origin.intent,
                sum(counts, EnumSet.allOf(LeadState.class)),
                sum(counts, CONTACTED),
                sum(counts, BOOKED),
                sum(counts, EnumSet.of(LeadState.ATTENDED)));
    }

    private static long sum(Map<LeadState, Long> counts, Set<LeadState> states) {
        return states.stream()
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
    }
}
