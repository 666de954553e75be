package clinic.frontdesk.clinic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be booked or priced.
 *
 * @param price null: not shown
 * @param practitioners who offer it; empty: all
 * @param rooms of which one is needed; empty: none
 * @param locations where it is offered; empty: everywhere
 */
public record AppointmentType(
        Slug slug,
        Text name,
        Place place,
        Intent intent,
        Timing timing,
        BookingRules rules,
        @Nullable Price price,
        Description description,
        List<Slug> practitioners,
        List<Slug> rooms,
        List<Slug> locations) {

    /** Copies the lists. */
    public AppointmentType {
        practitioners = List.copyOf(practitioners);
        rooms = List.copyOf(rooms);
        locations = List.copyOf(locations);
    }

    /** A visit in the clinic with the usual rules, by all practitioners. */
    public static AppointmentType visit(String slug, String name, Timing timing) {
        return new AppointmentType(
                new Slug(slug),
                Text.of(name),
                Place.CLINIC,
                Intent.DISCOVERY,
                timing,
                BookingRules.USUAL,
                null,
                Description.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    /** The same, by another name. */
    public AppointmentType withName(Text other) {
        return new AppointmentType(
                slug, other, place, intent, timing, rules, price, description, practitioners, rooms, locations);
    }

    /** The same, in another kind of place. */
    public AppointmentType withPlace(Place other) {
        return new AppointmentType(
                slug, name, other, intent, timing, rules, price, description, practitioners, rooms, locations);
    }

    /** The same, for those who come for that. */
    public AppointmentType withIntent(Intent other) {
        return new AppointmentType(
                slug, name, place, other, timing, rules, price, description, practitioners, rooms, locations);
    }

    /** The same, taking that time. */
    public AppointmentType withTiming(Timing other) {
        return new AppointmentType(
                slug, name, place, intent, other, rules, price, description, practitioners, rooms, locations);
    }

    /** The same, booked by those rules. */
    public AppointmentType withRules(BookingRules other) {
        return new AppointmentType(
                slug, name, place, intent, timing, other, price, description, practitioners, rooms, locations);
    }

    /** The same, at that price, or without one. */
    public AppointmentType withPrice(@Nullable Price other) {
        return new AppointmentType(
                slug, name, place, intent, timing, rules, other, description, practitioners, rooms, locations);
    }

    /** The same, described so. */
    public AppointmentType withDescription(Description other) {
        return new AppointmentType(
                slug, name, place, intent, timing, rules, price, other, practitioners, rooms, locations);
    }

    /** The same, offered by those; by all if there are none. */
    public AppointmentType withPractitioners(List<Slug> others) {
        return new AppointmentType(
                slug, name, place, intent, timing, rules, price, description, others, rooms, locations);
    }

    /** The same, needing one of those; none if there are none. */
    public AppointmentType withRooms(List<Slug> others) {
        return new AppointmentType(
                slug, name, place, intent, timing, rules, price, description, practitioners, others, locations);
    }

    /** The same, offered there; everywhere if there are none. */
    public AppointmentType withLocations(List<Slug> others) {
        return new AppointmentType(
                slug, name, place, intent, timing, rules, price, description, practitioners, rooms, others);
    }

    /** Whether {@code practitioner} offers it. */
    public boolean isOfferedBy(Slug practitioner) {
        return practitioners.isEmpty() || practitioners.contains(practitioner);
    }

    /** Whether it is offered at {@code location}. */
    public boolean isOfferedAt(Slug location) {
        return locations.isEmpty() || locations.contains(location);
    }

    /** Whether visitors may book it here. */
    public boolean isBookableOnline() {
        return rules.online() && rules.bookAt() == null;
    }
}
