package clinic.frontdesk.clinic;

import java.time.LocalDate;
import java.util.Set;

/** Which dates are public holidays. */
@FunctionalInterface
public interface PublicHolidays {

    /** For clinics that work on all of them. */
    PublicHolidays NONE = (region, first, last) -> Set.of();

    /**
     * The public holidays of a region from {@code first} to {@code last}, both included.
     *
     * @param region ISO 3166-2, such as {@code US-CA}, or a country alone, such as {@code US}; none for an unknown one
     */
    Set<LocalDate> between(String region, LocalDate first, LocalDate last);

    /** The same of those that close the clinic: none where it works on all of them. */
    default Set<LocalDate> closing(Clinic clinic, LocalDate first, LocalDate last) {
        String region = clinic.policy().publicHolidays();
        return region == null ? Set.of() : between(region, first, last);
    }
}
