package clinic.frontdesk.web.notice;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.notice.EventType;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the clinic's people by mail that someone asked or booked, each on their own. */
@Dependent
public class ClinicMail implements Courier {

    /** The name of this courier. */
    public static final String NAME = "clinic-mail";

    private final Letters letters;
    private final Recipients recipients;
    private final Clinics clinics;
    private final Mailer mailer;
    private final Transactions transactions;

    @Inject
    ClinicMail(Letters letters, Recipients recipients, Clinics clinics, Mailer mailer, Transactions transactions) {
        this.letters = letters;
        this.recipients = recipients;
        this.clinics = clinics;
        this.mailer = mailer;
        this.transactions = transactions;
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
                    APPOINTMENT_ENDED,
                    APPOINTMENT_RELINKED -> false;
        };
    }

    /** Nobody in particular where the file names nobody. */
    @Override
    public List<String> targets(Event event) {
        Map<String, EmailAddress> all = recipients.of(clinic(event));
        return all.isEmpty() ? List.of(Delivery.ONLY_TARGET) : List.copyOf(all.keySet());
    }

    /** One mail server takes what is for any of them. */
    @Override
    public String way(String target) {
        return Delivery.ONLY_TARGET;
    }

    @Override
    public Receipt deliver(Delivery delivery) throws Undeliverable {
        if (!mailer.isOpen()) {
            return Receipt.KEPT;
        }
        Clinic clinic = transactions.within(() -> clinic(delivery.event()));
        Optional<EmailAddress> recipient = recipients.find(clinic, delivery);
        if (recipient.isEmpty()) {
            boolean nobodyYet = recipients.of(clinic).isEmpty() && Recipients.isNobody(delivery);
            return nobodyYet ? Receipt.KEPT : Receipt.GONE;
        }
        Optional<Letter> letter = letters.toClinic(delivery.event());
        return letter.isEmpty()
                ? Receipt.KEPT
                : mailer.send(delivery.id(), letter.get().to(List.of(recipient.get())));
    }

    private Clinic clinic(Event event) {
        return clinics.find(event.clinic()).orElseThrow();
    }
}
