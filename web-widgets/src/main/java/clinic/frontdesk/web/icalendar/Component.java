package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.calendar.UnreadEvent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A component of a calendar, with those of its lines that tell of time.
 *
 * @param isWhole whether all of those could be read
 */
record Component(String name, List<ContentLine> lines, List<Component> parts, boolean isWhole) {

    private static final Pattern DAY = Pattern.compile("^(\\d{4})-?(\\d{2})-?(\\d{2})");

    /** The first line of that name. */
    Optional<ContentLine> line(String wanted) {
        return all(wanted).findFirst();
    }

    /** What the first line of that name says. */
    Optional<String> value(String wanted) {
        return line(wanted).map(ContentLine::value);
    }

    /** The first line of that name that says something. */
    Optional<ContentLine> said(String wanted) {
        return all(wanted).filter(line -> !line.value().isBlank()).findFirst();
    }

    /** All lines of that name. */
    Stream<ContentLine> all(String wanted) {
        return lines.stream().filter(line -> line.name().equals(wanted));
    }

    /** Tells of it as of an event that can't be read. */
    UnreadEvent unread(UnreadEvent.Reason reason) {
        return new UnreadEvent(reason, day());
    }

    private @Nullable String day() {
        Matcher day =
                DAY.matcher(value("DTSTART").or(() -> value("RECURRENCE-ID")).orElse(""));
        return day.find() ? day.group(1) + day.group(2) + day.group(3) : null;
    }
}
