package clinic.frontdesk.web.clinic.file;

import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Profile;
import clinic.frontdesk.clinic.Room;
import clinic.frontdesk.clinic.Slug;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The places, people and appointment types of a clinic file, which name each other. */
final class PlacesPart {

    private final Part root;

    PlacesPart(Part root) {
        this.root = root;
    }

    /** @param sound whether every name among them is there, once */
    record Places(
            List<Location> locations,
            List<Room> rooms,
            List<Practitioner> practitioners,
            List<AppointmentType> types,
            boolean sound) {}

    Places read(Slug own, @Nullable Profile profile) {
        String country = profile == null ? "US" : profile.country();
        Currency currency = profile == null ? Currency.getInstance("USD") : profile.currency();
        List<Location> locations = root.member("locations").all(part -> PeoplePart.location(part, country));
        Slug main = locations.isEmpty() ? own : locations.get(0).slug();
        Names known = new Names();
        known.list("locations", locations.isEmpty() ? List.of(main) : slugs(locations, Location::slug));
        List<Room> rooms = root.member("rooms").all(PeoplePart::room);
        known.list("rooms", slugs(rooms, Room::slug));
        List<Practitioner> people = root.member("practitioners").all(part -> PeoplePart.practitioner(part, main));
        known.list("practitioners", slugs(people, Practitioner::slug));
        List<AppointmentType> types = root.member("appointmentTypes").all(part -> TypePart.read(part, currency));
        known.list("appointmentTypes", slugs(types, AppointmentType::slug));
        known.references();
        return new Places(locations, rooms, people, types, known.sound);
    }

    private static <T> List<Slug> slugs(List<T> parts, Function<T, Slug> slug) {
        return parts.stream().map(slug).toList();
    }

    /** The names of a file's lists, and whether what names them is right. */
    private final class Names {
        private final Map<String, List<Slug>> lists = new LinkedHashMap<>();
        private boolean sound = true;

        void list(String name, List<Slug> slugs) {
            lists.put(name, slugs);
            List<Slug> seen = new ArrayList<>();
            for (Slug slug : slugs) {
                if (seen.contains(slug)) {
                    wrong(root.member(name), "has " + slug + " twice");
                }
                seen.add(slug);
            }
        }

        void references() {
            root.member("rooms").items().forEach(room -> check(room.member("location"), "locations"));
            for (Part person : root.member("practitioners").items()) {
                person.member("hoursAt").members().forEach((name, hours) -> {
                    if (!isKnown(name, "locations")) {
                        wrong(hours, "names no location of this clinic");
                    }
                });
                person.member("overrides").items().forEach(part -> check(part.member("location"), "locations"));
            }
            for (Part type : root.member("appointmentTypes").items()) {
                for (String list : List.of("practitioners", "rooms", "locations")) {
                    type.member(list).items().forEach(item -> check(item, list));
                }
            }
        }

        private void check(Part named, String list) {
            String name = named.quietText();
            if (name != null && !isKnown(name, list)) {
                wrong(named, "names nothing in $." + list);
            }
        }

        private boolean isKnown(String name, String list) {
            Collection<Slug> slugs = lists.getOrDefault(list, List.of());
            return slugs.stream().map(Slug::value).anyMatch(name::equals);
        }

        private void wrong(Part part, String message) {
            part.fault(message);
            sound = false;
        }
    }
}
