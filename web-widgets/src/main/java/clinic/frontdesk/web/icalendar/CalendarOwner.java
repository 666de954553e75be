package clinic.frontdesk.web.icalendar;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whose calendar it is, as far as itself or its address say so, and what they said to invitations. */
final class CalendarOwner {

    private static final String ADDRESS = "[^\\s/:;,<>\"?&=]+@[^\\s/:;,<>\"?&=]+";
    private static final Pattern IN_URL = Pattern.compile(ADDRESS);

    /** An address alone, or after a name; one within other words is somebody's, but not the owner's for sure. */
    private static final Pattern NAMED = Pattern.compile("(?i)(?:[^<>]*<)?(?:mailto:)?(" + ADDRESS + ")>?");

    /** Whoever sends somebody else isn't there. */
    private static final Set<String> ABSENT = Set.of("DECLINED", "DELEGATED");

    private static final int LONGEST = 500;
    private static final List<String> SAY_WHOSE = List.of("X-WR-CALNAME", "X-OWNER", "X-WR-RELCALID");

    private final Set<String> addresses = new HashSet<>();

    CalendarOwner(Calendar calendar, URI address) {
        calendar.values(SAY_WHOSE)
                .map(String::strip)
                .filter(value -> value.length() <= LONGEST)
                .forEach(value -> add(NAMED.matcher(value)));
        String decoded = decoded(address);
        IN_URL.matcher(decoded).results().forEach(found -> addresses.add(lower(found.group())));
    }

    private void add(Matcher named) {
        if (named.matches()) {
            addresses.add(lower(named.group(1)));
        }
    }

    private static String decoded(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        try {
            return URLDecoder.decode((path + query).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    /** Whether they were invited and won't come, under each of their addresses that was. */
    boolean isAbsent(Component event) {
        List<ContentLine> own = event.all("ATTENDEE").filter(this::isOwner).toList();
        return !own.isEmpty()
                && own.stream().allMatch(line -> line.parameter("PARTSTAT")
                        .filter(answer -> ABSENT.contains(answer.toUpperCase(Locale.ROOT)))
                        .isPresent());
    }

    private boolean isOwner(ContentLine attendee) {
        return Stream.concat(Stream.of(attendee.value()), attendee.parameter("EMAIL").stream())
                .map(value -> lower(value).replaceFirst("^mailto:", "").strip())
                .anyMatch(addresses::contains);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
