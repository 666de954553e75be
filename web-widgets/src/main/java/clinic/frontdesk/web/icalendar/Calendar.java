package clinic.frontdesk.web.icalendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A calendar, as far as it tells of time that is still to come.
 *
 * @param head its own lines, without those of its components
 */
record Calendar(
        List<ContentLine> head,
        List<Component> events,
        List<Component> freeBusy,
        List<Component> availability,
        List<Component> zones) {

    Calendar() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Values of its own lines of those names. */
    Stream<String> values(List<String> names) {
        return head.stream()
                .filter(line -> names.contains(line.name()))
                .map(ContentLine::value)
                .filter(value -> !value.isBlank());
    }

    /** Whether it only says what no longer takes place (RFC 5546 §3.2.5). */
    boolean isCancellation() {
        return values(List.of("METHOD")).anyMatch("CANCEL"::equalsIgnoreCase);
    }

    /** The description of a zone. */
    Optional<Component> zone(String name) {
        return zones.stream()
                .filter(zone -> zone.value("TZID")
                        .filter(id -> plain(id).equalsIgnoreCase(plain(name)))
                        .isPresent())
                .findFirst();
    }

    /** A name is text in one place and a parameter in the other, each with marks of its own before some characters. */
    private static String plain(String name) {
        return name.replace("\\n", "\n").replaceAll("[\"\\\\]", "").strip();
    }
}
