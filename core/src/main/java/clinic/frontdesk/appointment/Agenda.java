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
    private final int places;
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
        this.places = places.count();
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

    /** Each free start from {@code from} to before {@code until}, times the number of places, plus its place; ascending. */
    long[] freeKeys(long from, long until) {
        long[] keys = new long[64];
        int count = 0;
        boolean ascending = true;
        for (Opening opening : openings) {
            long end = Math.min(opening.end() - duration, until - 1);
            for (long start = firstStart(opening, from); start <= end; start += every) {
                if (isFree(start, opening.place())) {
                    keys = count < keys.length ? keys : Arrays.copyOf(keys, count * 2);
                    long key = start * places + opening.place();
                    ascending &= count == 0 || key > keys[count - 1];
                    keys[count++] = key;
                }
            }
        }
        return ascending ? Arrays.copyOf(keys, count) : sorted(keys, count);
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

    private static long[] sorted(long[] keys, int count) {
        return Arrays.stream(keys, 0, count).sorted().distinct().toArray();
    }
}
