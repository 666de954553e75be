package clinic.frontdesk.web.notice;

import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.EventType;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Acknowledges by mail to the visitor what was asked or booked. */
@Dependent
public class VisitorMail implements Courier {

    /** The name of this courier. */
    public static final String NAME = "visitor-mail";

    private final Letters letters;
    private final Postbox postbox;

    @Inject
    VisitorMail(Letters letters, Postbox postbox) {
        this.letters = letters;
        this.postbox = postbox;
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
        if (letters.isOutdated(delivery.event())) {
            return Receipt.KEPT;
        }
        Optional<Letter> letter = letters.toVisitor(delivery.event());
        return letter.isEmpty() ? Receipt.KEPT : postbox.send(delivery.id(), letter.get());
    }
}
