package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.util.Set;

/**
 * Which holds and bookings came from which network without proof that a person sent them. What time they keep is told by
 * the diaries, under whose lock this is read and written.
 */
public interface UnprovenTimes {

    /**
     * Notes where one came from that isn't noted yet.
     *
     * @param id of the appointment, or the token of the hold
     * @param network blind name
     */
    void add(Slug clinic, String id, String network, Instant until);

    /** Those of that network which count at {@code now}. */
    Set<String> of(Slug clinic, String network, Instant now);

    /** The same for whichever network that one came from, with itself; empty where it isn't one of them. */
    Set<String> beside(Slug clinic, String id, Instant now);

    /** It counts until then; nothing happens where it isn't one of them. */
    void prolong(Slug clinic, String id, Instant until);

    /** It was shown that a person sent it. */
    void remove(Slug clinic, String id);

    /** Forgets what no longer counts at {@code instant}. */
    void forgetBefore(Instant instant);
}
