package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Timing;
import java.util.Arrays;
import java.util.List;

/** When one practitioner is free. */
final class Agenda {

    private final Practitioner practitioner;
    private final List<Opening> openings;
    private final Lane lane;
    private final Seats seats;
    private final DailyCap cap;
    private final Rooms rooms;
    private final int capacity;
    private final Places places;
    private final long duration;
    private final long every;
    private final long before;
    private final long after;

    /** @param own what blocks the practitioner */
    Agenda(
            Practitioner practitioner,
            SlotSearch search,
            ClinicDates dates,
            Places places,
            Rooms rooms,
            List<Entry> own) {
        Timing timing = search.type().timing();
        this.practitioner = practitioner;
        this.openings = new Openings(practitioner, search.holidays(), dates, places).all();
        this.lane = new Lane(own);
        this.seats = new Seats(search, places, own);
        this.cap = new DailyCap(
                search.type().rules().dailyCap(), own, search.clinic().timeZone());
        this.rooms = rooms;
        this.capacity = search.type().rules().capacity();
        this.places = places;
        this.duration = timing.duration().toMillis();
        this.every = timing.every().toMillis();
        this.before = timing.bufferBefore().toMillis();
        this.after = timing.bufferAfter().toMillis();
    }

    Practitioner practitioner() {
        return practitioner;
    }

    List<Opening> openings() {
        return openings;
    }

    /** The key of each free start from {@code from} to before {@code until}; ascending. */
    long[] freeKeys(long from, long until) {
        long[] keys = new long[mostStarts()];
        int count = 0;
        for (Opening opening : openings) {
            long end = Math.min(opening.end() - duration, until - 1);
            for (long start = firstStart(opening, from); start <= end; start += every) {
                if (isFree(start, opening.place())) {
                    keys[count++] = places.key(start, opening.place());
                }
            }
        }
        return ascending(count == keys.length ? keys : Arrays.copyOf(keys, count));
    }

    private int mostStarts() {
        long most = 0;
        for (Opening opening : openings) {
            most += (opening.end() - opening.start()) / every + 1;
        }
        return Math.toIntExact(most);
    }

    /** Whether nothing is in the way of an appointment that begins then, wherever the grid and the hours are. */
    private boolean isFree(long start, int place) {
        long from = start - before;
        long to = start + duration + after;
        int overlapping = lane.overlapping(from, to);
        int taken = overlapping == 0 ? 0 : seats.taken(start, place);
        return overlapping == taken
                && taken < capacity
                && cap.allows(start)
                && (taken > 0 || rooms.isFree(place, from, to));
    }

    private long firstStart(Opening opening, long from) {
        long late = from - opening.start();
        return late <= 0 ? opening.start() : opening.start() + (late + every - 1) / every * every;
    }

    /** The same, each once; they are in order but where openings overlap. */
    private static long[] ascending(long[] keys) {
        for (int i = 1; i < keys.length; i++) {
            if (keys[i] <= keys[i - 1]) {
                return Arrays.stream(keys).sorted().distinct().toArray();
            }
        }
        return keys;
    }
}
