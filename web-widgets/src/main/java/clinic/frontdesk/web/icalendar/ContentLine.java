package clinic.frontdesk.web.icalendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a calendar, unfolded (RFC 5545 §3.1).
 *
 * @param name in upper case
 * @param parameters by their names in upper case; of several values all, as they are written
 */
record ContentLine(String name, Map<String, String> parameters, String value) {

    private static final Pattern NAME = Pattern.compile("[\\w.-]+");
    private static final Pattern NEXT_PARAMETER = Pattern.compile(";\\s*[\\w-]+=");
    /** What a parameter has no other way to say (RFC 6868). */
    private static final Pattern ESCAPED = Pattern.compile("\\^[n'^]");

    /** Some quote the parameter behind a name with it. */
    private static final Pattern SWALLOWED = Pattern.compile("(?i);VALUE=[\\w-]+$");

    private static final Pattern DATE = Pattern.compile(":\\d{4}");

    /** Empty where it isn't one. */
    static Optional<ContentLine> of(String line) {
        String name = nameOf(line);
        Map<String, String> parameters = new HashMap<>();
        int at = name.length();
        while (startsAt(NEXT_PARAMETER, line, at)) {
            int equals = line.indexOf('=', at);
            String parameter = upper(line.substring(at + 1, equals).strip());
            at = endOf(parameter, line, equals + 1);
            String text = unquoted(line.substring(equals + 1, at));
            parameters.put(
                    parameter,
                    parameter.equals("TZID") ? SWALLOWED.matcher(text).replaceFirst("") : text);
        }
        return !name.isEmpty() && at < line.length() && line.charAt(at) == ':'
                ? Optional.of(
                        new ContentLine(name, parameters, line.substring(at + 1).strip()))
                : Optional.empty();
    }

    /** Names of zones have colons and semicolons in them, and not everybody quotes them. */
    private static int endOf(String parameter, String line, int begin) {
        if (!parameter.equals("TZID") || line.startsWith("\"", begin)) {
            return endOf(line, begin);
        }
        for (int at = begin; at < line.length(); at++) {
            if (startsAt(DATE, line, at) || startsAt(NEXT_PARAMETER, line, at)) {
                return at;
            }
        }
        return endOf(line, begin);
    }

    private static int endOf(String line, int begin) {
        boolean quoted = false;
        for (int at = begin; at < line.length(); at++) {
            char one = line.charAt(at);
            quoted ^= one == '"';
            if (!quoted && (one == ':' || one == ';')) {
                return at;
            }
        }
        return line.length();
    }

    private static boolean startsAt(Pattern pattern, String line, int at) {
        if (at >= line.length() || (line.charAt(at) != ':' && line.charAt(at) != ';')) {
            return false;
        }
        return pattern.matcher(line).region(at, line.length()).lookingAt();
    }

    /** The name with which a line begins, in upper case, even if it goes on as none does. */
    static String nameOf(String line) {
        Matcher name = NAME.matcher(line);
        return name.lookingAt() ? upper(name.group()) : "";
    }

    /** A parameter, or nothing where it's not there. */
    Optional<String> parameter(String wanted) {
        return Optional.ofNullable(parameters.get(wanted)).filter(text -> !text.isBlank());
    }

    private static String unquoted(String text) {
        return ESCAPED.matcher(text.replace("\"", "").strip()).replaceAll(escaped -> switch (escaped.group()) {
            case "^n" -> "\n";
            case "^'" -> "\"";
            default -> "^";
        });
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
