package clinic.frontdesk.lead;

import clinic.frontdesk.Refusal;

/** An enquiry, or a look at one, that is declined. */
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

    /** No such lead in this clinic. */
    public static final class UnknownLead extends LeadRefusal {
        private static final long serialVersionUID = 1L;

        UnknownLead() {
            super(Kind.UNKNOWN, "unknown-lead");
        }
    }
}
