package clinic.frontdesk.request;

import clinic.frontdesk.clinic.Slug;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts how often things are done, for all nodes together. Whoever counts the same key waits until the running transaction
 * ends, so it should end soon.
 */
public interface Limits {

    /**
     * Counts one more.
     *
     * @param key what is counted; it may be personal, and isn't stored as it is
     * @param window in which it is counted; windows begin at multiples of their length since 1970 (UTC)
     * @return how many there are in the present window, this one included
     */
    int count(Slug clinic, String key, Duration window);

    /** The same for all clinics together. */
    int countEverywhere(String key, Duration window);

    /** Forgets windows that ended before {@code instant}. */
    void forgetBefore(Instant instant);
}
