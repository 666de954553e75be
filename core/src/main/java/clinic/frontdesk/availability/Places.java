package clinic.frontdesk.availability;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Slug;
import java.util.List;
import java.util.function.Predicate;

/** The locations where a search may end, numbered in their order. */
final class Places {

    private final List<Slug> places;
    private final int bits;

    Places(SlotSearch search) {
        this(search.clinic(), search::allows);
    }

    private Places(Clinic clinic, Predicate<Slug> wanted) {
        places = clinic.locations().stream()
                .map(Location::slug)
                .filter(wanted)
                .sorted()
                .toList();
        bits = Integer.SIZE - Integer.numberOfLeadingZeros(places.size());
    }

    /** All that the clinic has. */
    static Places allOf(Clinic clinic) {
        return new Places(clinic, place -> true);
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

    /** A start at a place as one number; such numbers are ordered by start, then by place. */
    long key(long start, int place) {
        return start << bits | place;
    }

    /** The start in a key. */
    long startOf(long key) {
        return key >> bits;
    }

    /** The number of the place in a key. */
    int numberIn(long key) {
        return (int) (key & ((1L << bits) - 1));
    }

    /** The place in a key. */
    Slug placeIn(long key) {
        return places.get(numberIn(key));
    }
}
