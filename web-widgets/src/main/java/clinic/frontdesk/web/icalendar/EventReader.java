package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.calendar.UnreadEvent.Reason;
import clinic.frontdesk.web.icalendar.BusyEvent.Change;
import clinic.frontdesk.web.icalendar.BusyEvent.FurtherTime;
import clinic.frontdesk.web.icalendar.WrittenTime.Values;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads an event, and notes what of it isn't understood. */
final class EventReader {

    /** As far as events are looked for before the time that is asked for. */
    private static final Duration LONGEST_WAY = Duration.ofDays(1);

    private final Component event;
    private final CalendarClock clock;
    private final boolean keeps;
    private @Nullable Reason unread;

    /** @param keeps whether its owner is busy meanwhile */
    EventReader(Component event, CalendarClock clock, boolean keeps) {
        this.event = event;
        this.clock = clock;
        this.keeps = keeps;
    }

    /**
     * Empty where it can't be read, and wouldn't keep any time.
     *
     * @throws Unreadable when it isn't known when it is
     */
    Optional<BusyEvent> read() {
        try {
            return Optional.of(event());
        } catch (Unreadable unreadable) {
            if (keeps) {
                throw unreadable;
            }
            return Optional.empty();
        }
    }

    private BusyEvent event() {
        @Nullable Change stands = stands().orElse(null);
        @Nullable WrittenTime start = start(keeps || stands == null).orElse(null);
        if (start == null && stands == null) {
            throw new Unreadable(Reason.NO_START);
        }
        if (!event.isWhole()) {
            note(Reason.LINE_NOT_UNDERSTOOD);
        }
        EventLength lengths = new EventLength(clock);
        WrittenDuration length = start == null || !keeps ? WrittenDuration.NONE : lengths.of(event, start);
        List<RepeatRule> rules = event.all("RRULE")
                .flatMap(line -> rule(line, Reason.RULE_NOT_UNDERSTOOD))
                .toList();
        List<WrittenTime> starts = new ArrayList<>();
        List<FurtherTime> times = new ArrayList<>();
        event.all("RDATE").forEach(line -> further(line, lengths, starts, times));
        List<WrittenTime> exceptions =
                event.all("EXDATE").flatMap(this::exceptions).toList();
        List<RepeatRule> exceptionRules = event.all("EXRULE")
                .flatMap(line -> rule(line, Reason.EXCEPTION_NOT_UNDERSTOOD))
                .toList();
        Duration travel =
                event.said("X-APPLE-TRAVEL-DURATION").map(this::travel).orElse(Duration.ZERO);
        return new BusyEvent(
                event,
                clock,
                start,
                length,
                rules,
                starts,
                times,
                exceptions,
                exceptionRules,
                stands,
                keeps,
                travel,
                keeps ? unread : null);
    }

    private Duration travel(ContentLine line) {
        try {
            WrittenDuration way = WrittenDuration.of(line.value());
            Duration travel = way.exact().plusDays(way.days());
            if (travel.compareTo(LONGEST_WAY) <= 0) {
                return travel;
            }
        } catch (Unreadable malformed) {
            // told like one that is too long
        }
        note(Reason.LINE_NOT_UNDERSTOOD);
        return Duration.ZERO;
    }

    /** What only takes an occurrence out may say anything of when that was. */
    private Optional<WrittenTime> start(boolean matters) {
        try {
            return event.line("DTSTART").map(WrittenTime::of);
        } catch (Unreadable impossible) {
            if (matters) {
                throw impossible;
            }
            return Optional.empty();
        }
    }

    private void note(Reason reason) {
        unread = unread == null ? reason : unread;
    }

    private Optional<Change> stands() {
        try {
            return event.line("RECURRENCE-ID").map(Change::of);
        } catch (Unreadable impossible) {
            note(Reason.EXCEPTION_NOT_UNDERSTOOD);
            return Optional.empty();
        }
    }

    private Stream<RepeatRule> rule(ContentLine line, Reason otherwise) {
        try {
            return Stream.of(RepeatRule.of(line.value()));
        } catch (Unreadable unknown) {
            note(otherwise);
            return Stream.empty();
        }
    }

    private Stream<WrittenTime> exceptions(ContentLine line) {
        Values values = WrittenTime.all(line);
        if (!values.areAll()) {
            note(Reason.EXCEPTION_NOT_UNDERSTOOD);
        }
        return values.times().stream();
    }

    private void further(ContentLine line, EventLength lengths, List<WrittenTime> starts, List<FurtherTime> times) {
        for (String value : WrittenTime.values(line)) {
            try {
                String[] parts = value.strip().split("/", 2);
                WrittenTime start = WrittenTime.of(parts[0], line);
                if (parts.length == 1) {
                    starts.add(start);
                } else {
                    times.add(new FurtherTime(start, lengths.to(parts[1], start, line)));
                }
            } catch (Unreadable impossible) {
                note(Reason.RULE_NOT_UNDERSTOOD);
            }
        }
    }
}
