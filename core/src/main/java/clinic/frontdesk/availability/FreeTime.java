package clinic.frontdesk.availability;

import clinic.frontdesk.clinic.Practitioner;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How much of a date, from midnight to midnight, is still free: to give the next patient to whoever has most of it. */
final class FreeTime {

    private final SlotSearch search;
    private final List<Entry> entries;
    private final ClinicDates dates;
    private final TimeRange day;
    private final Places places;

    /** Of the date of the clinic on which {@code start} is. */
    FreeTime(SlotSearch search, Instant start, Collection<Entry> entries) {
        ZoneId zone = search.clinic().timeZone();
        LocalDate date = LocalDate.ofInstant(start, zone);
        this.search = search;
        this.entries = entries.stream().filter(search::blocks).toList();
        this.dates = ClinicDates.reaching(zone, date, date);
        this.day = TimeRange.ofDate(date, zone);
        this.places = new Places(search);
    }

    /** Of those, the one with the most free time; the first of equals. */
    Practitioner most(List<Practitioner> practitioners) {
        // max() keeps the last of equals
        return practitioners.stream()
                .reduce((first, next) -> Comparator.comparingLong(this::of).compare(next, first) > 0 ? next : first)
                .orElseThrow();
    }

    /**
     * Whether those entries take more than a part of the practitioner's opening time, with that session; never the first.
     *
     * @param part the divisor: 10 for a tenth
     */
    boolean keepMoreThan(int part, Session session, Predicate<Entry> counted) {
        List<TimeRange> held = kept(entries.stream()
                .filter(entry -> session.practitioner().equals(entry.practitioner()))
                .filter(counted));
        List<TimeRange> taken = Stream.concat(held.stream(), Stream.of(search.kept(session.time())))
                .toList();
        List<Opening> openings = search.practitioners().stream()
                .filter(practitioner -> practitioner.slug().equals(session.practitioner()))
                .flatMap(practitioner -> openings(practitioner).stream())
                .toList();
        long all = free(openings, List.of());
        return !held.isEmpty() && part * (all - free(openings, taken)) > all;
    }

    private long of(Practitioner practitioner) {
        return free(
                openings(practitioner), kept(entries.stream().filter(entry -> entry.concerns(practitioner.slug()))));
    }

    private List<TimeRange> kept(Stream<Entry> some) {
        return some.map(Entry::kept).filter(day::overlaps).toList();
    }

    private List<Opening> openings(Practitioner practitioner) {
        return new Openings(practitioner, search.holidays(), dates, places)
                .all().stream()
                        .map(opening -> opening.within(Millis.floor(day.start()), Millis.floor(day.end())))
                        .filter(opening -> opening.start() < opening.end())
                        .toList();
    }

    private static long free(List<Opening> openings, List<TimeRange> taken) {
        List<TimeRange> sorted = taken.stream().sorted().toList();
        return openings.stream().mapToLong(opening -> free(opening, sorted)).sum();
    }

    /** @param busy by start */
    private static long free(Opening opening, List<TimeRange> busy) {
        long free = 0;
        long from = opening.start();
        for (TimeRange time : busy) {
            long start = Math.min(Millis.floor(time.start()), opening.end());
            free += Math.max(0, start - from);
            from = Math.max(from, Math.min(Millis.ceil(time.end()), opening.end()));
        }
        return free + opening.end() - from;
    }
}
