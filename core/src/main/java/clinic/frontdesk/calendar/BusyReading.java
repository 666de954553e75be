package clinic.frontdesk.calendar;

import clinic.frontdesk.availability.TimeRange;
import java.util.List;
import java.util.Optional;

/**
 * What was read from a calendar elsewhere.
 *
 * @param times when its owner is busy, by start; none overlaps or touches another
 * @param unread the events of which that isn't known, or not all
 * @param unknownZones names of time zones in it that nobody knows, in the order of the alphabet
 * @param tag by what its server can tell that it is still so; empty: by nothing
 */
public record BusyReading(
        List<TimeRange> times, UnreadEvents unread, List<String> unknownZones, Optional<FeedTag> tag) {

    /** The longest name of a zone, in UTF-16 units. */
    public static final int MOST_ZONE_NAME = 100;

    /** The most names of zones. */
    public static final int MOST_ZONES = 5;

    /** @throws IllegalArgumentException when there are too many zones, or one has too long a name, or none in one line */
    public BusyReading {
        if (unknownZones.size() > MOST_ZONES
                || unknownZones.stream().anyMatch(name -> name.length() > MOST_ZONE_NAME || !isLine(name))) {
            throw new IllegalArgumentException(unknownZones.size() + " names of zones, or odd ones");
        }
    }

    private static boolean isLine(String name) {
        return !name.isBlank() && name.lines().count() == 1;
    }

    /** Times, and nothing that would be unknown. */
    public static BusyReading of(List<TimeRange> times) {
        return new BusyReading(times, UnreadEvents.NONE, List.of(), Optional.empty());
    }

    /** The same, with what its server says. */
    public BusyReading tagged(Optional<FeedTag> said) {
        return new BusyReading(times, unread, unknownZones, said);
    }
}
