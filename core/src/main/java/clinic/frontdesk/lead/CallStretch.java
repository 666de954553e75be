package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Closure;
import clinic.frontdesk.clinic.Hours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A stretch of time without break in which a clinic calls, half-open. */
record CallStretch(Instant from, Instant to) {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    /**
     * What is left after {@code now} of the call hours of today and the next days, merged, earliest first.
     *
     * @param closed dates of the clinic on which nobody calls, beside its closures
     */
    static List<CallStretch> after(Clinic clinic, Instant now, int days, Set<LocalDate> closed) {
        return lastingAfter(clinic, now, days, closed).stream()
                .map(stretch -> stretch.from.isBefore(now) ? new CallStretch(now, stretch.to) : stretch)
                .toList();
    }

    /** The same with what has passed of the one that lasts. */
    static List<CallStretch> lastingAfter(Clinic clinic, Instant now, int days, Set<LocalDate> closed) {
        LocalDate today = LocalDate.ofInstant(now, clinic.timeZone());
        List<CallStretch> open = Stream.iterate(today.minusDays(1), date -> date.plusDays(1))
                .limit(days + 2L)
                .flatMap(date -> on(clinic, date))
                .sorted(Comparator.comparing(CallStretch::from))
                .toList();
        return merge(open).stream()
                .flatMap(stretch -> stretch.without(clinic, closed))
                .filter(stretch -> stretch.to.isAfter(now))
                .toList();
    }

    /** When {@code span} of the stretches' time has passed; their end, when they are shorter. */
    static Instant endOf(List<CallStretch> stretches, Duration span) {
        Duration left = span;
        for (CallStretch stretch : stretches) {
            Duration length = Duration.between(stretch.from, stretch.to);
            if (left.compareTo(length) <= 0) {
                return stretch.from.plus(left);
            }
            left = left.minus(length);
        }
        return stretches.get(stretches.size() - 1).to;
    }

    /** Its parts before and after each noon; one that would be longer than half a day is cut at midnight too. */
    Stream<CallStretch> halfDays(ZoneId zone) {
        return splitAtEach(LocalTime.NOON, zone)
                .flatMap(part -> part.isLongerThan(HALF_A_DAY, zone)
                        ? part.splitAtEach(LocalTime.MIDNIGHT, zone)
                        : Stream.of(part));
    }

    private Stream<CallStretch> splitAtEach(LocalTime time, ZoneId zone) {
        List<CallStretch> parts = new ArrayList<>();
        Instant begin = from;
        for (LocalDate date = LocalDate.ofInstant(from, zone); begin.isBefore(to); date = date.plusDays(1)) {
            Instant cut = date.atTime(time).atZone(zone).toInstant();
            if (cut.isAfter(begin)) {
                parts.add(new CallStretch(begin, cut.isBefore(to) ? cut : to));
                begin = cut;
            }
        }
        return parts.stream();
    }

    /** On the clock of the wall, so that no night differs from others because its clock is changed. */
    private boolean isLongerThan(Duration span, ZoneId zone) {
        return Duration.between(LocalDateTime.ofInstant(from, zone), LocalDateTime.ofInstant(to, zone))
                        .compareTo(span)
                > 0;
    }

    /** The window that a form offers for it. */
    CallWindow window(ZoneId zone) {
        String id = from.atZone(zone)
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        return new CallWindow(id, from, to);
    }

    private static Stream<CallStretch> on(Clinic clinic, LocalDate date) {
        return clinic.callHours().on(date.getDayOfWeek()).stream()
                .map(hours -> of(hours, date, clinic.timeZone()))
                .filter(stretch -> stretch.from.isBefore(stretch.to));
    }

    private static CallStretch of(Hours hours, LocalDate date, ZoneId zone) {
        LocalDate end = hours.endsNextDay() ? date.plusDays(1) : date;
        return new CallStretch(
                ZonedDateTime.of(date, hours.from(), zone).toInstant(),
                ZonedDateTime.of(end, hours.to(), zone).toInstant());
    }

    private static List<CallStretch> merge(List<CallStretch> sorted) {
        List<CallStretch> merged = new ArrayList<>();
        for (CallStretch next : sorted) {
            CallStretch last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || next.from.isAfter(last.to)) {
                merged.add(next);
            } else if (next.to.isAfter(last.to)) {
                merged.set(merged.size() - 1, new CallStretch(last.from, next.to));
            }
        }
        return merged;
    }

    /** What the clinic's closures and those dates leave of it. */
    private Stream<CallStretch> without(Clinic clinic, Set<LocalDate> dates) {
        Stream<CallStretch> left = Stream.of(this);
        for (LocalDate date : dates) {
            Instant closes = date.atStartOfDay(clinic.timeZone()).toInstant();
            Instant opens = date.plusDays(1).atStartOfDay(clinic.timeZone()).toInstant();
            left = left.flatMap(stretch -> stretch.without(closes, opens));
        }
        for (Closure closure : clinic.policy().closures()) {
            Instant closes = closure.from().atZone(clinic.timeZone()).toInstant();
            Instant opens = closure.to().atZone(clinic.timeZone()).toInstant();
            left = left.flatMap(stretch -> stretch.without(closes, opens));
        }
        return left;
    }

    private Stream<CallStretch> without(Instant closes, Instant opens) {
        if (!closes.isBefore(to) || !opens.isAfter(from)) {
            return Stream.of(this);
        }
        return Stream.of(new CallStretch(from, closes), new CallStretch(opens, to))
                .filter(stretch -> stretch.from.isBefore(stretch.to));
    }
}
