package clinic.frontdesk.calendar;

import clinic.frontdesk.availability.TimeRange;
import java.time.ZoneId;
import java.util.Optional;

/** Reads calendars that others keep. */
@FunctionalInterface
public interface BusyCalendars {

    /**
     * When the calendar says that its owner is busy.
     *
     * @param feed its address, and which zone is meant by names that nobody knows
     * @param zone of times without a zone, unless the calendar names one for them, and of whole days
     * @param window what doesn't overlap it is left out
     * @param known by what its server may tell that it is as it was; empty: it is read whole
     * @return empty when it is as it was when it had that
     * @throws FeedFault.Unreadable when it can't be told
     */
    Optional<BusyReading> read(BusyFeed feed, ZoneId zone, TimeRange window, Optional<FeedTag> known);
}
