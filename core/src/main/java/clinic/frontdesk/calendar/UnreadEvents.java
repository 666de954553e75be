package clinic.frontdesk.calendar;

import java.util.List;

/**
 * The events of a calendar that couldn't be read, or only in part.
 *
 * @param count of all
 * @param shown the first of them, in their order
 */
public record UnreadEvents(int count, List<UnreadEvent> shown) {

    /** None. */
    public static final UnreadEvents NONE = new UnreadEvents(0, List.of());

    /** The most that are shown. */
    public static final int MOST_SHOWN = 20;

    /** All of these. */
    public static UnreadEvents of(List<UnreadEvent> events) {
        return new UnreadEvents(
                events.size(), events.stream().sorted().limit(MOST_SHOWN).toList());
    }

    /** How many of them aren't shown. */
    public int rest() {
        return count - shown.size();
    }
}
