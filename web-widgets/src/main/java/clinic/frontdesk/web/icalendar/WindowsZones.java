package clinic.frontdesk.web.icalendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Names of zones that Windows has, and Outlook writes, with those of the IANA database (Unicode CLDR). */
final class WindowsZones {

    private static final Map<String, String> ZONES = read();

    private WindowsZones() {}

    /** The name in the IANA database, whatever the case. */
    static Optional<String> iana(String name) {
        return Optional.ofNullable(ZONES.get(name));
    }

    private static Map<String, String> read() {
        Map<String, String> zones = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WindowsZones.class.getResourceAsStream("windows-zones.tsv")),
                StandardCharsets.UTF_8))) {
            table.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(columns -> zones.put(columns[0], columns[1]));
            return zones;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
