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
