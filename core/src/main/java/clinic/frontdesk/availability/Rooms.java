package clinic.frontdesk.availability;

import clinic.frontdesk.clinic.Room;
import clinic.frontdesk.clinic.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which rooms an appointment type may use, and when they are free. */
final class Rooms {

    private record Use(Room room, Lane lane) {}

    private final List<List<Use>> byPlace = new ArrayList<>();
    private final boolean needed;

    /** @param entries all that block */
    Rooms(SlotSearch search, Places places, List<Entry> entries) {
        List<Slug> wanted = search.type().rooms();
        needed = !wanted.isEmpty();
        for (int place = 0; place < places.count(); place++) {
            Slug location = places.get(place);
            byPlace.add(search.clinic().rooms().stream()
                    .filter(room ->
                            wanted.contains(room.slug()) && room.location().equals(location))
                    .map(room -> new Use(room, lane(room, entries)))
                    .toList());
        }
    }

    /** Whether one is free at that time, or none is needed. */
    boolean isFree(int place, long from, long to) {
        return !needed || free(place, from, to).isPresent();
    }

    /** The first that is free; none where the type isn't offered. */
    Optional<Slug> free(int place, long from, long to) {
        if (place < 0) {
            return Optional.empty();
        }
        for (Use use : byPlace.get(place)) {
            if (use.lane().overlapping(from, to) == 0) {
                return Optional.of(use.room().slug());
            }
        }
        return Optional.empty();
    }

    private static Lane lane(Room room, List<Entry> entries) {
        return new Lane(
                entries.stream().filter(e -> room.slug().equals(e.room())).toList());
    }
}
