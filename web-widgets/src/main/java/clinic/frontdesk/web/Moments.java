package clinic.frontdesk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Instants as the people of a clinic read them: in its zone, in one language. */
public record Moments(ZoneId zone, Locale locale) {

    /** ISO 8601 with the clinic's offset, for programs. */
    public String iso(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }

    /** The day with its weekday and year. */
    public String day(Instant instant) {
        return date(LocalDate.ofInstant(instant, zone));
    }

    /** The date with its weekday and year. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(date);
    }

    /** The day with its weekday, without the year: for what is near. */
    public String nearDay(Instant instant) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.FULL, null, IsoChronology.INSTANCE, locale);
        String withoutYear = pattern.replaceFirst("(?<=.)[\\s,]*('de'\\s*)?y+.*$", "");
        return DateTimeFormatter.ofPattern(withoutYear, locale).format(instant.atZone(zone));
    }

    /** The time of day. */
    public String time(Instant instant) {
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(zone));
        return locale.getLanguage().equals("en") ? time.toLowerCase(Locale.ROOT) : time;
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
