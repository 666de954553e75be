package clinic.frontdesk.appointment;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;

/** Reads calendars that others keep. */
@FunctionalInterface
public interface BusyCalendars {

    /**
     * When the calendar says that its owner is busy.
     *
     * @param zone of times without a zone, and of whole days
     * @param window what doesn't overlap it is left out
     * @return by start; none overlaps or touches another
     * @throws FeedFault.Unreadable when it can't be told
     */
    List<TimeRange> read(URI address, ZoneId zone, TimeRange window);
}
