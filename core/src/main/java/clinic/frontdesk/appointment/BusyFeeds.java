package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where busy feeds are kept, and the times that were read from them; never anything else of their events. */
public interface BusyFeeds {

    /** Adds a feed, due at once. */
    void add(BusyFeed feed);

    /** Removes the feed of that id, and its times; false when there is none. */
    boolean remove(Slug clinic, UUID feed);

    /** The feeds of a clinic, in no order. */
    List<BusyFeed> of(Slug clinic);

    /** Takes feeds of any clinic that are due at {@code now}, longest due first, and makes them due at {@code next}. */
    List<BusyFeed> take(Instant now, Instant next, int most);

    /** Stores the new state of a feed; nothing when it was removed meanwhile. */
    void update(BusyFeed feed);

    /** Stores a feed's new state with its times, in place of those before; nothing when it was removed meanwhile. */
    void update(BusyFeed feed, List<TimeRange> times);
}
