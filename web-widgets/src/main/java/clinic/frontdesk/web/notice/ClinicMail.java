package clinic.frontdesk.web.notice;

import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.EventType;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells the clinic's people by mail that someone asked or booked. */
@Dependent
public class ClinicMail implements Courier {

    /** The name of this courier. */
    public static final String NAME = "clinic-mail";

    private final Letters letters;
    private final Postbox postbox;

    @Inject
    ClinicMail(Letters letters, Postbox postbox) {
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
            case LEAD_RECEIVED,
                    LEADS_SET_ASIDE,
                    PROMISE_OVERDUE,
                    APPOINTMENT_BOOKED,
                    APPOINTMENT_MOVED,
                    APPOINTMENT_CANCELLED -> true;
            case APPOINTMENT_UNCONFIRMED,
                    APPOINTMENT_DISPLACED,
                    APPOINTMENT_ACCEPTED,
                    APPOINTMENT_REJECTED,
                    APPOINTMENT_REMINDER,
                    APPOINTMENT_ENDED -> false;
        };
    }

    @Override
    public Receipt deliver(Delivery delivery) throws Undeliverable {
        if (!postbox.isOpen()) {
            return Receipt.KEPT;
        }
        Optional<Letter> letter = letters.toClinic(delivery.event());
        return letter.isEmpty() ? Receipt.KEPT : postbox.send(delivery.id(), letter.get());
    }
}
