package clinic.frontdesk.web.article;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in an article where a widget stands.
 *
 * @param attributes what the widget is given: type, practitioner or location
 */
public record Offer(Kind kind, Map<String, String> attributes) {

    /** What is offered. */
    public enum Kind {
        BOOKING("book"),
        CALLBACK("call-back"),
        PRICING("pricing");

        private final String page;

        Kind(String page) {
            this.page = page;
        }

        /** The hosted page with the same offer, below the clinic's. */
        public String page() {
            return page;
        }

        /** As in a directive, and after {@code clinic-} the name of the element. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }
    }

    /** What an article without an offer of its own ends with. */
    static final List<Offer> ALL =
            Arrays.stream(Kind.values()).map(kind -> new Offer(kind, Map.of())).toList();

    private static final Pattern DIRECTIVE = Pattern.compile("::offer\\{([a-z]+)((?:\\s+[a-z]+=[a-z0-9-]+)*)\\s*}\\s*");

    static Optional<Offer> read(String line) {
        Matcher directive = DIRECTIVE.matcher(line);
        if (!directive.matches()) {
            return Optional.empty();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String pair : directive.group(2).strip().split("\\s+", -1)) {
            if (!pair.isEmpty()) {
                attributes.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
            }
        }
        return Kind.of(directive.group(1)).map(kind -> new Offer(kind, attributes));
    }
}
