package clinic.frontdesk.web.icalendar;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which lines and parts of a calendar tell of time. Nothing else of it is kept. */
final class RelevantLines {

    private static final Set<String> HEAD = Set.of(
            "METHOD", "X-WR-TIMEZONE", "TIMEZONE-ID", "TZ", "DAYLIGHT", "X-WR-CALNAME", "X-OWNER", "X-WR-RELCALID");
    private static final Set<String> TIMES = Set.of(
            "UID",
            "SEQUENCE",
            "DTSTAMP",
            "METHOD",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "EXRULE",
            "RECURRENCE-ID",
            "STATUS",
            "TRANSP",
            "X-MICROSOFT-CDO-BUSYSTATUS",
            "X-MICROSOFT-CDO-INTENDEDSTATUS",
            "X-MICROSOFT-MSNCALENDAR-BUSYSTATUS",
            "X-MICROSOFT-MSNCALENDAR-INTENDEDSTATUS",
            "X-GWSHOW-AS",
            "X-APPLE-TRAVEL-DURATION",
            "ATTENDEE",
            "FREEBUSY",
            "PRIORITY",
            "TZID",
            "X-LIC-LOCATION",
            "TZOFFSETFROM",
            "TZOFFSETTO");
    /** Parts of zones and of availability. */
    private static final Set<String> PARTS = Set.of("STANDARD", "DAYLIGHT", "AVAILABLE");

    /** What may be in a component; all else that begins so is text of which nobody marked the line breaks. */
    private static final Pattern PART = Pattern.compile("V[A-Z]+|X-.*|STANDARD|DAYLIGHT|AVAILABLE|PARTICIPANT");

    /** Where one of these can't be read, a component says something else about time. */
    private static final Set<String> VITAL =
            Set.of("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID", "FREEBUSY");

    private RelevantLines() {}

    /** Whether that line of a calendar itself is kept. */
    static boolean isOfCalendar(ContentLine line) {
        return HEAD.contains(line.name());
    }

    /** Whether that line of a component is kept; of those who are invited, only who answered. */
    static boolean isOfComponent(String name, String line) {
        return TIMES.contains(name)
                && (!name.equals("ATTENDEE") || line.toUpperCase(Locale.ROOT).contains("PARTSTAT="));
    }

    /** Whether a component says something else about time when that line of it can't be read. */
    static boolean isVital(String name) {
        return VITAL.contains(name);
    }

    /** The same for what is no line at all, and begins so. */
    static boolean mayBeVital(String begin) {
        return VITAL.stream().anyMatch(begin::startsWith);
    }

    /** Whether what begins so within a component is a part of it. */
    static boolean isPart(String name) {
        return PART.matcher(name).matches();
    }

    /** Whether that part is kept. */
    static boolean isKeptPart(String name) {
        return PARTS.contains(name);
    }
}
