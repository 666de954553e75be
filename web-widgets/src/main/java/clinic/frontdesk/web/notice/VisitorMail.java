package clinic.frontdesk.web.notice;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.Mailbox;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LetterLimit;
import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.request.Limits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Acknowledges by mail to the visitor what was asked or booked. */
@Dependent
public class VisitorMail implements Courier {

    /** The name of this courier. */
    public static final String NAME = "visitor-mail";

    /** Why a letter can't be delivered whose address was sealed with another key, or damaged. */
    public static final String UNREADABLE_ADDRESS = "unreadable-address";

    private static final Duration DAY = Duration.ofDays(1);
    /** Shown at the desk, where staff can send it nevertheless. */
    /** The fault of a letter to an address that has as many as an unproven one gets. */
    public static final String HELD_BACK = "held-back";

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofHours(12);
    private static final int MOST_A_DAY = 20;

    private final Letters letters;
    private final StoredContexts contexts;
    private final Mailer mailer;
    private final LetterLimit limit;
    private final Limits limits;
    private final Transactions transactions;

    @Inject
    VisitorMail(
            Letters letters,
            StoredContexts contexts,
            Mailer mailer,
            LetterLimit limit,
            Limits limits,
            Transactions transactions) {
        this.contexts = contexts;
        this.limit = limit;
        this.letters = letters;
        this.mailer = mailer;
        this.limits = limits;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean carries(EventType type) {
        return switch (type) {
            case PROMISE_OVERDUE, LEADS_SET_ASIDE, APPOINTMENT_ENDED -> false;
            case LEAD_RECEIVED,
                    APPOINTMENT_BOOKED,
                    APPOINTMENT_UNCONFIRMED,
                    APPOINTMENT_ACCEPTED,
                    APPOINTMENT_REJECTED,
                    APPOINTMENT_MOVED,
                    APPOINTMENT_CANCELLED,
                    APPOINTMENT_DISPLACED,
                    APPOINTMENT_REMINDER,
                    APPOINTMENT_RELINKED -> true;
        };
    }

    @Override
    public Receipt deliver(Delivery delivery) throws Undeliverable {
        if (!mailer.isOpen()) {
            return Receipt.KEPT;
        }
        Optional<Letter> letter = letters.toVisitor(delivery.event());
        if (letter.isEmpty()) {
            return Receipt.KEPT;
        }
        if (letter.get().to().isEmpty()) {
            throw Undeliverable.forEver(UNREADABLE_ADDRESS);
        }
        requireGranted(delivery);
        requireModest(delivery, letter.get());
        return mailer.send(delivery.id(), letter.get());
    }

    /** Anyone can type somebody else's address: what nothing proves is written to it a few times only. */
    private void requireGranted(Delivery delivery) throws Undeliverable {
        boolean granted = transactions.within(() -> contexts.of(delivery.event())
                .map(context -> isGranted(delivery, context.lead()))
                .orElse(true));
        if (!granted) {
            throw Undeliverable.forNow(HELD_BACK).after(HOUR);
        }
    }

    private boolean isGranted(Delivery delivery, Lead lead) {
        return switch (delivery.event().type()) {
            case LEAD_RECEIVED, APPOINTMENT_BOOKED, APPOINTMENT_UNCONFIRMED ->
                !limit.holdsBack(lead.clinic(), lead.id());
            case APPOINTMENT_REMINDER -> isCounted(delivery) || limit.grantsAnother(lead.clinic(), lead.id());
            // what staff do, or whoever has the link
            case PROMISE_OVERDUE,
                    LEADS_SET_ASIDE,
                    APPOINTMENT_ENDED,
                    APPOINTMENT_ACCEPTED,
                    APPOINTMENT_REJECTED,
                    APPOINTMENT_MOVED,
                    APPOINTMENT_CANCELLED,
                    APPOINTMENT_DISPLACED,
                    APPOINTMENT_RELINKED -> true;
        };
    }

    /** By a former attempt, which failed for another reason. */
    private static boolean isCounted(Delivery delivery) {
        return delivery.attempts() > 0 && !HELD_BACK.equals(delivery.fault());
    }

    /** Whoever has people flood somebody's mailbox by our forms shall not succeed, whatever clinics they use. */
    private void requireModest(Delivery delivery, Letter letter) throws Undeliverable {
        String to = Mailbox.of(new EmailAddress(letter.to().get(0))).name();
        boolean first = delivery.attempts() == 0;
        if (first && transactions.within(() -> limits.countEverywhere("mail/" + to, DAY)) > MOST_A_DAY) {
            throw Undeliverable.forNow("the address has had enough mail for today")
                    .after(PAUSE);
        }
    }
}
