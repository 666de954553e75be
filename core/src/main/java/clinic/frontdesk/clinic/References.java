package clinic.frontdesk.clinic;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every part of a clinic that names another names one that is there. */
final class References {

    private References() {}

    static void check(
            List<Location> locations,
            List<Room> rooms,
            List<Practitioner> practitioners,
            List<AppointmentType> appointmentTypes) {
        SortedSet<Slug> places = slugs(locations, Location::slug);
        SortedSet<Slug> roomSlugs = slugs(rooms, Room::slug);
        SortedSet<Slug> people = slugs(practitioners, Practitioner::slug);
        for (Room room : rooms) {
            require("location", places, List.of(room.location()), room.slug());
        }
        for (Practitioner practitioner : practitioners) {
            require("location", places, practitioner.hours().keySet(), practitioner.slug());
        }
        for (AppointmentType type : appointmentTypes) {
            require("location", places, type.locations(), type.slug());
            require("room", roomSlugs, type.rooms(), type.slug());
            require("practitioner", people, type.practitioners(), type.slug());
        }
    }

    private static <T> SortedSet<Slug> slugs(List<T> parts, Function<T, Slug> slug) {
        return parts.stream().map(slug).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void require(String what, SortedSet<Slug> there, Collection<Slug> named, Slug by) {
        for (Slug name : named) {
            if (!there.contains(name)) {
                throw new IllegalArgumentException(
                        by + " names the " + what + " " + name + ", which isn't there; there are " + there);
            }
        }
    }
}
