package clinic.frontdesk.web.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** Instants as the people of a clinic read them: in its zone, in one language. */
public record TimeFormat(ZoneId zone, Locale locale) {

    /** ISO 8601 with the clinic's offset, for programs. */
    public String iso(Instant instant) {
        OffsetDateTime time = instant.atZone(zone).toOffsetDateTime();
        boolean wholeMinute = time.getSecond() == 0 && time.getNano() == 0;
        // most are, and toString, which leaves their seconds out, takes a third of the formatter's time
        return wholeMinute
                ? time.toLocalDateTime() + ":00" + time.getOffset()
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    /** The date on which it is. */
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The day with its weekday and year. */
    public String day(Instant instant) {
        return date(dateOf(instant));
    }

    /** The date with its weekday and year. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(date);
    }

    /** The day with its weekday, without the year: for what is near. */
    public String nearDay(Instant instant) {
        return nearDate(LocalDate.ofInstant(instant, zone));
    }

    /** The date with its weekday, without the year: for what is near. */
    public String nearDate(LocalDate date) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.FULL, null, IsoChronology.INSTANCE, locale);
        String withoutYear = pattern.replaceFirst("(?<=.)[\\s,]*('de'\\s*)?y+.*$", "");
        return DateTimeFormatter.ofPattern(withoutYear, locale).format(date);
    }

    /** Day and time, without the year: for what is near. */
    public String near(Instant instant) {
        return nearDay(instant) + ", " + time(instant);
    }

    /** The date with its weekday, short. */
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEE d MMM", locale).format(date);
    }

    /** The time of day; where clocks show it twice in a night, which of the two it is. */
    public String time(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        String time = time(local.toLocalTime());
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() < 2) {
            return time;
        }
        boolean first = offsets.get(0).equals(zone.getRules().getOffset(instant));
        return Words.in(locale).say(first ? "time.before-clocks-go-back" : "time.after-clocks-go-back", time);
    }

    /** The time of day on a clock. */
    public String time(LocalTime clock) {
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(clock);
        return locale.getLanguage().equals("en") ? time.toLowerCase(Locale.ROOT) : time;
    }

    /** A full hour, for the axis of a day: "9 am", or where there is no am and pm "09:00". */
    public String hour(LocalTime hour) {
        return time(hour).replaceFirst(":00(?=\\s)", "");
    }

    /**
     * The zone by a name that holds all year: "Pacific Time". One that knows no summer time is named by its standard time,
     * which tells Phoenix from Denver.
     */
    public String zoneName() {
        boolean changes = !zone.getRules().getTransitionRules().isEmpty();
        return changes || zone.getRules().isFixedOffset()
                ? zone.getDisplayName(TextStyle.FULL, locale)
                : TimeZone.getTimeZone(zone).getDisplayName(false, TimeZone.LONG, locale);
    }

    /** Day and time. */
    public String full(Instant instant) {
        return day(instant) + ", " + time(instant);
    }

    /** Day and time, short, for lists. */
    public String brief(Instant instant) {
        return DateTimeFormatter.ofPattern("EEE d MMM yyyy", locale).format(instant.atZone(zone)) + ", "
                + time(instant);
    }
}
