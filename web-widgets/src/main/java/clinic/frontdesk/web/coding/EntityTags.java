package clinic.frontdesk.web.coding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a client has already, by the field {@code If-None-Match} (RFC 9110 §13.1.2). */
final class EntityTags {

    /** The name of the field. */
    static final String NAME = "If-None-Match";

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");

    private EntityTags() {}

    /** Whether it names that tag, which is said without its quotes. Weak tags are as good. */
    static boolean have(@Nullable String field, String tag) {
        if (field == null) {
            return false;
        }
        if (field.strip().equals("*")) {
            return true;
        }
        Matcher known = TAG.matcher(field);
        while (known.find()) {
            if (known.group(1).equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
