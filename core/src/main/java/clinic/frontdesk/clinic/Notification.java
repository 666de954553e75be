package clinic.frontdesk.clinic;

import clinic.frontdesk.contact.EmailAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Whom the clinic wants told, and when.
 *
 * @param staff who gets notices of enquiries and bookings
 * @param reminders how long before the start a patient is reminded
 */
public record Notification(List<EmailAddress> staff, List<Webhook> webhooks, List<Duration> reminders) {

    /**
     * A receiver of events.
     *
     * @param events the types of event that it wants; empty: all
     */
    public record Webhook(URI url, Set<String> events) {
        /** Copies {@code events}. */
        public Webhook {
            events = Set.copyOf(events);
        }
    }

    /** Nobody, and a reminder a day before. */
    public static final Notification USUAL = new Notification(List.of(), List.of(), List.of(Duration.ofHours(24)));

    /** Copies the lists. */
    public Notification {
        staff = List.copyOf(staff);
        webhooks = List.copyOf(webhooks);
        reminders = List.copyOf(reminders);
    }
}
