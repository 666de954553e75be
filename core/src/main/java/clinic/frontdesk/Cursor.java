package clinic.frontdesk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From where on a list is shown. It stays where it is, whatever comes into the list or leaves it.
 *
 * @param backwards what comes before the position, and not what comes after it
 */
public record Cursor(Position position, boolean backwards) {

    private static final Pattern FORM =
            Pattern.compile("([ab])(-?[0-9]{1,15})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    /** What comes after that. */
    public static Cursor after(Position position) {
        return new Cursor(position, false);
    }

    /** What comes before that. */
    public static Cursor before(Position position) {
        return new Cursor(position, true);
    }

    /** Reads what {@link #toString} writes; null for anything else. */
    public static @Nullable Cursor read(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .map(Cursor::of)
                .orElse(null);
    }

    private static Cursor of(Matcher form) {
        Instant at = Instant.ofEpochMilli(Long.parseLong(form.group(2)));
        return new Cursor(
                new Position(at, UUID.fromString(form.group(3))), form.group(1).equals("b"));
    }

    /** Letters, digits, hyphens and a dot. */
    @Override
    public String toString() {
        return (backwards ? "b" : "a") + position.at().toEpochMilli() + "." + position.id();
    }
}
