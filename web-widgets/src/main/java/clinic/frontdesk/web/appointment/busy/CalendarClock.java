package clinic.frontdesk.web.appointment.busy;

import clinic.frontdesk.appointment.BusyReading;
import clinic.frontdesk.web.appointment.busy.DescribedZone.Description;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
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
    private final Wanted wanted;
    private final Budget budget;
    private final Set<String> unknown;
    private final Map<String, ZoneSpan> known = new HashMap<>();

    /**
     * The clock of one calendar.
     *
     * @param unknown takes the names of zones that nobody knows
     */
    CalendarClock(Calendar calendar, Wanted wanted, Budget budget, Set<String> unknown) {
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
        boolean elsewhere = time.offset() != null && !time.local().toLocalTime().equals(LocalTime.MIDNIGHT);
        return elsewhere ? ofAll().latest(of(time).first(time.local())).toLocalDate() : time.date();
    }

    private ZoneSpan ofAll() {
        return calendar.values(ZONE_OF_ALL).findFirst().map(this::named).orElseGet(() -> ZoneSpan.of(wanted.clinic()));
    }

    private ZoneSpan named(String name) {
        ZoneSpan before = known.get(name);
        if (before != null) {
            return before;
        }
        ZoneSpan span = find(name.strip());
        known.put(name, span);
        return span;
    }

    /**
     * By the IANA database where it has the name: descriptions in calendars are often cut short. Then as it is described, then
     * by other names, and at last by what staff said.
     */
    private ZoneSpan find(String name) {
        if (name.length() > LONGEST_NAME) {
            return unknown(name, Optional.empty());
        }
        Optional<Component> zone = calendar.zone(name);
        Optional<Description> description =
                zone.flatMap(known -> new DescribedZone(known, calendar.version(), wanted.window(), budget).read());
        return ZoneNames.region(name)
                .or(() -> zone.flatMap(known -> known.value("X-LIC-LOCATION")).flatMap(ZoneNames::region))
                .map(ZoneSpan::of)
                .or(() -> description.filter(Description::isSure).map(Description::span))
                .or(() -> ZoneNames.other(name, wanted.window().start()).map(ZoneSpan::of))
                .orElseGet(() -> unknown(name, description));
    }

    private ZoneSpan unknown(String name, Optional<Description> description) {
        unknown.add(shown(name));
        @Nullable ZoneId answer = wanted.answer();
        return answer != null
                ? ZoneSpan.of(answer)
                : description
                        .map(Description::span)
                        .or(() -> ZoneNames.guess(name))
                        .orElse(ZoneSpan.ANY);
    }

    private static String shown(String name) {
        String plain = name.replaceAll("\\p{C}", " ").strip();
        int most = BusyReading.MOST_ZONE_NAME - 1;
        if (plain.length() > most || plain.isEmpty()) {
            int end = Math.min(most, plain.length());
            boolean split = end > 0 && Character.isHighSurrogate(plain.charAt(end - 1));
            return plain.substring(0, split ? end - 1 : end) + "…";
        }
        return plain;
    }
}
