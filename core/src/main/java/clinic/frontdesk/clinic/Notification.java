package clinic.frontdesk.clinic;

import clinic.frontdesk.Sha256;
import clinic.frontdesk.contact.EmailAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
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

        /** By which it is known in its clinic: 16 hexadecimal digits. */
        public String id() {
            return Sha256.hex(url.toString()).substring(0, 16);
        }

        /** Whether it wants events of that name. */
        public boolean wants(String event) {
            return events.isEmpty() || events.contains(event);
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

    /** The webhook of that id. */
    public Optional<Webhook> webhook(String id) {
        return webhooks.stream().filter(webhook -> webhook.id().equals(id)).findFirst();
    }
}
