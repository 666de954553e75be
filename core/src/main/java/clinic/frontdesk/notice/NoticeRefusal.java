package clinic.frontdesk.notice;

import clinic.frontdesk.Refusal;
import clinic.frontdesk.clinic.Clinic;
import java.util.UUID;

/** A look at a notice that is declined. */
public abstract sealed class NoticeRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private NoticeRefusal(Kind kind, String code, String why) {
        super(kind, code, why);
    }

    /** No such delivery in this clinic. */
    public static final class UnknownDelivery extends NoticeRefusal {
        private static final long serialVersionUID = 1L;

        UnknownDelivery(UUID id) {
            super(Kind.UNKNOWN, "unknown-delivery", "the clinic has no delivery " + id);
        }
    }

    /** No such webhook in this clinic's file. */
    public static final class UnknownWebhook extends NoticeRefusal {
        private static final long serialVersionUID = 1L;

        UnknownWebhook(Clinic clinic) {
            super(
                    Kind.UNKNOWN,
                    "unknown-webhook",
                    clinic.slug() + " has no webhook of that id; it has "
                            + clinic.notification().webhooks().size());
        }
    }
}
