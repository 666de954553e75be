package clinic.frontdesk.booking;

import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The appointment that a person wants.
 *
 * @param practitioner null: anyone who is free
 * @param location null: wherever it is offered then
 * @param hold token of the hold that the person has, which ends with the booking; null: none
 */
public record BookingWish(
        Slug type, Instant start, @Nullable Slug practitioner, @Nullable Slug location, @Nullable String hold) {

    /** With anyone, anywhere. */
    public static BookingWish of(String type, Instant start) {
        return new BookingWish(new Slug(type), start, null, null, null);
    }

    /** The same wish of someone who has that hold. */
    public BookingWish holding(@Nullable String token) {
        return new BookingWish(type, start, practitioner, location, token);
    }

    /** What to look for. */
    TimesWish times() {
        return new TimesWish(type, practitioner, location);
    }

    /** No time but this one. */
    TimeRange window() {
        return TimeRange.ofInstant(start);
    }
}
