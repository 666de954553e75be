package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.Practitioner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How much of a date is still free, to give the next patient to whoever has most of it. */
final class FreeTime {

    private final SlotSearch search;
    private final List<Entry> entries;
    private final ClinicDates dates;
    private final Places places;

    /** Of the date of the clinic on which {@code start} is. */
    FreeTime(SlotSearch search, Instant start, Collection<Entry> entries) {
        LocalDate date = LocalDate.ofInstant(start, search.clinic().timeZone());
        this.search = search;
        this.entries = entries.stream().filter(search::blocks).toList();
        this.dates = new ClinicDates(search.clinic().timeZone(), date, date);
        this.places = new Places(search);
    }

    /** Of those, the one with the most free time; the first of equals. */
    Optional<Practitioner> most(List<Practitioner> practitioners) {
        // max() keeps the last of equals
        return practitioners.stream()
                .reduce((first, next) -> Comparator.comparingLong(this::of).compare(next, first) > 0 ? next : first);
    }

    private long of(Practitioner practitioner) {
        List<TimeRange> busy = entries.stream()
                .filter(entry -> entry.concerns(practitioner.slug()))
                .map(Entry::kept)
                .sorted()
                .toList();
        return new Openings(practitioner, search.holidays(), dates, places)
                .all().stream().mapToLong(opening -> free(opening, busy)).sum();
    }

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
