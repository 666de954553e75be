package clinic.frontdesk.desk.page;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** How times are said at the desk: near ones shortly, seen from {@code now}. */
public record RelativeTimes(Visit visit, Instant now) {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    /** The whole of it, for whoever wants to know exactly. */
    public String exactly(Instant instant) {
        return visit.format().full(instant);
    }

    /** "11:26 am" of today, else "yesterday, 4:10 pm" or "Thu 12 Nov, 4:10 pm". */
    public String at(Instant instant) {
        LocalDate date = dateOf(instant);
        if (date.equals(today())) {
            return visit.format().time(instant);
        }
        if (date.getYear() != today().getYear()) {
            return visit.format().brief(instant);
        }
        String day = date.equals(today().minusDays(1))
                ? visit.say("desk.when.yesterday")
                : visit.format().shortDate(date);
        return day + ", " + visit.format().time(instant);
    }

    /** The time if it is today's, else the day alone: for narrow columns. */
    public String dayOrTime(Instant instant) {
        String at = at(instant);
        return dateOf(instant).equals(today())
                ? at
                : at.replaceFirst(", [^,]*$", "").replaceFirst(" \\d{4}$", "");
    }

    /** The same, where today has to be said too. */
    public String on(Instant instant) {
        String at = at(instant);
        return dateOf(instant).equals(today()) ? visit.say("desk.when.today", at) : at;
    }

    /** "12 min late", "by 2:40 pm", or "from 3:00 pm" where it is too soon. */
    public String due(Instant from, Instant by) {
        if (!now.isBefore(by)) {
            return visit.say("desk.when.late", length(Duration.between(by, now)));
        }
        return now.isBefore(from) ? visit.say("desk.when.from", at(from)) : visit.say("desk.when.by", at(by));
    }

    /** "5 min ago", or when it was if that is longer ago. */
    public String ago(Instant instant) {
        Duration gone = Duration.between(instant, now);
        if (gone.compareTo(DAY) >= 0) {
            return at(instant);
        }
        return gone.toMinutes() < 1 ? visit.say("desk.when.just") : visit.say("desk.when.ago", length(gone));
    }

    /** In the one unit that fits: "12 min", "3 h", "2 days". */
    private String length(Duration length) {
        if (length.compareTo(HOUR) < 0) {
            return visit.say("desk.when.minutes", Math.max(1, length.toMinutes()));
        }
        return length.compareTo(DAY) < 0
                ? visit.say("desk.when.hours", length.toHours())
                : visit.count("desk.when.days", length.toDays());
    }

    private LocalDate today() {
        return dateOf(now);
    }

    private LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, visit.clinic().timeZone());
    }
}
