package clinic.frontdesk.clinic;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hours that replace, on one date, all weekly hours of a practitioner.
 *
 * @param date on which the replaced and the new hours begin
 * @param location where the new hours are; the practitioner's first location when null
 * @param hours empty: closed on that date
 */
public record HoursOverride(LocalDate date, @Nullable Slug location, List<Hours> hours) {

    /** Copies {@code hours}. */
    public HoursOverride {
        hours = List.copyOf(hours);
    }
}
