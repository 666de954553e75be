package clinic.frontdesk.staff;

import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time between signing in and signing out.
 *
 * @param hash of its secret
 * @param startedAt when the person signed in
 * @param seenAt when it was last used
 * @param kept what its owner had typed when the session before ended, sealed; null: nothing
 */
public record Session(
        String hash, Slug clinic, AccountId account, Instant startedAt, Instant seenAt, @Nullable String kept) {

    /** The same, used once more. */
    Session seen(Instant at) {
        return new Session(hash, clinic, account, startedAt, at, kept);
    }

    /** The same with something kept, or nothing. */
    Session keeping(@Nullable String sealed) {
        return new Session(hash, clinic, account, startedAt, seenAt, sealed);
    }
}
