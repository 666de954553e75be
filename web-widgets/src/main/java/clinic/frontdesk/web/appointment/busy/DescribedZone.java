package clinic.frontdesk.web.appointment.busy;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.RawComponent;
import biweekly.component.StandardTime;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceRule;
import biweekly.property.UtcOffsetProperty;
import biweekly.property.ValuedProperty;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;
import clinic.frontdesk.appointment.TimeRange;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A zone that a calendar describes itself (VTIMEZONE, RFC 5545 §3.6.5), as Outlook does, whose names nobody else knows. */
final class DescribedZone {

    /** Longer than between two changes of a clock that changes at all. */
    private static final int YEARS_BEFORE = 3;

    private static final int YEARS_AFTER = 1;

    private final RawComponent zone;
    private final Budget budget;
    private final LocalDateTime from;
    private final LocalDateTime until;

    /** @param window in which it is needed */
    DescribedZone(RawComponent zone, TimeRange window, Budget budget) {
        this.zone = zone;
        this.budget = budget;
        this.from = LocalDateTime.ofInstant(window.start(), ZoneOffset.UTC).minusYears(YEARS_BEFORE);
        this.until = LocalDateTime.ofInstant(window.end(), ZoneOffset.UTC).plusYears(YEARS_AFTER);
    }

    private record Change(LocalDateTime local, ZoneOffset before, ZoneOffset after) {}

    /** Its rules around the window. */
    ZoneRules rules() {
        List<Change> changes = Stream.concat(
                        zone.getComponents(StandardTime.class).stream(),
                        zone.getComponents(DaylightSavingsTime.class).stream())
                .flatMap(this::changes)
                .sorted(Comparator.comparing(Change::local))
                .toList();
        if (changes.isEmpty()) {
            return ZoneOffset.UTC.getRules();
        }
        ZoneOffset first = changes.get(0).before();
        return ZoneRules.of(first, first, List.of(), transitions(changes), List.of());
    }

    private static List<ZoneOffsetTransition> transitions(List<Change> changes) {
        List<ZoneOffsetTransition> transitions = new ArrayList<>();
        ZoneOffset now = changes.get(0).before();
        for (Change change : changes) {
            if (!change.after().equals(now)) {
                transitions.add(ZoneOffsetTransition.of(change.local(), now, change.after()));
                now = change.after();
            }
        }
        return transitions;
    }

    private Stream<Change> changes(Observance observance) {
        ICalDate start = ValuedProperty.getValue(observance.getDateStart());
        @Nullable ZoneOffset before = offset(observance.getTimezoneOffsetFrom());
        @Nullable ZoneOffset after = offset(observance.getTimezoneOffsetTo());
        return start == null || before == null || after == null
                ? Stream.empty()
                : onsets(observance, CalendarClock.local(start)).map(at -> new Change(at, before, after));
    }

    private Stream<LocalDateTime> onsets(Observance observance, LocalDateTime first) {
        Stream<LocalDateTime> dates = observance.getRecurrenceDates().stream()
                .map(RecurrenceDates::getDates)
                .flatMap(List::stream)
                .map(CalendarClock::local);
        RecurrenceRule rule = observance.getRecurrenceRule();
        Stream<LocalDateTime> yearly = rule == null || rule.getValue() == null
                ? Stream.empty()
                : new LocalRecurrence(rule.getValue(), first, CalendarClock::local, budget).between(from, until);
        return Stream.of(Stream.of(first), dates, yearly).flatMap(all -> all).distinct();
    }

    private static @Nullable ZoneOffset offset(@Nullable UtcOffsetProperty property) {
        UtcOffset offset = ValuedProperty.getValue(property);
        return offset == null ? null : ZoneOffset.ofTotalSeconds((int) (offset.getMillis() / 1000));
    }
}
