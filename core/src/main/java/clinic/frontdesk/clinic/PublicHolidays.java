package clinic.frontdesk.clinic;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /**
     * What the public holidays of {@link #between} are called; two may fall on one date. Dates may be left out, as all are
     * unless an implementation says otherwise: staff then read that it is a public holiday, and not which.
     *
     * @param language of the names, if there are any in it
     */
    default Map<LocalDate, List<String>> names(String region, LocalDate first, LocalDate last, Locale language) {
        return Map.of();
    }

    /** The same of those that close the clinic: none where it works on all of them. */
    default Set<LocalDate> closing(Clinic clinic, LocalDate first, LocalDate last) {
        String region = clinic.policy().publicHolidays();
        return region == null ? Set.of() : between(region, first, last);
    }

    /** Those that close the clinic with their names; the list is empty for one whose name isn't known. */
    default Map<LocalDate, List<String>> closingByName(
            Clinic clinic, LocalDate first, LocalDate last, Locale language) {
        Set<LocalDate> closing = closing(clinic, first, last);
        String region = clinic.policy().publicHolidays();
        Map<LocalDate, List<String>> names =
                closing.isEmpty() || region == null ? Map.of() : names(region, first, last, language);
        return closing.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), date -> List.copyOf(names.getOrDefault(date, List.of()))));
    }
}
