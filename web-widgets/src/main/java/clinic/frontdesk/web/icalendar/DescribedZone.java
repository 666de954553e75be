package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.calendar.UnreadEvent.Reason;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A zone that a calendar describes itself (VTIMEZONE, RFC 5545 §3.6.5), under a name that may be known to nobody else. */
final class DescribedZone {

    /** Longer than between two changes of a clock that changes at all. */
    private static final int YEARS_BEFORE = 3;

    private static final int YEARS_AFTER = 1;
    private static final int MOST_CHANGES = 10_000;
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2}):?(\\d{2})(?::?(\\d{2}))?");

    private final Component zone;
    private final Budget budget;
    private final LocalDateTime begin;
    private final LocalDateTime from;
    private final LocalDateTime until;

    /** @param window in which it is needed */
    DescribedZone(Component zone, TimeRange window, Budget budget) {
        this.zone = zone;
        this.budget = budget;
        this.begin = LocalDateTime.ofInstant(window.start(), ZoneOffset.UTC);
        this.from = begin.minusYears(YEARS_BEFORE);
        this.until = LocalDateTime.ofInstant(window.end(), ZoneOffset.UTC).plusYears(YEARS_AFTER);
    }

    private record Change(LocalDateTime local, ZoneOffset before, ZoneOffset after) {}

    /**
     * The clock around the window. Where the description ends in the midst of summer time, or has one half of the year only,
     * it is somewhere between the two.
     *
     * @param isSure whether the description is whole
     */
    record Description(ZoneSpan span, boolean isSure) {}

    /** What it says, if that can be read. */
    Optional<Description> read() {
        try {
            List<Change> changes = zone.parts().stream()
                    .flatMap(this::changes)
                    .sorted(Comparator.comparing(Change::local))
                    .toList();
            if (changes.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(isWhole(changes) ? new Description(ZoneSpan.of(rules(changes)), true) : part(changes));
        } catch (Unreadable | DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** Summer time that nothing ends is known for part of a year only. */
    private boolean isWhole(List<Change> changes) {
        Change last = changes.get(changes.size() - 1);
        boolean changeable =
                changes.stream().anyMatch(change -> !change.before().equals(change.after()));
        boolean goesOn = last.local().isAfter(begin);
        boolean hasWinter = zone.parts().stream().anyMatch(part -> part.name().equals("STANDARD"));
        boolean endsInWinter = last.after().getTotalSeconds() <= last.before().getTotalSeconds();
        return !changeable || (hasWinter && (hasSummer() ? goesOn || endsInWinter : endsInWinter));
    }

    private boolean hasSummer() {
        return zone.parts().stream().anyMatch(part -> part.name().equals("DAYLIGHT"));
    }

    private static Description part(List<Change> changes) {
        Change last = changes.get(changes.size() - 1);
        return new Description(ZoneSpan.between(last.before(), last.after()), false);
    }

    private static ZoneRules rules(List<Change> changes) {
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

    private Stream<Change> changes(Component observance) {
        Optional<WrittenTime> start = observance.line("DTSTART").map(WrittenTime::of);
        @Nullable ZoneOffset before = offset(observance, "TZOFFSETFROM");
        @Nullable ZoneOffset after = offset(observance, "TZOFFSETTO");
        if (start.isEmpty() || before == null || after == null) {
            return Stream.empty();
        }
        return onsets(observance, start.get().local()).map(at -> new Change(at, before, after));
    }

    private Stream<LocalDateTime> onsets(Component observance, LocalDateTime first) {
        Stream<LocalDateTime> dates = observance
                .all("RDATE")
                .flatMap(line -> WrittenTime.all(line).times().stream())
                .map(WrittenTime::local);
        Stream<LocalDateTime> ruled = observance.value("RRULE").stream().flatMap(rule -> ruled(rule, first).stream());
        return Stream.of(Stream.of(first), dates, ruled).flatMap(all -> all).distinct();
    }

    private List<LocalDateTime> ruled(String text, LocalDateTime first) {
        RepeatRule rule = RepeatRule.of(text);
        Iterator<LocalDateTime> all = rule.starts(first, WrittenTime::local, from, until, budget);
        List<LocalDateTime> found = new ArrayList<>();
        while (all.hasNext()) {
            if (found.size() == MOST_CHANGES) {
                throw new Unreadable(Reason.TOO_MANY_TIMES);
            }
            found.add(all.next());
        }
        return found;
    }

    private static @Nullable ZoneOffset offset(Component observance, String name) {
        Matcher parts = OFFSET.matcher(observance.value(name).orElse(""));
        if (!parts.matches()) {
            return null;
        }
        int seconds = 3600 * Integer.parseInt(parts.group(2))
                + 60 * Integer.parseInt(parts.group(3))
                + (parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4)));
        return ZoneOffset.ofTotalSeconds(parts.group(1).equals("-") ? -seconds : seconds);
    }
}
