package clinic.frontdesk.clinic;

import org.jspecify.annotations.Nullable;

/**
 * A postal address.
 *
 * @param region state or province, as written on letters
 */
public record Address(
        @Nullable String street, @Nullable String city, @Nullable String region, @Nullable String postalCode) {}
