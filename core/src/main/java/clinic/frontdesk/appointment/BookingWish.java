package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The appointment that a person wants.
 *
 * @param practitioner null: anyone who is free
 * @param location null: wherever it is offered then
 */
public record BookingWish(Slug type, Instant start, @Nullable Slug practitioner, @Nullable Slug location) {

    /** With anyone, anywhere. */
    public static BookingWish of(String type, Instant start) {
        return new BookingWish(new Slug(type), start, null, null);
    }
}
