package clinic.frontdesk.booking;

import clinic.frontdesk.availability.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The free times of some dates.
 *
 * @param first date of the clinic
 * @param days number of dates
 * @param slots those that start on one of them, by start
 * @param nextAvailable the first start after them, as far as the horizon
 */
public record FreeTimes(LocalDate first, int days, List<Slot> slots, Optional<Instant> nextAvailable) {

    /** Copies {@code slots}. */
    public FreeTimes {
        slots = List.copyOf(slots);
    }
}
