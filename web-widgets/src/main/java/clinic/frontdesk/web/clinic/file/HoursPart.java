package clinic.frontdesk.web.clinic.file;

import clinic.frontdesk.clinic.Closure;
import clinic.frontdesk.clinic.Hours;
import clinic.frontdesk.clinic.HoursOverride;
import clinic.frontdesk.clinic.WeeklyHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hours, overrides and closures in a clinic file. */
final class HoursPart {

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]|24:00";
    private static final String DAYS = "must be named by a day such as MONDAY, or a range such as MONDAY-FRIDAY";

    private HoursPart() {}

    /** Days and ranges of days, each with its spans. */
    static WeeklyHours weekly(Part part) {
        Map<DayOfWeek, List<Hours>> byDay = new EnumMap<>(DayOfWeek.class);
        part.members().forEach((name, spans) -> {
            EnumSet<DayOfWeek> days = days(name);
            if (days.isEmpty()) {
                spans.fault(DAYS);
            }
            List<Hours> hours = spans(spans);
            for (DayOfWeek day : days) {
                if (byDay.put(day, hours) != null) {
                    spans.fault("has " + day + ", which has hours already");
                }
            }
        });
        return new WeeklyHours(byDay);
    }

    static @Nullable HoursOverride override(Part part) {
        part.onlyKnown();
        LocalDate date = part.member("date").required().as("must be a date such as 2027-01-04", LocalDate::parse);
        List<Hours> hours = spans(part.member("hours").required());
        return date == null
                ? null
                : new HoursOverride(date, part.member("location").slug(), hours);
    }

    /** From the first date to the last, or between two times of the clinic's clock. */
    static @Nullable Closure closure(Part part) {
        part.onlyKnown();
        NoEffectYet.CLOSURE_REASON.warn(part);
        String expected = "must be a date such as 2027-01-04, or a time such as 2027-01-04T12:00";
        LocalDateTime from = part.member("from").required().as(expected, text -> moment(text, 0));
        Part end = part.member("to").isPresent() ? part.member("to") : part.member("from");
        LocalDateTime to = end.as(expected, text -> moment(text, 1));
        if (from == null || to == null) {
            return null;
        }
        if (!to.isAfter(from)) {
            part.fault("ends before it begins");
            return null;
        }
        return new Closure(from, to, part.member("reason").words());
    }

    private static LocalDateTime moment(String text, int daysAfter) {
        return text.contains("T")
                ? LocalDateTime.parse(text)
                : LocalDate.parse(text).plusDays(daysAfter).atStartOfDay();
    }

    private static List<Hours> spans(Part part) {
        return part.all(span -> {
            List<Part> ends = span.items();
            if (ends.size() != 2) {
                span.fault("must be a pair of times such as [\"09:00\", \"17:00\"]");
                return null;
            }
            String expected = "must be a time such as 09:00, or 24:00";
            String from = ends.get(0).as(expected, text -> text.matches(TIME) && !text.equals("24:00") ? text : null);
            String to = ends.get(1).as(expected, text -> text.matches(TIME) ? text : null);
            return from == null || to == null ? null : Hours.of(from, to);
        });
    }

    /** A range may go over the weekend, such as SATURDAY-MONDAY. */
    private static EnumSet<DayOfWeek> days(String name) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        String[] ends = name.split("-", -1);
        try {
            DayOfWeek last = DayOfWeek.valueOf(ends[ends.length - 1]);
            if (ends.length <= 2) {
                DayOfWeek day = DayOfWeek.valueOf(ends[0]);
                days.add(day);
                while (day != last) {
                    day = day.plus(1);
                    days.add(day);
                }
            }
        } catch (IllegalArgumentException unknown) {
            return EnumSet.noneOf(DayOfWeek.class);
        }
        return days;
    }
}
