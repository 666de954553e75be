package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which times are free: the one pure function that offering, holding, booking and moving share.
 *
 * <p>Starts lie on a grid of {@link clinic.frontdesk.clinic.Timing#every()} elapsed minutes from the beginning of an
 * opening; neither busy time nor the window moves it. All ranges are half-open. A start is free when the whole
 * appointment lies in its opening, there is enough notice, the horizon and the daily cap allow it, nothing that keeps
 * the practitioner's time overlaps (with the buffers of both), and a room is free where one is needed.
 */
public final class Availability {

    private final SlotSearch search;
    private final AppointmentType type;
    private final List<Entry> entries;
    private final Rooms rooms;

    private Availability(SlotSearch search, Collection<Entry> entries) {
        this.search = search;
        this.type = search.type();
        this.entries = entries.stream()
                .filter(e -> e.blocksAt(search.now(), search.ownHold()))
                .filter(e -> e.appointment() == null || !e.appointment().equals(search.moving()))
                .toList();
        this.rooms = new Rooms(search.clinic(), type, this.entries);
    }

    /**
     * The free times, by start and then by location, each once.
     *
     * @param entries at least all that concern the practitioners and rooms from a day before the window to a day after
     */
    public static List<Slot> slots(SlotSearch search, Collection<Entry> entries) {
        return new Availability(search, entries).union();
    }

    private List<Slot> union() {
        record Key(TimeRange time, Slug location) implements Comparable<Key> {
            @Override
            public int compareTo(Key other) {
                int byTime = time.compareTo(other.time);
                return byTime != 0 ? byTime : location.compareTo(other.location);
            }
        }
        Map<Key, List<Slug>> free = new TreeMap<>();
        for (Practitioner practitioner : search.practitioners()) {
            for (Opening start : startsOf(practitioner)) {
                free.computeIfAbsent(new Key(start.time(), start.location()), key -> new ArrayList<>())
                        .add(practitioner.slug());
            }
        }
        return free.entrySet().stream()
                .map(e -> new Slot(e.getKey().time(), e.getKey().location(), e.getValue()))
                .toList();
    }

    /** The practitioner's free appointments, each with the place where it would be. */
    private List<Opening> startsOf(Practitioner practitioner) {
        LocalDate first =
                dateOf(latest(search.window().start(), search.earliest())).minusDays(1);
        LocalDate last = earlier(dateOf(search.window().end()), search.lastDate());
        List<Entry> own =
                entries.stream().filter(e -> e.concerns(practitioner.slug())).toList();
        DailyCap cap = new DailyCap(type, own, search.clinic().timeZone());
        List<Opening> free = new ArrayList<>();
        for (Opening opening : new Openings(practitioner, search.clinic().timeZone()).between(first, last)) {
            if (search.allows(opening.location())) {
                freeIn(opening, own, cap, free);
            }
        }
        return free;
    }

    private void freeIn(Opening opening, List<Entry> own, DailyCap cap, List<Opening> free) {
        List<Entry> near = near(opening.time(), own);
        Duration every = type.timing().every();
        TimeRange time = TimeRange.of(opening.time().start(), type.timing().duration());
        while (!time.end().isAfter(opening.time().end())) {
            if (isAllowed(time.start())
                    && cap.allows(time.start())
                    && isFree(time, near)
                    && rooms.isFree(time, opening.location())) {
                free.add(new Opening(opening.date(), time, opening.location()));
            }
            time = TimeRange.of(time.start().plus(every), type.timing().duration());
        }
    }

    private boolean isAllowed(Instant start) {
        return search.window().contains(start)
                && !start.isBefore(search.earliest())
                && start.isBefore(search.horizon());
    }

    private boolean isFree(TimeRange time, List<Entry> near) {
        TimeRange kept = keptBy(time);
        int seats = 0;
        for (Entry entry : near) {
            if (!kept.overlaps(entry.kept())) {
                continue;
            }
            if (!entry.isSeatOf(type.slug(), time) || ++seats >= type.rules().capacity()) {
                return false;
            }
        }
        return true;
    }

    private List<Entry> near(TimeRange opening, List<Entry> own) {
        TimeRange reach = keptBy(opening);
        return own.stream().filter(e -> e.kept().overlaps(reach)).toList();
    }

    private TimeRange keptBy(TimeRange time) {
        return time.widened(type.timing().bufferBefore(), type.timing().bufferAfter());
    }

    private LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, search.clinic().timeZone());
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
