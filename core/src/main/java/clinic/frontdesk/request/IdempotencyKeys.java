package clinic.frontdesk.request;

import clinic.frontdesk.clinic.Slug;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Remembers what requests made, so that a repeat makes nothing new.
 *
 * <p>A request asks {@link #recall} first, and {@link #remember}s what it made before its transaction ends. Between the
 * two, a repeat on any node waits.
 */
public interface IdempotencyKeys {

    /** How long a key is remembered. */
    Duration MEMORY = Duration.ofHours(24);

    /**
     * Claims the key for the running transaction, and returns what an equal request has made within {@link #MEMORY}.
     *
     * @return the ids that were remembered
     * @throws RequestRefusal.KeyReused when the key came with another fingerprint
     * @throws RequestRefusal.StillRunning when the first request takes too long to be waited for
     */
    Optional<List<String>> recall(Slug clinic, IdempotencyKey key);

    /** Remembers the ids of what the running transaction made; no personal data. */
    void remember(Slug clinic, IdempotencyKey key, List<String> made);
}
