package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.web.icalendar.BusyEvent.Change;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Which revision of an event is at hand (RFC 5546 §2.1.4, §2.1.5).
 *
 * @param stands for which occurrence it stands; null: for none
 * @param start null where it doesn't say when
 * @param number its SEQUENCE
 * @param stamp when it was written, as calendars write it; empty: not known, which comes first
 */
record Revision(@Nullable Change stands, @Nullable WrittenTime start, int number, String stamp) {

    /** The later ones last. */
    static final Comparator<Revision> IN_ORDER =
            Comparator.comparingInt(Revision::number).thenComparing(Revision::stamp);

    private static final int LONGEST_NUMBER = 9;

    /** That of an event that was read. */
    static Revision of(BusyEvent event) {
        return new Revision(event.stands(), event.start(), numberOf(event.written()), stampOf(event.written()));
    }

    /** @throws Unreadable when it begins, or stands for what begins, at a time that there is not */
    static Revision of(Component event) {
        return new Revision(
                event.line("RECURRENCE-ID").map(Change::of).orElse(null),
                event.line("DTSTART").map(WrittenTime::of).orElse(null),
                numberOf(event),
                stampOf(event));
    }

    private static int numberOf(Component event) {
        return event.value("SEQUENCE")
                .filter(text -> text.length() <= LONGEST_NUMBER && text.matches("\\d+"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private static String stampOf(Component event) {
        return event.value("DTSTAMP")
                .filter(text -> text.matches("\\d{8}T\\d{6}Z"))
                .orElse("");
    }
}
