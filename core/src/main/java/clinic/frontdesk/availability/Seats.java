package clinic.frontdesk.availability;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sessions of one practitioner that may have free seats: those of a type for several people. */
final class Seats {

    private final Map<Long, Integer> taken = new HashMap<>();
    private final int places;

    /** @param own what blocks the practitioner */
    Seats(SlotSearch search, Places places, List<Entry> own) {
        this.places = places.count();
        if (search.type().rules().capacity() > 1) {
            own.forEach(entry -> addSeat(entry, search, places));
        }
    }

    /** How many seats are taken of the session that begins then and there. */
    int taken(long start, int place) {
        return taken.isEmpty() ? 0 : taken.getOrDefault(start * places + place, 0);
    }

    private void addSeat(Entry entry, SlotSearch search, Places places) {
        TimeRange session =
                TimeRange.of(entry.time().start(), search.type().timing().duration());
        for (int place = 0; place < places.count(); place++) {
            if (entry.isSeatOf(search.type().slug(), session, places.get(place))) {
                taken.merge(Millis.floor(session.start()) * places.count() + place, 1, Integer::sum);
            }
        }
    }
}
