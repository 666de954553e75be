package clinic.frontdesk.lead;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Position;
import clinic.frontdesk.Slice;
import clinic.frontdesk.lead.LeadBrief.Somebody;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call, each person once: those to whom it was promised and those whom no mail reaches, by when that should be, or
 * since when it is so.
 */
public record CallList(List<LeadBrief> calls) {

    private static final Comparator<LeadBrief> MOST_URGENT_FIRST =
            Comparator.comparing(LeadBrief::urgency, Position.EARLIEST_FIRST);

    /** Copies {@code calls}. */
    public CallList {
        calls = List.copyOf(calls);
    }

    /**
     * Of those leads, in whichever order.
     *
     * @param all as in {@link Leads#toCall}
     */
    static CallList of(Collection<LeadBrief> all) {
        Map<Somebody, LeadBrief> once = new LinkedHashMap<>();
        all.stream().sorted(MOST_URGENT_FIRST).forEach(brief -> once.merge(brief.whose(), brief, CallList::both));
        return new CallList(once.values().stream().sorted(MOST_URGENT_FIRST).toList());
    }

    /** The one that was promised, if one was. */
    private static LeadBrief both(LeadBrief one, LeadBrief other) {
        boolean asPromised = one.promise() != null || other.promise() == null;
        return asPromised ? one.unmailedLike(other) : other.unmailedLike(one);
    }

    /** Those whom it is time to call. */
    public CallList due(Instant now) {
        return new CallList(calls.stream().filter(call -> call.isDue(now)).toList());
    }

    /** Those whom it will be time to call. */
    public CallList later(Instant now) {
        return new CallList(calls.stream().filter(call -> !call.isDue(now)).toList());
    }

    /** LeadQuery is listed. */
    public Set<Somebody> people() {
        return calls.stream().map(LeadBrief::whose).collect(Collectors.toSet());
    }

    /** Some of them, at the cursor. */
    public Slice<LeadBrief> slice(@Nullable Cursor cursor, int most) {
        return Slice.cut(calls, LeadBrief::urgency, Position.EARLIEST_FIRST, cursor, most);
    }
}
