package clinic.frontdesk.booking;

import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time to which a patient wants to move an appointment.
 *
 * @param practitioner null: anyone who offers its type, the present one first
 * @param location null: wherever it is offered then, the present place first
 */
public record MoveWish(Instant start, @Nullable Slug practitioner, @Nullable Slug location) {

    /** With anyone, anywhere. */
    public static MoveWish to(Instant start) {
        return new MoveWish(start, null, null);
    }
}
