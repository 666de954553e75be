package clinic.frontdesk.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** The calendar of a clinic from a first to a last date, in epoch milliseconds. */
final class ClinicDates {

    private static final long DAY = 86_400_000L;

    private final ZoneId zone;
    private final LocalDate first;
    private final LocalDate last;
    private final long[] midnights;

    /** Knows those dates, both included; more dates than a few years are not meant. */
    ClinicDates(ZoneId zone, LocalDate first, LocalDate last) {
        this.zone = zone;
        this.first = first;
        this.last = last;
        this.midnights = midnights();
    }

    /** The dates on which an opening can begin that has time on one of those, both included. */
    static ClinicDates reaching(ZoneId zone, LocalDate first, LocalDate last) {
        // an opening may last until the next date, and a zone may leave one out; or go back over midnight from one
        return new ClinicDates(zone, first.minusDays(2), last.plusDays(1));
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    /** Whether the clock of the clinic changes neither on {@code date} nor on its neighbours. */
    boolean isPlain(LocalDate date) {
        return midnights[index(date)] != Long.MIN_VALUE;
    }

    /** The beginning of a plain date. */
    long midnight(LocalDate date) {
        return midnights[index(date)];
    }

    /** A local time in a gap moves on by its length; an ambiguous one takes the earlier offset. */
    long at(LocalDateTime local) {
        return local.atZone(zone).toInstant().toEpochMilli();
    }

    private int index(LocalDate date) {
        return (int) (date.toEpochDay() - first.toEpochDay());
    }

    private long[] midnights() {
        ZoneRules rules = zone.getRules();
        long[] found = new long[Math.max(0, index(last) + 1)];
        ZoneOffsetTransition change = rules.nextTransition(startUtc(first.minusDays(2)));
        ZoneOffset offset = rules.getOffset(startUtc(first.minusDays(2)));
        for (int i = 0; i < found.length; i++) {
            long utc = first.toEpochDay() * DAY + i * DAY;
            while (change != null && change.toEpochSecond() * 1000 <= utc - 2 * DAY) {
                offset = change.getOffsetAfter();
                change = rules.nextTransition(change.getInstant());
            }
            boolean plain = change == null || change.toEpochSecond() * 1000 > utc + 3 * DAY;
            found[i] = plain ? utc - offset.getTotalSeconds() * 1000L : Long.MIN_VALUE;
        }
        return found;
    }

    private static Instant startUtc(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
