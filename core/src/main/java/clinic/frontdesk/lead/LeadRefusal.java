package clinic.frontdesk.lead;

import clinic.frontdesk.Refusal;
import clinic.frontdesk.contact.Consent;
import clinic.frontdesk.contact.ConsentPurpose;
import java.util.List;

/** An enquiry, or what somebody wants to do with one, that is declined. */
public abstract sealed class LeadRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private LeadRefusal(Kind kind, String code, String why) {
        super(kind, code, why);
    }

    /** Nobody may be contacted who has not agreed to it. */
    public static final class ConsentMissing extends LeadRefusal {
        private static final long serialVersionUID = 1L;

        ConsentMissing(List<Consent> given) {
            super(
                    Kind.INVALID,
                    "consent-needed",
                    "a visitor agrees to " + ConsentPurpose.CONTACT + " at least; here to "
                            + given.stream().map(Consent::purpose).toList());
        }
    }

    /** A call window that the clinic does not offer, or no longer. */
    public static final class WindowNotOffered extends LeadRefusal {
        private static final long serialVersionUID = 1L;

        /** @param asked whatever was given as the id */
        WindowNotOffered(String asked, List<CallWindow> offered) {
            super(
                    Kind.INVALID,
                    "call-window-not-offered",
                    (CallWindow.isId(asked) ? asked : "a text of " + asked.length() + " characters")
                            + " is none of the windows that are offered now: "
                            + offered.stream().map(CallWindow::id).toList());
        }
    }

    /** No such lead in this clinic. */
    public static final class UnknownLead extends LeadRefusal {
        private static final long serialVersionUID = 1L;

        UnknownLead(LeadId id) {
            super(Kind.UNKNOWN, "unknown-lead", "the clinic has no lead " + id);
        }
    }
}
