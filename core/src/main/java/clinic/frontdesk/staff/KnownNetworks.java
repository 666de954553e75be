package clinic.frontdesk.staff;

import java.time.Instant;

/** Where it is remembered from which networks staff have signed in. */
public interface KnownNetworks {

    /** Whether it is remembered at {@code now}. */
    boolean has(String key, Instant now);

    /**
     * Remembers it.
     *
     * @param key whose and which network; it may be personal, and isn't stored as it is
     * @param until when it is forgotten
     */
    void add(String key, Instant until);

    /** Forgets what is no longer remembered at {@code instant}. */
    void forgetBefore(Instant instant);
}
