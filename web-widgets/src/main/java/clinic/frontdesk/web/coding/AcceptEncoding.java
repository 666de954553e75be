package clinic.frontdesk.web.coding;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which codings a client takes, and which of them it likes best: the field {@code Accept-Encoding} (RFC 9110 §12.5.3). */
public final class AcceptEncoding {

    /** The name of the field. */
    public static final String NAME = "Accept-Encoding";

    private static final Pattern MEMBER = Pattern.compile(
            "\\s*([!#$%&'*+.^_`|~0-9a-z-]+)\\s*(?:;\\s*q\\s*=\\s*(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)\\s*)?");
    private static final String ANY = "*";
    /** Less than any weight that can be said: what isn't coded is taken by all, unless they say otherwise. */
    private static final double UNSAID = 0.0001;

    private final Map<String, Double> weights;

    private AcceptEncoding(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** What a request says. */
    public static AcceptEncoding of(HttpServletRequest request) {
        return parse(String.join(",", Collections.list(request.getHeaders(NAME))));
    }

    /** What the field says. A member that can't be read counts as not said. */
    public static AcceptEncoding parse(@Nullable String field) {
        Map<String, Double> weights = new HashMap<>();
        for (String member :
                (field == null ? "" : field).toLowerCase(Locale.ROOT).split(",", -1)) {
            Matcher read = MEMBER.matcher(member);
            if (read.matches()) {
                weights.putIfAbsent(name(read.group(1)), weight(read.group(2)));
            }
        }
        return new AcceptEncoding(weights);
    }

    private static String name(String token) {
        return token.equals("x-gzip") ? Coding.GZIP.token() : token;
    }

    private static double weight(@Nullable String said) {
        return said == null ? 1 : Double.parseDouble(said);
    }

    /**
     * The one of these codings that the client likes best; of those that it likes equally, the smallest. Where it takes none,
     * {@link Coding#IDENTITY}: an answer helps more than none.
     */
    public Coding best(Set<Coding> available) {
        Coding best = Coding.IDENTITY;
        double most = 0;
        for (Coding coding : Coding.values()) {
            if (available.contains(coding) && weight(coding) > most) {
                best = coding;
                most = weight(coding);
            }
        }
        return best;
    }

    /** Whether it asks for a coding in so many words. */
    boolean refusesUncoded() {
        return weight(Coding.IDENTITY) == 0;
    }

    private double weight(Coding coding) {
        double unlisted = coding == Coding.IDENTITY ? UNSAID : 0;
        return weights.getOrDefault(coding.token(), weights.getOrDefault(ANY, unlisted));
    }
}
