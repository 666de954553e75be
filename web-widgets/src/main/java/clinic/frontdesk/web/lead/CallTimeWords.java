package clinic.frontdesk.web.lead;

import clinic.frontdesk.web.words.TimeFormat;
import clinic.frontdesk.web.words.TimeFormats;
import clinic.frontdesk.web.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Optional;

/**
 * Says stretches of time as people do at the moment {@code now}: by today and tomorrow, and else by the date; on the
 * visitor's clock, since they are about calls.
 */
record CallTimeWords(TimeFormats clocks, Words words, Instant now) {

    /** As it will still be said in a week: by the date. */
    static CallTimeWords dated(TimeFormats clocks) {
        return new CallTimeWords(clocks, Words.in(clocks.visitor().locale()), Instant.EPOCH);
    }

    /** The span with its zone, and the same on the clinic's clock where that shows something else. */
    String zoned(Instant from, Instant to) {
        return zoned(span(from, to), from, to);
    }

    /** What is said of a stretch, with its zone, and the same on the clinic's clock where that shows something else. */
    String zoned(String said, Instant from, Instant to) {
        String zone = format().zoneName();
        return atClinic(from, to)
                .map(there -> words.say("near.zoned-twice", said, zone, there))
                .orElseGet(() -> words.say("near.zoned", said, zone));
    }

    /** The stretch on the clinic's clock, where that shows something else: "9:00 to 11:00 am at the clinic". */
    Optional<String> atClinic(Instant from, Instant to) {
        if (!clocks.differ(from) && !clocks.differ(to)) {
            return Optional.empty();
        }
        CallTimeWords there = dated(new TimeFormats(clocks.clinic(), clocks.clinic()));
        boolean sameDate = !clocks.differInDate(from) && !clocks.differInDate(to);
        boolean begun = !from.isAfter(now);
        String said = begun ? there.before(to, sameDate) : sameDate ? there.hours(from, to) : there.span(from, to);
        return Optional.of(words.say("near.at-clinic", said));
    }

    private String before(Instant to, boolean sameDate) {
        return sameDate ? format().time(to) : format().near(to);
    }

    private TimeFormat format() {
        return clocks.visitor();
    }

    /** Such as "today between 1:30 and 3:30 pm", or where it has begun "today before 3:30 pm". */
    String span(Instant from, Instant to) {
        if (!from.isAfter(now)) {
            return words.say("near.before", day(to), format().time(to));
        }
        if (!date(from).equals(date(to))) {
            return words.say("near.days", day(from), format().time(from), day(to), format().time(to));
        }
        return words.say("near.between", day(from), shortened(from, to), format().time(to));
    }

    /** The hours of a stretch within one day: "9:00 am to 12:00 pm". */
    String hours(Instant from, Instant to) {
        return words.say("near.hours", shortened(from, to), format().time(to));
    }

    /** The day: "today", "tomorrow, Thursday," or "Monday, November 30,". */
    String day(Instant instant) {
        LocalDate date = date(instant);
        LocalDate today = date(now);
        if (date.equals(today)) {
            return words.say("near.today");
        }
        if (date.equals(today.plusDays(1))) {
            return words.say("near.tomorrow", date.getDayOfWeek().getDisplayName(TextStyle.FULL, format().locale()));
        }
        return words.say("near.date", format().nearDate(date));
    }

    private LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, format().zone());
    }

    /** The time of {@code from}, without "am" or "pm" where {@code to} says the same. */
    private String shortened(Instant from, Instant to) {
        String half = format().time(to).replaceFirst("^[\\d:.]+", "");
        String time = format().time(from);
        boolean same = !half.isEmpty() && date(from).equals(date(to)) && time.endsWith(half);
        return same ? time.substring(0, time.length() - half.length()) : time;
    }
}
