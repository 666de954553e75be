package clinic.frontdesk.example.journey;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values (RFC 4180), as a spreadsheet does. */
final class Csv {

    private Csv() {}

    /** The cells of each row. */
    static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = csv.startsWith("\ufeff") ? 1 : 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
                quoted = doubled || !quoted;
                if (doubled) {
                    cell.append(c);
                    i++;
                }
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return rows;
    }
}
