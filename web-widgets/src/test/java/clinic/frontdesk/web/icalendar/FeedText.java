package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.calendar.BusyReading;
import clinic.frontdesk.calendar.CalendarFaultLog;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Reads the text of a calendar as if it had come from somewhere. */
public final class FeedText {

    public static final URI ADDRESS = URI.create("https://calendar.example/private-8c1d/basic.ics");

    private FeedText() {}

    public static List<TimeRange> busy(String text, ZoneId zone, TimeRange window) {
        return read(text, new CalendarQuery(ADDRESS, zone, null, window)).times();
    }

    public static BusyReading read(String text, CalendarQuery wanted) {
        try {
            return new CalendarText(new StringReader(text), wanted, Clock.systemUTC(), new CalendarFaultLog()).read();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A calendar of components, or of its own lines. */
    public static String calendar(String... parts) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n"
                + String.join("\n", parts).replace("\n", "\r\n") + "\r\nEND:VCALENDAR\r\n";
    }

    public static String event(String... lines) {
        return "BEGIN:VEVENT\n" + String.join("\n", lines) + "\nEND:VEVENT";
    }

    /** Times as a clinic's clock shows them: "2026-12-15 10:00/11:00", or with a date for the end too. */
    public static List<String> shown(List<TimeRange> times, ZoneId zone) {
        return times.stream()
                .map(time -> shown(time.start(), zone) + "/" + end(time, zone))
                .toList();
    }

    private static String end(TimeRange time, ZoneId zone) {
        LocalDateTime start = LocalDateTime.ofInstant(time.start(), zone);
        LocalDateTime end = LocalDateTime.ofInstant(time.end(), zone);
        return start.toLocalDate().equals(end.toLocalDate()) ? end.toLocalTime().toString() : shown(time.end(), zone);
    }

    private static String shown(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone)
                .toString()
                .replace('T', ' ')
                .toLowerCase(Locale.ROOT);
    }
}
