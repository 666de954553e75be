package clinic.frontdesk.staff;

import clinic.frontdesk.clinic.Slug;
import java.time.Instant;

/**
 * The time between signing in and signing out.
 *
 * @param hash of its secret
 * @param startedAt when the person signed in
 * @param seenAt when it was last used
 */
public record Session(String hash, Slug clinic, AccountId account, Instant startedAt, Instant seenAt) {}
