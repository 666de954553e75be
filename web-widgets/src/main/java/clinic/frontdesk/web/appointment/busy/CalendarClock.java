package clinic.frontdesk.web.appointment.busy;

import biweekly.ICalendar;
import biweekly.component.RawComponent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.property.ICalProperty;
import biweekly.property.TimezoneId;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import biweekly.util.Period;
import clinic.frontdesk.appointment.TimeRange;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the times of a calendar mean: in UTC, in a zone that it names or describes, or on the clock of the clinic. */
final class CalendarClock {

    private final ICalendar calendar;
    private final TimezoneInfo zones;
    private final ZoneRules own;
    private final TimeRange window;
    private final Budget budget;
    private final Map<String, ZoneRules> known = new HashMap<>();

    /**
     * The clock of one calendar.
     *
     * @param own of times without a zone, and of whole days
     * @param window in which zones that it describes are needed
     */
    CalendarClock(ICalendar calendar, ZoneId own, TimeRange window, Budget budget) {
        this.calendar = calendar;
        this.zones = calendar.getTimezoneInfo();
        this.budget = budget;
        this.own = own.getRules();
        this.window = window;
    }

    /** On which clock a property's times are. */
    ZoneRules rules(ICalProperty property, ICalDate date) {
        DateTimeComponents written = date.getRawComponents();
        if (!written.hasTime()) {
            return own;
        }
        return written.isUtc() ? ZoneOffset.UTC.getRules() : named(property);
    }

    /** A time as it is written; a date alone is its midnight. */
    static LocalDateTime local(ICalDate date) {
        DateTimeComponents written = date.getRawComponents();
        // a leap second is the second before
        return LocalDateTime.of(
                written.getYear(),
                written.getMonth(),
                written.getDate(),
                written.getHour(),
                written.getMinute(),
                Math.min(written.getSecond(), 59));
    }

    /** When that is: in a gap it moves on by its length, where it comes twice it is the first. */
    static Instant instant(LocalDateTime local, ZoneRules rules) {
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        if (!offsets.isEmpty()) {
            return local.toInstant(offsets.get(0));
        }
        ZoneOffsetTransition gap = rules.getTransition(local);
        return local.toInstant(gap.getOffsetBefore());
    }

    /** When that is. */
    Instant instant(ICalProperty property, ICalDate date) {
        return instant(local(date), rules(property, date));
    }

    /** From the start of a period to its end, unless there is nothing of it. */
    Optional<TimeRange> range(ICalProperty property, Period period) {
        Instant start = instant(property, period.getStartDate());
        Duration length = period.getDuration();
        Instant end = length == null ? instant(property, period.getEndDate()) : start.plusMillis(length.toMillis());
        return range(start, end);
    }

    /** From start to end, unless there is nothing of it. */
    static Optional<TimeRange> range(Instant start, Instant end) {
        return start.isBefore(end) ? Optional.of(new TimeRange(start, end)) : Optional.empty();
    }

    private ZoneRules named(ICalProperty property) {
        TimezoneAssignment zone = zones.getTimezone(property);
        @Nullable String name = zone == null ? property.getParameters().getTimezoneId() : zone.getGlobalId();
        return name == null ? own : known.computeIfAbsent(name, this::rulesOf);
    }

    /** Those of the IANA database where they have the name: descriptions in calendars are often cut short. */
    private ZoneRules rulesOf(String name) {
        return region(name)
                .or(() -> described(name).map(zone -> new DescribedZone(zone, window, budget).rules()))
                .or(() -> zone(name))
                .orElse(own);
    }

    /** A zone by its name in a region, also where somebody's own prefix stands before it. */
    private static Optional<ZoneRules> region(String name) {
        Optional<ZoneRules> found = Optional.empty();
        for (String rest = name; found.isEmpty() && rest.contains("/"); rest = rest.substring(rest.indexOf('/') + 1)) {
            found = zone(rest);
        }
        return found;
    }

    private static Optional<ZoneRules> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name).getRules());
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private Optional<RawComponent> described(String name) {
        return calendar.getExperimentalComponents(Screened.ZONE).stream()
                .filter(zone ->
                        zone.getProperties(TimezoneId.class).stream().anyMatch(id -> name.equals(id.getValue())))
                .findFirst();
    }
}
