package clinic.frontdesk.calendar;

import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where busy feeds are kept, and the times that were read from them; never anything else of their events. */
public interface BusyFeeds {

    /** Adds a feed, due at once. */
    void add(BusyFeed feed);

    /** The feed of that id, which nobody else changes until the transaction ends; empty when there is none. */
    Optional<BusyFeed> lock(Slug clinic, UUID feed);

    /** Removes the feed of that id, and its times; false when there is none. */
    boolean remove(Slug clinic, UUID feed);

    /** Keeps which zone is meant by names that nobody knows, and makes the feed due at once; false when there is none. */
    boolean setZone(Slug clinic, UUID feed, @Nullable ZoneId zone);

    /** The feeds of a clinic, in no order. */
    List<BusyFeed> of(Slug clinic);

    /**
     * Takes feeds of any clinic that are due at {@code now}, longest due first, and makes them due at {@code next}. Those
     * whose server may not be asked yet are left.
     *
     * @param slow whether to take those that were slow, or the others
     */
    List<BusyFeed> take(Instant now, Instant next, boolean slow, int most);

    /** Stores the new state of a feed; nothing when it was removed meanwhile. */
    void update(BusyFeed feed);

    /** Stores a feed's new state with its times, in place of those before; nothing when it was removed meanwhile. */
    void update(BusyFeed feed, List<TimeRange> times);
}
