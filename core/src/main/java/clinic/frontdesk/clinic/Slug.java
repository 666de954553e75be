package clinic.frontdesk.clinic;

/**
 * The name by which files, links and requests call a clinic or a part of it.
 *
 * @param value 1 to 63 lower-case letters, digits and inner hyphens
 */
public record Slug(String value) implements Comparable<Slug> {

    private static final int MOST = 63;

    /** @throws IllegalArgumentException when {@code value} has another form */
    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException(
                    "not a slug, which is 1 to " + MOST + " of a-z, 0-9 and hyphens, none at its ends: " + value);
        }
    }

    /** Whether {@code text} has the form of a slug. */
    public static boolean isSlug(String text) {
        int last = text.length() - 1;
        if (last < 0 || last >= MOST || text.charAt(0) == '-' || text.charAt(last) == '-') {
            return false;
        }
        for (int i = 0; i <= last; i++) {
            if (!isAllowed(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
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
