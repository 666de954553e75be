package clinic.frontdesk.web.appointment.busy;

import clinic.frontdesk.appointment.UnreadEvent.Reason;
import clinic.frontdesk.web.appointment.busy.WrittenTime.Values;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event as its lines tell of it.
 *
 * @param written its lines
 * @param start null where it stands for another one and doesn't say when
 * @param exceptionRules take out what they hit
 * @param stands for which occurrence of a series it stands; null: for none
 * @param keepsTime whether its owner is busy
 * @param unread what of it isn't understood; null: nothing
 */
record BusyEvent(
        Component written,
        @Nullable WrittenTime start,
        WrittenDuration length,
        List<RepeatRule> rules,
        List<WrittenTime> furtherStarts,
        List<FurtherTime> furtherTimes,
        List<WrittenTime> exceptions,
        List<RepeatRule> exceptionRules,
        @Nullable Change stands,
        boolean keepsTime,
        @Nullable Reason unread) {

    /** How Outlook, Hotmail and GroupWise show it; what the inviting side meant comes last. */
    private static final List<String> SHOWN_AS = List.of(
            "X-MICROSOFT-CDO-BUSYSTATUS",
            "X-MICROSOFT-MSNCALENDAR-BUSYSTATUS",
            "X-GWSHOW-AS",
            "X-MICROSOFT-CDO-INTENDEDSTATUS",
            "X-MICROSOFT-MSNCALENDAR-INTENDEDSTATUS");

    /** A further time of its own length. */
    record FurtherTime(WrittenTime start, WrittenDuration length) {}

    /** Which occurrences are changed. */
    record Change(WrittenTime of, Range range) {}

    /** How far a change goes (RFC 5545 §3.2.13; the last of RFC 2445). */
    enum Range {
        ONE,
        THIS_AND_FUTURE,
        THIS_AND_PRIOR
    }

    /** Reads an event, and notes what of it isn't understood. */
    static final class Reader {

        private final Component event;
        private final CalendarClock clock;
        private final Owner owner;
        private final boolean cancelled;
        private @Nullable Reason unread;

        /** @param cancelled whether all events of its calendar are */
        Reader(Component event, CalendarClock clock, Owner owner, boolean cancelled) {
            this.event = event;
            this.clock = clock;
            this.owner = owner;
            this.cancelled = cancelled;
        }

        /**
         * Empty where it can't be read, and wouldn't keep any time.
         *
         * @throws Unreadable when it isn't known when it is
         */
        Optional<BusyEvent> read() {
            boolean keeps = keepsTime();
            try {
                return Optional.of(read(keeps));
            } catch (Unreadable unreadable) {
                if (keeps) {
                    throw unreadable;
                }
                return Optional.empty();
            }
        }

        private BusyEvent read(boolean keeps) {
            @Nullable Change stands = stands().orElse(null);
            @Nullable WrittenTime start = start(keeps || stands == null).orElse(null);
            if (start == null && stands == null) {
                throw new Unreadable(Reason.NO_START);
            }
            if (!event.isWhole()) {
                note(Reason.LINE_NOT_UNDERSTOOD);
            }
            WrittenDuration length = start == null || !keeps ? WrittenDuration.NONE : length(start);
            List<RepeatRule> rules = event.all("RRULE")
                    .flatMap(line -> rule(line, Reason.RULE_NOT_UNDERSTOOD))
                    .toList();
            List<WrittenTime> starts = new ArrayList<>();
            List<FurtherTime> times = new ArrayList<>();
            event.all("RDATE").forEach(line -> further(line, starts, times));
            List<WrittenTime> exceptions =
                    event.all("EXDATE").flatMap(this::exceptions).toList();
            List<RepeatRule> exceptionRules = event.all("EXRULE")
                    .flatMap(line -> rule(line, Reason.EXCEPTION_NOT_UNDERSTOOD))
                    .toList();
            return new BusyEvent(
                    event,
                    start,
                    length,
                    rules,
                    starts,
                    times,
                    exceptions,
                    exceptionRules,
                    stands,
                    keeps,
                    keeps ? unread : null);
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
                return event.line("RECURRENCE-ID").map(line -> new Change(WrittenTime.of(line), range(line)));
            } catch (Unreadable impossible) {
                note(Reason.EXCEPTION_NOT_UNDERSTOOD);
                return Optional.empty();
            }
        }

        private static Range range(ContentLine line) {
            String text = line.parameter("RANGE").orElse("").toUpperCase(Locale.ROOT);
            return switch (text) {
                case "THISANDFUTURE" -> Range.THIS_AND_FUTURE;
                case "THISANDPRIOR" -> Range.THIS_AND_PRIOR;
                default -> Range.ONE;
            };
        }

        /** What says so wins over what Outlook alone says; what only the inviting side meant comes last. */
        private boolean keepsTime() {
            if (cancelled || isCancelled() || owner.isAbsent(event)) {
                return false;
            }
            Optional<String> transparency = event.value("TRANSP").filter(text -> !text.isBlank());
            if (transparency.isPresent()) {
                String text = transparency.get().toUpperCase(Locale.ROOT);
                // a number in vCalendar 1.0
                return !text.startsWith("TRANSPARENT") && !text.matches("[1-9]\\d*");
            }
            return !SHOWN_AS.stream()
                    .flatMap(name -> event.value(name).stream())
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .filter("FREE"::equalsIgnoreCase)
                    .isPresent();
        }

        /** Some say of each event what is meant for a whole calendar. */
        private boolean isCancelled() {
            return is("STATUS", "CANCELLED") || is("STATUS", "CANCELED") || is("METHOD", "CANCEL");
        }

        private boolean is(String name, String value) {
            return event.value(name).filter(value::equalsIgnoreCase).isPresent();
        }

        private WrittenDuration length(WrittenTime start) {
            Optional<WrittenTime> end = event.said("DTEND").map(WrittenTime::of);
            if (end.isPresent()) {
                return between(start, end.get().onClockOf(start));
            }
            Optional<WrittenDuration> said = event.said("DURATION").map(line -> WrittenDuration.of(line.value()));
            if (start.hasTime()) {
                return said.orElse(WrittenDuration.NONE);
            }
            return WrittenDuration.ofDays(said.map(WrittenDuration::begunDays).orElse(1L));
        }

        private WrittenDuration between(WrittenTime start, WrittenTime end) {
            if (!start.hasTime()) {
                long days = ChronoUnit.DAYS.between(start.date(), end.date());
                if (days < 0) {
                    throw new Unreadable(Reason.ENDS_BEFORE_START);
                }
                boolean goesOn = end.local().toLocalTime().isAfter(LocalTime.MIDNIGHT);
                return WrittenDuration.ofDays(goesOn ? days + 1 : days);
            }
            ZoneSpan from = clock.of(start);
            ZoneSpan to = clock.of(end);
            boolean one = from.equals(to);
            Duration exact =
                    Duration.between(from.first(start.local()), one ? to.first(end.local()) : to.last(end.local()));
            Duration shown = Duration.between(start.local(), end.local());
            if (one && exact.isNegative()) {
                // it begins where clocks jump forward
                exact = shown;
            }
            if (exact.isNegative()) {
                throw new Unreadable(Reason.ENDS_BEFORE_START);
            }
            return new WrittenDuration(0, exact);
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

        private void further(ContentLine line, List<WrittenTime> starts, List<FurtherTime> times) {
            for (String value : WrittenTime.values(line)) {
                try {
                    String[] parts = value.strip().split("/", 2);
                    WrittenTime start = WrittenTime.of(parts[0], line);
                    if (parts.length == 1) {
                        starts.add(start);
                    } else {
                        times.add(new FurtherTime(start, lengthTo(start, parts[1], line)));
                    }
                } catch (Unreadable impossible) {
                    note(Reason.RULE_NOT_UNDERSTOOD);
                }
            }
        }

        private WrittenDuration lengthTo(WrittenTime start, String end, ContentLine line) {
            return end.toUpperCase(Locale.ROOT).startsWith("P")
                    ? WrittenDuration.of(end)
                    : between(start, WrittenTime.of(end, line));
        }
    }
}
