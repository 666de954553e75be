package clinic.frontdesk.availability;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Timing;
import java.util.List;

/** Goes through the starts of one practitioner, in their order, and tells which are free. */
final class Agenda {

    /** After the last start. */
    static final long END = Long.MAX_VALUE;

    private final Slug practitioner;
    private final long[] starts;
    private final Lane lane;
    private final Seats seats;
    private final DailyCap cap;
    private final Rooms rooms;
    private final Places places;
    private final int capacity;
    private final long duration;
    private final long before;
    private final long after;
    private int next;

    /**
     * An agenda before its first start.
     *
     * @param starts keys of {@code places}, ascending
     * @param own what blocks the practitioner
     */
    Agenda(Slug practitioner, long[] starts, SlotSearch search, Places places, Rooms rooms, List<Entry> own) {
        Timing timing = search.type().timing();
        this.practitioner = practitioner;
        this.starts = starts;
        this.lane = new Lane(own);
        this.seats = new Seats(search, places, own);
        this.cap = new DailyCap(
                search.type().rules().dailyCap(), own, search.clinic().timeZone());
        this.rooms = rooms;
        this.places = places;
        this.capacity = search.type().rules().capacity();
        this.duration = timing.duration().toMillis();
        this.before = timing.bufferBefore().toMillis();
        this.after = timing.bufferAfter().toMillis();
    }

    Slug practitioner() {
        return practitioner;
    }

    /** How many there are. */
    int starts() {
        return starts.length;
    }

    /** The key of the next start, or {@link #END}. */
    long next() {
        return next < starts.length ? starts[next] : END;
    }

    /** Whether that is the next start and free; goes on to the one after it. */
    boolean takes(long key) {
        if (next() != key) {
            return false;
        }
        next++;
        return isFree(places.startOf(key), places.numberIn(key));
    }

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
}
