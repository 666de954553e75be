package clinic.frontdesk.clinic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person whom patients come to see.
 *
 * @param title qualifications, such as {@code "PT, DPT"}
 * @param photo URL
 * @param hours weekly hours by location, the first being where overrides without a location are
 */
public record Practitioner(
        Slug slug,
        String name,
        @Nullable String title,
        @Nullable Text bio,
        @Nullable String photo,
        Map<Slug, WeeklyHours> hours,
        List<HoursOverride> overrides) {

    /**
     * Copies hours and overrides.
     *
     * @throws IllegalArgumentException for an override without a location when there is none that it could be at
     */
    public Practitioner {
        hours = Collections.unmodifiableMap(new LinkedHashMap<>(hours));
        overrides = List.copyOf(overrides);
        if (hours.isEmpty() && overrides.stream().anyMatch(Practitioner::needsPlace)) {
            throw new IllegalArgumentException("an override of " + slug + " is nowhere");
        }
    }

    /** A practitioner with weekly hours at one location. */
    public static Practitioner of(String slug, String name, Slug location, WeeklyHours hours) {
        return new Practitioner(new Slug(slug), name, null, null, null, Map.of(location, hours), List.of());
    }

    /** The same, by another name. */
    public Practitioner withName(String other) {
        return new Practitioner(slug, other, title, bio, photo, hours, overrides);
    }

    /** The same, with those qualifications. */
    public Practitioner withTitle(@Nullable String other) {
        return new Practitioner(slug, name, other, bio, photo, hours, overrides);
    }

    /** The same, introduced so. */
    public Practitioner withBio(@Nullable Text other) {
        return new Practitioner(slug, name, title, other, photo, hours, overrides);
    }

    /** The same, with that photo. */
    public Practitioner withPhoto(@Nullable String other) {
        return new Practitioner(slug, name, title, bio, other, hours, overrides);
    }

    /** The same, at those hours. */
    public Practitioner withHours(Map<Slug, WeeklyHours> others) {
        return new Practitioner(slug, name, title, bio, photo, others, overrides);
    }

    /** The same, with those exceptions from the weekly hours. */
    public Practitioner withOverrides(List<HoursOverride> others) {
        return new Practitioner(slug, name, title, bio, photo, hours, others);
    }

    private static boolean needsPlace(HoursOverride override) {
        return override.location() == null && !override.hours().isEmpty();
    }
}
