package clinic.frontdesk.web.lead;

import clinic.frontdesk.web.Moments;
import clinic.frontdesk.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;

/** Says stretches of time as people do at the moment {@code now}: by today and tomorrow, and else by the date. */
record NearWords(Moments moments, Words words, Instant now) {

    /** Such as "today between 1:30 and 3:30 pm", or where it has begun "today before 3:30 pm". */
    String span(Instant from, Instant to) {
        if (!from.isAfter(now)) {
            return words.say("near.before", day(to), moments.time(to));
        }
        if (!date(from).equals(date(to))) {
            return words.say("near.days", day(from), moments.time(from), day(to), moments.time(to));
        }
        return words.say("near.between", day(from), shortened(from, to), moments.time(to));
    }

    /** The hours of a stretch within one day: "9:00 am to 12:00 pm". */
    String hours(Instant from, Instant to) {
        return words.say("near.hours", shortened(from, to), moments.time(to));
    }

    /** The day: "today", "tomorrow, Thursday," or "Monday, November 30,". */
    String day(Instant instant) {
        LocalDate date = date(instant);
        LocalDate today = date(now);
        if (date.equals(today)) {
            return words.say("near.today");
        }
        if (date.equals(today.plusDays(1))) {
            return words.say("near.tomorrow", date.getDayOfWeek().getDisplayName(TextStyle.FULL, moments.locale()));
        }
        return words.say("near.date", moments.nearDate(date));
    }

    private LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, moments.zone());
    }

    /** The time of {@code from}, without "am" or "pm" where {@code to} says the same. */
    private String shortened(Instant from, Instant to) {
        String half = moments.time(to).replaceFirst("^[\\d:.]+", "");
        String time = moments.time(from);
        boolean same = !half.isEmpty() && date(from).equals(date(to)) && time.endsWith(half);
        return same ? time.substring(0, time.length() - half.length()) : time;
    }
}
