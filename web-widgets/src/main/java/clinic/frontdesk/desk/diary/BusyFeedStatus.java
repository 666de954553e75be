package clinic.frontdesk.desk.diary;

import clinic.frontdesk.calendar.BusyFeed;
import clinic.frontdesk.calendar.FeedFault;
import clinic.frontdesk.calendar.UnreadEvent;
import clinic.frontdesk.calendar.UnreadEvent.Reason;
import clinic.frontdesk.desk.page.Visit;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said of a calendar elsewhere at the desk. */
public record BusyFeedStatus(Visit visit, BusyFeed feed) {

    private static final Set<String> REGIONS =
            Set.of("Africa", "America", "Antarctica", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific");

    /** The zones that there are, by region. */
    public static Map<String, List<String>> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> REGIONS.contains(regionOf(id)))
                .sorted()
                .collect(Collectors.groupingBy(BusyFeedStatus::regionOf, TreeMap::new, Collectors.toList()));
    }

    private static String regionOf(String id) {
        return id.replaceFirst("/.*", "");
    }

    /** Where the calendar is. */
    public String host() {
        return Objects.requireNonNullElse(feed.address().getHost(), visit.say("desk.feed.nowhere"));
    }

    /** Why it can't be read; empty where it can. */
    public Optional<String> fault() {
        FeedFault fault = feed.state().fault();
        return Optional.ofNullable(fault).map(why -> visit.say("desk.feed.fault." + why));
    }

    /** When it was read last, and whether that still counts. */
    public String reading() {
        @Nullable Instant last = feed.state().fetchedAt();
        boolean failed = feed.state().fault() != null;
        if (last == null) {
            return visit.say(
                    waits().isPresent() ? "desk.feed.nothing.waits" : failed ? "desk.feed.nothing" : "desk.feed.never");
        }
        return visit.say(
                failed ? "desk.feed.counts" : "desk.feed.read", visit.format().brief(last));
    }

    /** When its server may be asked again; empty where it doesn't matter. */
    public Optional<String> waits() {
        return Optional.ofNullable(feed.state().notBefore())
                .map(until -> visit.say("desk.feed.waits", visit.format().brief(until)));
    }

    /** The names of zones that nobody knows. */
    public String unknownZones() {
        return feed.state().unknownZones().stream()
                .map(name -> visit.say("desk.feed.zone.name", name))
                .collect(Collectors.joining(", "));
    }

    /** What couldn't be read, a line for each reason, with the days of the events. */
    public List<String> unread() {
        List<String> lines = new ArrayList<>();
        Map<Reason, List<UnreadEvent>> events = feed.state().unread().shown().stream()
                .collect(Collectors.groupingBy(UnreadEvent::reason, TreeMap::new, Collectors.toList()));
        events.forEach((reason, same) -> lines.add(line(reason, same)));
        int rest = feed.state().unread().rest();
        if (rest > 0) {
            lines.add(visit.count("desk.feed.unread.rest", rest));
        }
        return lines;
    }

    private String line(Reason reason, List<UnreadEvent> events) {
        String why = visit.say("desk.feed.unread." + reason);
        String days = events.stream()
                .flatMap(event -> Optional.ofNullable(event.day()).stream())
                .distinct()
                .map(this::day)
                .collect(Collectors.joining("; "));
        return days.isEmpty()
                ? visit.say("desk.feed.unread.without-day", why)
                : visit.say("desk.feed.unread.on", days, why);
    }

    /** As people write it, or where there is no such day, as it is written there. */
    private String day(String digits) {
        try {
            return visit.format().date(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException impossible) {
            return digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
        }
    }
}
