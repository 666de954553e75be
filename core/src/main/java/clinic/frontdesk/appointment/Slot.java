package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.Slug;
import java.util.List;

/**
 * A time that can be booked.
 *
 * @param practitioners who are free then, at least one, in the clinic's order
 */
public record Slot(TimeRange time, Slug location, List<Slug> practitioners) {

    /** @throws IllegalArgumentException when nobody is free */
    public Slot {
        if (practitioners.isEmpty()) {
            throw new IllegalArgumentException("a slot without a practitioner");
        }
        practitioners = List.copyOf(practitioners);
    }
}
