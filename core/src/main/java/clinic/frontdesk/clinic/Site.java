package clinic.frontdesk.clinic;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the clinic appears on the web.
 *
 * @param allowedOrigins pages of these origins may embed the widgets (RFC 6454 §6.2, ASCII form)
 * @param accent colour as {@code #rrggbb}
 * @param texts the clinic's own words for widget texts, by language and key
 * @param publishGate what happens when an article isn't fit to publish
 */
public record Site(
        Set<String> allowedOrigins,
        @Nullable String accent,
        Map<String, Map<String, String>> texts,
        PublishGate publishGate) {

    /** What happens when an article isn't fit to publish. */
    public enum PublishGate {
        OFF,
        WARN,
        BLOCK
    }

    /** No foreign origins, the usual looks and words. */
    public static final Site USUAL = new Site(Set.of(), null, Map.of(), PublishGate.WARN);

    /** Copies the collections. */
    public Site {
        allowedOrigins = Set.copyOf(allowedOrigins);
        texts = Map.copyOf(texts);
    }
}
