package clinic.frontdesk.web.appointment.busy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Some calendars keep an event, or a change of one, in several revisions. The latest counts (RFC 5546 §2.1.5). */
final class Revisions {

    private static final int LONGEST_NUMBER = 9;

    private Revisions() {}

    /** Of events that share a UID those of which there is no later revision. */
    static List<BusyEvent> latest(List<BusyEvent> same) {
        return same.size() == 1
                ? same
                : same.stream()
                        .filter(event -> same.stream().noneMatch(other -> isLater(other, event)))
                        .toList();
    }

    /** By its number. With the same number, those that begin otherwise may be two events of a program that numbers none. */
    private static boolean isLater(BusyEvent other, BusyEvent event) {
        if (!Objects.equals(other.stands(), event.stands())) {
            return false;
        }
        int difference = Integer.compare(number(other), number(event));
        return difference > 0
                || (difference == 0
                        && Objects.equals(other.start(), event.start())
                        && stamp(other).compareTo(stamp(event)) > 0);
    }

    private static int number(BusyEvent event) {
        return event.written()
                .value("SEQUENCE")
                .filter(text -> text.length() <= LONGEST_NUMBER && text.matches("\\d+"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** Comes before all others where it isn't known. */
    private static String stamp(BusyEvent event) {
        Optional<String> written = event.written().value("DTSTAMP");
        return written.filter(text -> text.matches("\\d{8}T\\d{6}Z")).orElse("");
    }
}
