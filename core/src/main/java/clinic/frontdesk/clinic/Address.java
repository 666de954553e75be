package clinic.frontdesk.clinic;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A postal address.
 *
 * @param region state or province, as written on letters
 */
public record Address(
        @Nullable String street, @Nullable String city, @Nullable String region, @Nullable String postalCode) {

    /** What there is of it, in one line; empty when there is nothing. */
    public String inOneLine() {
        return Stream.of(street, city, region, postalCode)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
