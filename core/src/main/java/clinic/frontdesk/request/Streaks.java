package clinic.frontdesk.request;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Where failures in a row are remembered, for all nodes together. */
public interface Streaks {

    /** Those of the keys as they were a moment ago; {@link Streak#NONE} where there is none. */
    Map<String, Streak> read(Collection<String> keys);

    /** The same as they are, kept from others until the running transaction ends. */
    Map<String, Streak> lock(Collection<String> keys);

    /**
     * Remembers one that is locked.
     *
     * @param key whose it is; it may be personal, and isn't stored as it is
     * @param until when it is forgotten
     */
    void save(String key, Streak streak, Instant until);

    /** Forgets what is no longer remembered at {@code instant}. */
    void forgetBefore(Instant instant);
}
