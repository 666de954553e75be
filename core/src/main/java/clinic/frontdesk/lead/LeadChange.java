package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done about a lead.
 *
 * @param by name of the member of staff; null: it came about by itself
 * @param unreadable whether what was written down can't be read any more
 */
public record LeadChange(
        UUID id, Slug clinic, LeadId lead, What what, @Nullable String by, Instant at, boolean unreadable) {

    /** One of which all can be read. */
    public LeadChange(UUID id, Slug clinic, LeadId lead, What what, @Nullable String by, Instant at) {
        this(id, clinic, lead, what, by, at, false);
    }

    /** What can be done. */
    public sealed interface What {}

    /** It was brought to a state. */
    public record Marked(LeadState to) implements What {}

    /** The person was called. */
    public record Called(CallOutcome outcome, @Nullable String note) implements What {}

    /** Something was written down about it. */
    public record Noted(String text) implements What {}

    /**
     * It was given to a member of staff.
     *
     * @param to their name; null: to nobody in particular
     */
    public record Assigned(@Nullable String to) implements What {}

    /** It was found to be no spam, and its promise begins anew. */
    public record Released() implements What {}
}
