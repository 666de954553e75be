package clinic.frontdesk.desk.people;

import clinic.frontdesk.Slice;
import clinic.frontdesk.clinic.Notification.Webhook;
import clinic.frontdesk.desk.page.DeskView;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.notice.Cause;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.WebhookState;
import clinic.frontdesk.web.clinic.file.FolderReport.Finding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How notices leave the clinic: what could not be delivered, the webhooks, and what was left out of the clinic's files.
 *
 * @param mails whether a mail server is configured
 * @param stale whether a webhook has changed since the page was shown
 * @param files empty: the clinic doesn't come from files
 */
public record NoticesView(
        Visit visit,
        boolean mails,
        Said said,
        Slice<Failing> failing,
        List<Cause> causes,
        List<Target> targets,
        boolean stale,
        Optional<Files> files)
        implements DeskView {

    @Override
    public String template() {
        return "people/notices";
    }

    /**
     * What is said of something that was just done.
     *
     * @param answers of the mail server to a test mail
     * @param tried a delivery that is tried again
     * @param many how many are tried again
     */
    public record Said(List<String> answers, @Nullable Delivery tried, @Nullable Long many) {

        static final Said NOTHING = new Said(List.of(), null, null);

        static Said answered(List<String> answers) {
            return new Said(answers, null, null);
        }

        static Said trying(Delivery delivery) {
            return new Said(List.of(), delivery, null);
        }

        static Said trying(long many) {
            return new Said(List.of(), null, many);
        }
    }

    /**
     * What was left out of the clinic's files.
     *
     * @param trouble why none of them can be read; empty: they can
     */
    public record Files(List<Finding> findings, String trouble) {}

    /** A webhook of the clinic's file, its present secret and how it stands. */
    public record Target(Webhook webhook, String secret, WebhookState state) {}

    /**
     * A delivery that fails.
     *
     * @param to whom or what it goes to; empty where that is plain, or nobody any more
     * @param lead what it tells of; null: no single one
     */
    public record Failing(Delivery delivery, String to, @Nullable Lead lead) {}
}
