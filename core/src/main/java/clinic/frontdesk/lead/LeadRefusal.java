package clinic.frontdesk.lead;

import clinic.frontdesk.Refusal;
import java.util.List;

/** An enquiry, or what somebody wants to do with one, that is declined. */
public abstract sealed class LeadRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private LeadRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** Nobody may be contacted who has not agreed to it. */
    public static final class ConsentMissing extends LeadRefusal {
        private static final long serialVersionUID = 1L;

        ConsentMissing() {
            super(Kind.INVALID, "consent-needed");
        }
    }

    /** A call window that the clinic does not offer, or no longer. */
    public static final class WindowNotOffered extends LeadRefusal {
        private static final long serialVersionUID = 1L;

        WindowNotOffered() {
            super(Kind.INVALID, "call-window-not-offered");
        }
    }

    /** Something has happened between the clinic and the person that whoever wants to change the lead has not seen. */
    public static final class ChangedMeanwhile extends LeadRefusal {

        private static final long serialVersionUID = 1L;

        private final transient List<LeadChange> since;

        ChangedMeanwhile(List<LeadChange> since) {
            super(Kind.CONFLICT, "changed-meanwhile");
            this.since = List.copyOf(since);
        }

        /** What was done meanwhile, earliest first. */
        public List<LeadChange> since() {
            return since;
        }
    }

    /** Nothing was done with the lead that can still be taken back. */
    public static final class NothingToUndo extends LeadRefusal {
        private static final long serialVersionUID = 1L;

        NothingToUndo() {
            super(Kind.CONFLICT, "nothing-to-undo");
        }
    }

    /** No such lead in this clinic. */
    public static final class UnknownLead extends LeadRefusal {
        private static final long serialVersionUID = 1L;

        UnknownLead() {
            super(Kind.UNKNOWN, "unknown-lead");
        }
    }
}
