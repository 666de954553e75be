package clinic.frontdesk.clinic;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every part of a clinic that names another names one that is there. */
final class References {

    private References() {}

    static void check(
            List<Location> locations,
            List<Room> rooms,
            List<Practitioner> practitioners,
            List<AppointmentType> appointmentTypes) {
        Set<Slug> places = locations.stream().map(Location::slug).collect(Collectors.toSet());
        Set<Slug> roomSlugs = rooms.stream().map(Room::slug).collect(Collectors.toSet());
        Set<Slug> people = practitioners.stream().map(Practitioner::slug).collect(Collectors.toSet());
        for (Room room : rooms) {
            require(places, List.of(room.location()), room.slug());
        }
        for (Practitioner practitioner : practitioners) {
            require(places, practitioner.hours().keySet(), practitioner.slug());
        }
        for (AppointmentType type : appointmentTypes) {
            require(places, type.locations(), type.slug());
            require(roomSlugs, type.rooms(), type.slug());
            require(people, type.practitioners(), type.slug());
        }
    }

    private static void require(Set<Slug> there, Collection<Slug> named, Slug by) {
        for (Slug name : named) {
            if (!there.contains(name)) {
                throw new IllegalArgumentException(by + " names " + name + ", which isn't there");
            }
        }
    }
}
