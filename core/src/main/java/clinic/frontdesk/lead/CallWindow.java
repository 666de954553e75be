package clinic.frontdesk.lead;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A stretch of time in which the clinic promises to call, half-open.
 *
 * @param id what a form sends back: {@code asap}, or the local start such as {@code 2026-12-01T09:00}
 */
public record CallWindow(String id, Instant from, Instant to) {

    /** The id of "as soon as possible". */
    public static final String SOONEST = "asap";

    private static final Pattern FORM = Pattern.compile(SOONEST + "|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?");

    /** Whether a text has the form of an id. */
    static boolean isId(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether it is the soonest that the clinic can promise. */
    public boolean isSoonest() {
        return id.equals(SOONEST);
    }
}
