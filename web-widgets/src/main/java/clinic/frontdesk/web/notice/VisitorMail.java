package clinic.frontdesk.web.notice;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.request.Limits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Acknowledges by mail to the visitor what was asked or booked. */
@Dependent
public class VisitorMail implements Courier {

    /** The name of this courier. */
    public static final String NAME = "visitor-mail";

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration PAUSE = Duration.ofHours(12);
    private static final int MOST_A_DAY = 20;

    private final Letters letters;
    private final Postbox postbox;
    private final Limits limits;
    private final Transactions transactions;

    @Inject
    VisitorMail(Letters letters, Postbox postbox, Limits limits, Transactions transactions) {
        this.letters = letters;
        this.postbox = postbox;
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
                    APPOINTMENT_REMINDER -> true;
        };
    }

    @Override
    public Receipt deliver(Delivery delivery) throws Undeliverable {
        if (!postbox.isOpen()) {
            return Receipt.KEPT;
        }
        Optional<Letter> letter = letters.toVisitor(delivery.event());
        if (letter.isEmpty()) {
            return Receipt.KEPT;
        }
        requireModest(delivery, letter.get());
        return postbox.send(delivery.id(), letter.get());
    }

    /** Whoever has people flood somebody's mailbox by our forms shall not succeed, whatever clinics they use. */
    private void requireModest(Delivery delivery, Letter letter) throws Undeliverable {
        String to = letter.to().get(0).toLowerCase(Locale.ROOT);
        boolean first = delivery.attempts() == 0;
        if (first && transactions.within(() -> limits.countEverywhere("mail/" + to, DAY)) > MOST_A_DAY) {
            throw Undeliverable.forNow("the address has had enough mail for today")
                    .after(PAUSE);
        }
    }
}
