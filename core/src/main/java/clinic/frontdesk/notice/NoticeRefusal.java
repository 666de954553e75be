package clinic.frontdesk.notice;

import clinic.frontdesk.Refusal;

/** A look at a notice that is declined. */
public abstract sealed class NoticeRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private NoticeRefusal(Kind kind, String code) {
        super(kind, code);
    }

    /** No such delivery in this clinic. */
    public static final class UnknownDelivery extends NoticeRefusal {
        private static final long serialVersionUID = 1L;

        UnknownDelivery() {
            super(Kind.UNKNOWN, "unknown-delivery");
        }
    }

    /** No such webhook in this clinic's file. */
    public static final class UnknownWebhook extends NoticeRefusal {
        private static final long serialVersionUID = 1L;

        UnknownWebhook() {
            super(Kind.UNKNOWN, "unknown-webhook");
        }
    }

    /** Something has happened to it that whoever wants to change it has not seen. */
    public static final class ChangedMeanwhile extends NoticeRefusal {

        private static final long serialVersionUID = 1L;

        ChangedMeanwhile() {
            super(Kind.CONFLICT, "changed-meanwhile");
        }
    }
}
