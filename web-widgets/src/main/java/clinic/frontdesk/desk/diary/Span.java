package clinic.frontdesk.desk.diary;

import clinic.frontdesk.availability.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of a date as a calendar grid shows it: in minutes from midnight, in steps of five, half-open and never empty.
 *
 * @param to more than a day's minutes where clocks were set back
 */
public record Span(int from, int to) {

    private static final int DAY = 24 * 60;

    /** Of one date alone, counted as time passes: an hour that clocks show twice is there twice. */
    static Span elapsed(TimeRange time, LocalDate date, ZoneId zone) {
        TimeRange day = whole(date, zone);
        return rounded(minutes(day.start(), within(time.start(), day)), minutes(day.start(), within(time.end(), day)));
    }

    /** Of one of several dates side by side, as clocks show it. */
    static Span clock(TimeRange time, LocalDate date, ZoneId zone) {
        TimeRange day = whole(date, zone);
        return rounded(
                clockMinutes(within(time.start(), day), date, zone), clockMinutes(within(time.end(), day), date, zone));
    }

    /** Whether some minute belongs to both. */
    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    /** Its ends, without those at midnight. */
    List<Span> ends() {
        return Stream.of(new Span(from, from + TimeAxis.STEP), new Span(to - TimeAxis.STEP, to))
                .filter(end -> end.from != 0 && end.to < DAY)
                .toList();
    }

    /** How long it is. */
    int minutes() {
        return to - from;
    }

    /** The date from midnight to midnight. */
    static TimeRange whole(LocalDate date, ZoneId zone) {
        return new TimeRange(
                date.atStartOfDay(zone).toInstant(),
                date.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static Instant within(Instant instant, TimeRange day) {
        if (instant.isBefore(day.start())) {
            return day.start();
        }
        return instant.isAfter(day.end()) ? day.end() : instant;
    }

    private static int minutes(Instant midnight, Instant instant) {
        return (int) Duration.between(midnight, instant).toMinutes();
    }

    private static int clockMinutes(Instant instant, LocalDate date, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, zone);
        return (int) ChronoUnit.MINUTES.between(date.atStartOfDay(), local);
    }

    private static Span rounded(int from, int to) {
        int start = step(from);
        return new Span(start, Math.max(start + TimeAxis.STEP, step(to)));
    }

    private static int step(int minutes) {
        return Math.round((float) minutes / TimeAxis.STEP) * TimeAxis.STEP;
    }
}
