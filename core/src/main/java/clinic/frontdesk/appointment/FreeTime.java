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
        this.search = search;
        this.entries = entries.stream().filter(search::blocks).toList();
        this.dates = new ClinicDates(search.clinic().timeZone(), dateOf(start), dateOf(start));
        this.places = new Places(search);
    }

    /** Of those, the one with the most free time; the first of equals. */
    Optional<Practitioner> most(List<Practitioner> practitioners) {
        // max() keeps the last of equals
        return practitioners.stream()
                .reduce((first, next) -> Comparator.comparingLong(this::of).compare(next, first) > 0 ? next : first);
    }

    /** Whether what is only held takes more than half of the opening time, with that session; never the first. */
    boolean isHalfHeldWith(Session session) {
        List<Entry> held = entries.stream()
                .filter(entry -> entry.hold() != null && session.practitioner().equals(entry.practitioner()))
                .filter(entry -> dates.first().equals(dateOf(entry.time().start())))
                .toList();
        long taken = held.stream()
                .mapToLong(entry -> entry.kept().length().toMillis())
                .sum();
        long open = search.practitioners().stream()
                .filter(practitioner -> practitioner.slug().equals(session.practitioner()))
                .flatMap(practitioner -> openings(practitioner).stream())
                .mapToLong(opening -> opening.end() - opening.start())
                .sum();
        long wanted = search.kept(session.time()).length().toMillis();
        return !held.isEmpty() && 2 * (taken + wanted) > open;
    }

    private LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, search.clinic().timeZone());
    }

    private List<Opening> openings(Practitioner practitioner) {
        return new Openings(practitioner, search.holidays(), dates, places).all();
    }

    private long of(Practitioner practitioner) {
        List<TimeRange> busy = entries.stream()
                .filter(entry -> entry.concerns(practitioner.slug()))
                .map(Entry::kept)
                .sorted()
                .toList();
        return openings(practitioner).stream()
                .mapToLong(opening -> free(opening, busy))
                .sum();
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
