package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.calendar.UnreadEvent.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date, or a date with a time, as a calendar writes it (RFC 5545 §3.3.4, §3.3.5).
 *
 * @param local of a date alone its midnight
 * @param hasTime whether it is more than a date
 * @param offset from UTC where it is given; null: it isn't
 * @param zone the name of its zone; null: none
 */
record WrittenTime(LocalDateTime local, boolean hasTime, @Nullable ZoneOffset offset, @Nullable String zone) {

    /** Some write it as ISO 8601 does elsewhere, with an offset too. */
    private static final Pattern TIME = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})"
            + "(?:[Tt ](\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?");

    /** The end of a day, as ISO 8601 has it. */
    private static final Pattern END_OF_DAY = Pattern.compile("(?i)(.*[T ])24(:?00(?::?00)?(?:Z|[+-][\\d:]+)?)");

    /** @throws Unreadable when there is no such time */
    static WrittenTime of(ContentLine line) {
        return of(line.value(), line);
    }

    /** Each value of a list that can be read. */
    static Values all(ContentLine line) {
        List<WrittenTime> times = new ArrayList<>();
        boolean whole = true;
        for (String value : values(line)) {
            try {
                times.add(of(value.strip(), line));
            } catch (Unreadable unreadable) {
                whole = false;
            }
        }
        return new Values(times, whole);
    }

    /** Its values; vCalendar 1.0 parts them by semicolons. */
    static String[] values(ContentLine line) {
        return line.value().split("[,;]", -1);
    }

    /** @param areAll whether there were no others */
    record Values(List<WrittenTime> times, boolean areAll) {}

    /** @throws Unreadable when there is no such time */
    static WrittenTime of(String text, ContentLine line) {
        WrittenTime time = of(text, line.parameter("TZID").orElse(null));
        boolean isDay = line.parameter("VALUE").filter("DATE"::equalsIgnoreCase).isPresent();
        return isDay && time.local().toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new WrittenTime(time.local(), false, null, null)
                : time;
    }

    /** @throws Unreadable when there is no such time */
    static WrittenTime of(String text, @Nullable String zone) {
        Matcher end = END_OF_DAY.matcher(text);
        if (end.matches()) {
            WrittenTime begin = of(end.group(1) + "00" + end.group(2), zone);
            return new WrittenTime(begin.local().plusDays(1), true, begin.offset(), begin.zone());
        }
        Matcher parts = TIME.matcher(text);
        if (!parts.matches()) {
            throw new Unreadable(Reason.NO_SUCH_TIME);
        }
        try {
            LocalDate date = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            if (parts.group(4) == null) {
                return new WrittenTime(date.atStartOfDay(), false, null, null);
            }
            // a leap second is the second before
            int second = parts.group(6) == null ? 0 : number(parts, 6);
            LocalTime time = LocalTime.of(number(parts, 4), number(parts, 5), second == 60 ? 59 : second);
            ZoneOffset offset = parts.group(7) == null ? null : offset(parts.group(7));
            return new WrittenTime(date.atTime(time), true, offset, offset == null ? zone : null);
        } catch (DateTimeException impossible) {
            throw new Unreadable(Reason.NO_SUCH_TIME);
        }
    }

    /** The same on the clock of another, if it has none of its own. */
    WrittenTime onClockOf(WrittenTime other) {
        return isFloating() && other.hasTime ? new WrittenTime(local, true, other.offset, other.zone) : this;
    }

    /** Whether it has a time and doesn't say on which clock. */
    boolean isFloating() {
        return hasTime && offset == null && zone == null;
    }

    LocalDate date() {
        return local.toLocalDate();
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static ZoneOffset offset(String text) {
        return text.equalsIgnoreCase("Z") ? ZoneOffset.UTC : ZoneOffset.of(text);
    }
}
