package clinic.frontdesk.calendar;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * By what the server of a calendar can tell that it is as it was (RFC 9110 §8.8).
 *
 * @param value as the server said it
 */
public record FeedTag(Kind kind, String value) {

    /** The longest that is kept, in UTF-16 units. */
    public static final int LONGEST = 200;

    private static final Pattern ETAG = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7E]*\"");
    private static final Pattern DATE = Pattern.compile("[\\x20-\\x7E]+");

    /** What a server may say. */
    public enum Kind {
        /** {@code ETag}, weak ones too: one that means the same says when somebody is busy as well. */
        ETAG,
        /** {@code Last-Modified}. */
        LAST_MODIFIED
    }

    /** @throws IllegalArgumentException when it can't be one */
    public FeedTag {
        if (!isTag(kind, value)) {
            throw new IllegalArgumentException(kind + " of " + value.length() + " characters");
        }
    }

    /** Empty for what is none, or too long to be kept: then the calendar is read whole each time. */
    public static Optional<FeedTag> of(Kind kind, String value) {
        return isTag(kind, value) ? Optional.of(new FeedTag(kind, value)) : Optional.empty();
    }

    /** Empty also for a kind of which nobody knows. */
    public static Optional<FeedTag> of(String kind, String value) {
        return Stream.of(Kind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .flatMap(known -> of(known, value));
    }

    private static boolean isTag(Kind kind, String value) {
        Pattern pattern = kind == Kind.ETAG ? ETAG : DATE;
        return value.length() <= LONGEST && pattern.matcher(value).matches();
    }
}
