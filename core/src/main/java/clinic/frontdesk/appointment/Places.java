package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Slug;
import java.util.List;

/** The locations where a search may end, numbered in their order. */
final class Places {

    private final List<Slug> places;

    Places(SlotSearch search) {
        places = search.clinic().locations().stream()
                .map(Location::slug)
                .filter(search::allows)
                .sorted()
                .toList();
    }

    int count() {
        return places.size();
    }

    Slug get(int place) {
        return places.get(place);
    }

    /** Its number; negative for one where the search may not end. */
    int of(Slug location) {
        return places.indexOf(location);
    }
}
