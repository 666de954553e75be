package clinic.frontdesk.desk.people;

import java.io.IOException;
import java.io.Writer;
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

    private final Writer out;

    private Csv(Writer out) {
        this.out = out;
    }

    /** A table with those headings, written row by row. */
    static Csv begun(Writer out, List<String> headings) throws IOException {
        out.write('\uFEFF');
        Csv csv = new Csv(out);
        csv.row(headings);
        return csv;
    }

    /** Writes a row. */
    void row(List<String> cells) throws IOException {
        out.write(cells.stream().map(Csv::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    /** Sends what was written so far. */
    void flush() throws IOException {
        out.flush();
    }

    static String cell(String value) {
        String harmless = FORMULA.matcher(value).find() ? "'" + value : value;
        return SPECIAL.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
