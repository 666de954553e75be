package clinic.frontdesk.web.outbound;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;

/** Where an answer sends whoever asks (RFC 9110 §15.4), as far as we go there. */
final class Redirects {

    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);
    private static final Pattern CALENDAR_SCHEME = Pattern.compile("^webcals?:", Pattern.CASE_INSENSITIVE);

    private Redirects() {}

    /** What it says; empty where it is the answer itself. */
    static Optional<String> location(ClassicHttpResponse response) {
        Header location = response.getFirstHeader("Location");
        return STATUSES.contains(response.getCode())
                ? Optional.ofNullable(location).map(Header::getValue)
                : Optional.empty();
    }

    /** The address that is meant; empty where it isn't https, or carries a password. */
    static Optional<URI> follow(URI from, String location) {
        try {
            String text = CALENDAR_SCHEME.matcher(location.strip()).replaceFirst("https:");
            URI next = from.resolve(text.replaceFirst("#.*$", ""));
            boolean plain = "https".equalsIgnoreCase(next.getScheme())
                    && next.getHost() != null
                    && next.getRawUserInfo() == null;
            return plain ? Optional.of(next) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
