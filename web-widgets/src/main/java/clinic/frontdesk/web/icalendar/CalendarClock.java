package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.calendar.BusyReading;
import clinic.frontdesk.web.icalendar.DescribedZone.Description;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the times of a calendar mean: in UTC, in a zone that it names or describes, or on the clock of the clinic. */
final class CalendarClock {

    /** The second is that of a draft which some follow. */
    private static final List<String> ZONE_OF_ALL = List.of("X-WR-TIMEZONE", "TIMEZONE-ID");

    private static final int LONGEST_NAME = 200;

    private final Calendar calendar;
    private final CalendarQuery wanted;
    private final Budget budget;
    private final Set<String> unknown;
    private final Map<String, ZoneSpan> known = new HashMap<>();
    private @Nullable List<ZoneSpan> described;

    /**
     * The clock of one calendar.
     *
     * @param unknown takes the names of zones that nobody knows
     */
    CalendarClock(Calendar calendar, CalendarQuery wanted, Budget budget, Set<String> unknown) {
        this.calendar = calendar;
        this.wanted = wanted;
        this.budget = budget;
        this.unknown = unknown;
    }

    /** On which clock a time is. */
    ZoneSpan of(WrittenTime time) {
        @Nullable ZoneOffset offset = time.offset();
        if (offset != null) {
            return ZoneSpan.of(offset);
        }
        if (!time.hasTime()) {
            return ZoneSpan.of(wanted.clinic());
        }
        return time.zone() == null ? ofAll() : named(time.zone());
    }

    /** Which day is meant by a time that stands for a whole day: midnight where it was written, or else here. */
    LocalDate day(WrittenTime time) {
        if (time.offset() == null || isMidnight(time.local())) {
            return time.date();
        }
        Instant instant = of(time).first(time.local());
        LocalDateTime here = ofAll().latest(instant);
        return isMidnight(here)
                ? here.toLocalDate()
                : midnightElsewhere(instant).orElse(here.toLocalDate());
    }

    /** Programs describe the zone in which they are, also where their events don't name it. */
    private Optional<LocalDate> midnightElsewhere(Instant instant) {
        return described().stream()
                .map(span -> span.latest(instant))
                .filter(CalendarClock::isMidnight)
                .map(LocalDateTime::toLocalDate)
                .findFirst();
    }

    private List<ZoneSpan> described() {
        List<ZoneSpan> found = described;
        if (found == null) {
            found = calendar.zones().stream()
                    .flatMap(zone -> zone.value("TZID").stream())
                    .flatMap(name -> known(name.replace("\"", "").strip()).stream())
                    .toList();
            described = found;
        }
        return found;
    }

    private static boolean isMidnight(LocalDateTime local) {
        return local.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** The clock of times that name none. */
    ZoneSpan ofAll() {
        return calendar.values(ZONE_OF_ALL)
                .findFirst()
                .map(this::named)
                .or(this::before)
                .orElseGet(() -> ZoneSpan.of(wanted.clinic()));
    }

    /** As vCalendar 1.0 says it; when summer time is, it says for one year only. */
    private Optional<ZoneSpan> before() {
        boolean hasSummer = calendar.values(List.of("DAYLIGHT"))
                .anyMatch(text -> text.toUpperCase(Locale.ROOT).startsWith("TRUE"));
        return calendar.values(List.of("TZ"))
                .flatMap(text -> ZoneNames.offset(text).stream())
                .findFirst()
                .map(winter -> hasSummer ? ZoneSpan.ofWinter(winter) : ZoneSpan.of(winter));
    }

    private ZoneSpan named(String name) {
        ZoneSpan before = known.get(name);
        if (before != null) {
            return before;
        }
        ZoneSpan span = known(name.strip()).orElseGet(() -> unknown(name.strip()));
        known.put(name, span);
        return span;
    }

    /**
     * By the IANA database where it has the name: descriptions in calendars are often cut short. Then as it is described, then
     * by other names, and at last by what staff said.
     */
    private Optional<ZoneSpan> known(String name) {
        if (name.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        Optional<Component> zone = calendar.zone(name);
        return ZoneNames.region(name)
                .or(() -> zone.flatMap(known -> known.value("X-LIC-LOCATION")).flatMap(ZoneNames::region))
                .map(ZoneSpan::of)
                .or(() -> description(name).filter(Description::isSure).map(Description::span))
                .or(() -> ZoneNames.other(name, wanted.window().start()).map(ZoneSpan::of));
    }

    private Optional<Description> description(String name) {
        return name.length() > LONGEST_NAME
                ? Optional.empty()
                : calendar.zone(name).flatMap(zone -> new DescribedZone(zone, wanted.window(), budget).read());
    }

    private ZoneSpan unknown(String name) {
        unknown.add(shown(name));
        @Nullable ZoneId answer = wanted.answer();
        return answer != null
                ? ZoneSpan.of(answer)
                : description(name)
                        .map(Description::span)
                        .or(() -> ZoneNames.guess(name))
                        .orElse(ZoneSpan.ANY);
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", " ").strip();
        int most = BusyReading.MOST_ZONE_NAME - 1;
        if (plain.length() > most || plain.isEmpty()) {
            int end = Math.min(most, plain.length());
            boolean split = end > 0 && Character.isHighSurrogate(plain.charAt(end - 1));
            return plain.substring(0, split ? end - 1 : end) + "…";
        }
        return plain;
    }
}
