package clinic.frontdesk.lead;

import clinic.frontdesk.Change;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.staff.AccountId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done about a lead.
 *
 * @param account of the member of staff who did it; null: nobody did, or an earlier version did not write it down
 * @param by their name at that time; null: it came about by itself
 * @param before what the lead was before it; null: nothing of that is changed, or it isn't known
 * @param unreadable whether what was written down can't be read any more
 */
public record LeadChange(
        UUID id,
        Slug clinic,
        LeadId lead,
        What what,
        @Nullable AccountId account,
        @Nullable String by,
        Instant at,
        @Nullable Before before,
        boolean unreadable)
        implements Change {

    /**
     * What a lead was before a change.
     *
     * @param aside whether it was in quarantine
     * @param act id of the change of a lead or appointment that brought this one about; its own, if it came first; one that
     *     several share which were decided at once
     */
    public record Before(LeadState state, boolean aside, UUID act) {}

    @Override
    public String deed() {
        return what.getClass().getSimpleName();
    }

    /** Whether it is what somebody did, and not what followed from something else. */
    boolean isAct() {
        return what.canBeTakenBack() && before != null && (before.act.equals(id) || what.isDecision());
    }

    /** By which {@link #isOf} knows all that belongs to it. */
    UUID act() {
        return before == null ? id : before.act;
    }

    /** Whether it belongs to what was done by that change. */
    boolean isOf(UUID act) {
        return before != null && before.act.equals(act);
    }

    /** The same as something that was taken back. */
    LeadChange takenBack() {
        return new LeadChange(id, clinic, lead, new TakenBack(what), account, by, at, before, unreadable);
    }

    /** What can be done. */
    public sealed interface What {

        /** What is said of the case that it is. */
        <T> T fold(Cases<T> cases);

        /** Whether staff can take it back. */
        default boolean canBeTakenBack() {
            return false;
        }

        /** Whether it says that a lead is spam, or none; that never follows, but may be said of many at once. */
        default boolean isDecision() {
            return false;
        }

        /** What staff wrote down with it. */
        default Optional<String> written() {
            return Optional.empty();
        }
    }

    /**
     * Something for each case of what can be done.
     *
     * @param <T> what is said
     */
    public interface Cases<T> {

        /** Of a state. */
        T marked(Marked marked);

        /** Of a call. */
        T called(Called called);

        /** Of a note. */
        T noted(Noted noted);

        /** Of who is to see to it. */
        T assigned(Assigned assigned);

        /** Of a mistake. */
        T takenBack(TakenBack takenBack);

        /** Of the taking back. */
        T undone(Undone undone);

        /** Of what is no spam. */
        T released(Released released);
    }

    /** It was brought to a state. */
    public record Marked(LeadState to) implements What {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.marked(this);
        }

        @Override
        public boolean canBeTakenBack() {
            return true;
        }

        @Override
        public boolean isDecision() {
            return to == LeadState.SPAM;
        }
    }

    /** The person was called. */
    public record Called(CallOutcome outcome, @Nullable String note) implements What {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.called(this);
        }

        @Override
        public boolean canBeTakenBack() {
            return true;
        }

        @Override
        public Optional<String> written() {
            return Optional.ofNullable(note);
        }
    }

    /** Something was written down about it. */
    public record Noted(String text) implements What {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.noted(this);
        }

        @Override
        public Optional<String> written() {
            return Optional.of(text);
        }
    }

    /**
     * It was given to a member of staff.
     *
     * @param to their name; null: to nobody in particular
     */
    public record Assigned(@Nullable String to) implements What {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.assigned(this);
        }
    }

    /** It was done by mistake: a later entry says who took it back. What was written down with it stays so. */
    public record TakenBack(What what) implements What {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.takenBack(this);
        }

        @Override
        public Optional<String> written() {
            return what.written();
        }
    }

    /** What was done before it was taken back. */
    public record Undone() implements What {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.undone(this);
        }
    }

    /** It was found to be no spam, and its promise begins anew. */
    public record Released() implements What {
        @Override
        public <T> T fold(Cases<T> cases) {
            return cases.released(this);
        }

        @Override
        public boolean canBeTakenBack() {
            return true;
        }

        @Override
        public boolean isDecision() {
            return true;
        }
    }
}
