package clinic.frontdesk.clinic;

import java.util.regex.Pattern;

/**
 * The name by which files, links and requests call a clinic or a part of it.
 *
 * @param value 1 to 63 lower-case letters, digits and inner hyphens
 */
public record Slug(String value) implements Comparable<Slug> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    /** @throws IllegalArgumentException when {@code value} has another form */
    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** Whether {@code text} has the form of a slug. */
    public static boolean isSlug(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
