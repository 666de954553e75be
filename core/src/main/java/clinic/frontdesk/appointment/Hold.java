package clinic.frontdesk.appointment;

import clinic.frontdesk.availability.Entry;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.clinic.Slug;
import java.time.Duration;
import java.time.Instant;

/**
 * A session that is kept for a visitor who is still typing.
 *
 * @param token known to that visitor only
 * @param form what tells the visitor's form from others
 */
public record Hold(String token, Slug clinic, Session session, String form, Instant expiresAt) {

    /** How long one lasts. */
    public static final Duration LENGTH = Duration.ofMinutes(10);

    /** The longest {@code token}. */
    public static final int MOST_TOKEN = 43;

    /** What it occupies in the diaries. */
    public Entry entry() {
        return session.entry(new Entry.Hold(token, expiresAt), null);
    }

    /** Whether it still keeps the time. */
    public boolean standsAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
