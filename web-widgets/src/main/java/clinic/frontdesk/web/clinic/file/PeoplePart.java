package clinic.frontdesk.web.clinic.file;

import clinic.frontdesk.clinic.Address;
import clinic.frontdesk.clinic.HoursOverride;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Room;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.WeeklyHours;
import clinic.frontdesk.contact.PhoneNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places and people in a clinic file. */
final class PeoplePart {

    private PeoplePart() {}

    static @Nullable Location location(Part part, String country) {
        part.onlyKnown();
        Slug slug = part.member("slug").required().slug();
        String name = part.member("name").required().line();
        Address address = address(part.member("address"));
        PhoneNumber phone = part.member("phone").as("must be a phone number", text -> PhoneNumber.parse(text, country));
        return slug == null || name == null ? null : new Location(slug, name, address, phone);
    }

    static @Nullable Address address(Part part) {
        if (!part.isPresent()) {
            return null;
        }
        part.onlyKnown();
        return new Address(
                part.member("street").line(),
                part.member("city").line(),
                part.member("region").line(),
                part.member("postalCode").line());
    }

    static @Nullable Room room(Part part) {
        part.onlyKnown();
        Slug slug = part.member("slug").required().slug();
        Slug location = part.member("location").required().slug();
        return slug == null || location == null ? null : new Room(slug, location);
    }

    /** @param main where {@code hours} without a place are kept */
    static @Nullable Practitioner practitioner(Part part, Slug main) {
        part.onlyKnown();
        Slug slug = part.member("slug").required().slug();
        String name = part.member("name").required().line();
        Map<Slug, WeeklyHours> hours = hours(part, main);
        List<HoursOverride> overrides = part.member("overrides").all(HoursPart::override);
        if (slug == null || name == null) {
            return null;
        }
        return new Practitioner(
                slug,
                name,
                part.member("title").line(),
                part.member("bio").words(),
                part.member("photo").text(),
                hours,
                overrides);
    }

    private static Map<Slug, WeeklyHours> hours(Part part, Slug main) {
        Map<Slug, WeeklyHours> byPlace = new LinkedHashMap<>();
        if (part.member("hours").isPresent()) {
            byPlace.put(main, HoursPart.weekly(part.member("hours")));
        }
        part.member("hoursAt").members().forEach((name, hours) -> {
            if (Slug.isSlug(name)) {
                byPlace.merge(new Slug(name), HoursPart.weekly(hours), WeeklyHours::and);
            } else {
                hours.fault("must be named by the slug of a location");
            }
        });
        if (byPlace.isEmpty()) {
            byPlace.put(main, WeeklyHours.NONE);
        }
        return byPlace;
    }
}
