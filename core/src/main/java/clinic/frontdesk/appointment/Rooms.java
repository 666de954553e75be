package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Room;
import clinic.frontdesk.clinic.Slug;
import java.util.List;
import java.util.Optional;

/** Which rooms an appointment type may use, and when they are free. */
final class Rooms {

    private final AppointmentType type;
    private final List<Room> rooms;
    private final List<Entry> entries;

    Rooms(Clinic clinic, AppointmentType type, List<Entry> entries) {
        this.type = type;
        this.rooms = clinic.rooms().stream()
                .filter(room -> type.rooms().contains(room.slug()))
                .toList();
        this.entries = entries.stream().filter(e -> e.room() != null).toList();
    }

    /** Whether an appointment at that time and place has a room, or needs none. */
    boolean isFree(TimeRange time, Slug location) {
        return type.rooms().isEmpty() || free(time, location).isPresent();
    }

    /** The first room that is free, or that has a seat left in the very session. */
    Optional<Slug> free(TimeRange time, Slug location) {
        return rooms.stream()
                .filter(room -> room.location().equals(location))
                .map(Room::slug)
                .filter(room -> isFree(room, time))
                .findFirst();
    }

    private boolean isFree(Slug room, TimeRange time) {
        TimeRange kept =
                time.widened(type.timing().bufferBefore(), type.timing().bufferAfter());
        return entries.stream()
                .filter(e -> room.equals(e.room()) && !e.isSeatOf(type.slug(), time))
                .noneMatch(e -> e.kept().overlaps(kept));
    }
}
