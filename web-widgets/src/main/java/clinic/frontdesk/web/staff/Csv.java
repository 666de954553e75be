package clinic.frontdesk.web.staff;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as comma-separated values (RFC 4180), with the byte order mark by which spreadsheets know UTF-8. What they would
 * take for a formula begins with an apostrophe, so that they take it for text.
 */
final class Csv {

    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20]|^[\\t\\r\\n]");
    private static final Pattern SPECIAL = Pattern.compile("[\",\\r\\n']|^\\s|\\s$");

    private final StringBuilder text = new StringBuilder("\uFEFF");

    /** Adds a row. */
    void row(List<String> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    static String cell(String value) {
        String harmless = FORMULA.matcher(value).find() ? "'" + value : value;
        return SPECIAL.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
