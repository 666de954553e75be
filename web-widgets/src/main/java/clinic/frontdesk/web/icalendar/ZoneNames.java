package clinic.frontdesk.web.icalendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people and programs call the zones of the earth. */
final class ZoneNames {

    private static final Map<String, String> IANA = byName(id -> id);

    /** The last part of a name in the IANA database is a city, or what others call a region. */
    private static final Map<String, String> PLACES = byName(id -> id.substring(id.lastIndexOf('/') + 1));

    private static final Pattern UTC =
            Pattern.compile("(?i)(?:.*/)?(?:UTC|UCT|GMT|Z|Zulu|Coordinated Universal Time|Greenwich Mean Time)");
    private static final String OFFSET = "([+\u2212-])(\\d{1,2})[:.]?(\\d{2})?";
    private static final Pattern AT_OFFSET = Pattern.compile("(?i)(?:UTC|GMT)?\\s*" + OFFSET);
    private static final Pattern SHOWN =
            Pattern.compile("(?i)\\(\\s*(?:UTC|GMT)?\\s*(?:" + OFFSET + ")?\\s*\\)\\s*(.*)");
    private static final Pattern BETWEEN_PLACES = Pattern.compile("\\s*[,;/:&]\\s*");

    private ZoneNames() {}

    /** A zone by its name in a region, in any case, also where somebody's own prefix stands before it. */
    static Optional<ZoneId> region(String name) {
        Optional<ZoneId> found = Optional.empty();
        String rest = name.replace(' ', '_');
        while (found.isEmpty() && rest.contains("/")) {
            found = iana(rest);
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return found;
    }

    /** A zone by any other name that is known: of Windows, of a place, of UTC, or as it is shown in a list. */
    static Optional<ZoneId> other(String name, Instant at) {
        if (UTC.matcher(name).matches()) {
            return Optional.of(ZoneOffset.UTC);
        }
        return iana(name)
                .or(() -> windows(name))
                .or(() -> offset(name).map(ZoneId.class::cast))
                .or(() -> shown(name, at))
                .or(() -> place(name));
    }

    /** What is left of a name of which only the offset in winter is known. */
    static Optional<ZoneSpan> guess(String name) {
        return offset(SHOWN.matcher(name)).map(ZoneSpan::ofWinter);
    }

    /** A distance from UTC. */
    static Optional<ZoneOffset> offset(String text) {
        return offset(AT_OFFSET.matcher(text));
    }

    private static Optional<ZoneId> iana(String name) {
        return Optional.ofNullable(IANA.get(name)).map(ZoneId::of);
    }

    private static Optional<ZoneId> place(String name) {
        return Optional.ofNullable(PLACES.get(name.replace(' ', '_'))).map(ZoneId::of);
    }

    /** Exchange numbers those that it writes twice; others leave out the half of the name that all of them have. */
    private static Optional<ZoneId> windows(String name) {
        String plain = name.replaceFirst(" \\d+$", "").replace(" Daylight Time", " Standard Time");
        return WindowsZones.iana(plain)
                .or(() -> WindowsZones.iana(plain + " Standard Time"))
                .or(() -> WindowsZones.iana(plain.replaceFirst(" Time\\b.*", " Standard Time")))
                .map(ZoneId::of);
    }

    /** As Windows shows it to people: "(UTC+01:00) Amsterdam, Berlin, Bern, Rome". */
    private static Optional<ZoneId> shown(String name, Instant at) {
        Matcher shown = SHOWN.matcher(name);
        if (!shown.matches()) {
            return Optional.empty();
        }
        ZoneOffset winter = offset(shown).orElse(ZoneOffset.UTC);
        String places = shown.group(4);
        return Stream.concat(Stream.of(places), BETWEEN_PLACES.splitAsStream(places))
                .flatMap(one -> windows(one).or(() -> place(one)).stream())
                .filter(zone -> zone.getRules().getStandardOffset(at).equals(winter))
                .findFirst();
    }

    private static Optional<ZoneOffset> offset(Matcher parts) {
        if (!parts.matches() || parts.group(2) == null) {
            return Optional.empty();
        }
        int minutes = 60 * Integer.parseInt(parts.group(2));
        minutes += parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        try {
            return Optional.of(ZoneOffset.ofTotalSeconds(60 * (parts.group(1).equals("+") ? minutes : -minutes)));
        } catch (DateTimeException farAway) {
            return Optional.empty();
        }
    }

    private static Map<String, String> byName(Function<String, String> name) {
        BinaryOperator<String> longer = (one, other) -> one.length() >= other.length() ? one : other;
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.startsWith("SystemV"))
                .sorted()
                .collect(Collectors.toMap(name, id -> id, longer, () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
    }
}
