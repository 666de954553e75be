package clinic.frontdesk.staff;

import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.util.Optional;

/** Where sessions are kept. */
public interface Sessions {

    /** Adds the session, or stores when it was last used. */
    void save(Session session);

    /** The session of that secret's hash. */
    Optional<Session> find(String hash);

    /** Ends the session of that secret's hash, if there is one. */
    void end(String hash);

    /** Ends all sessions of an account. */
    void endAllOf(Slug clinic, AccountId account);

    /** Ends the sessions that were last used before {@code instant}. */
    void endUnusedSince(Instant instant);
}
