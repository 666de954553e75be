package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.calendar.UnreadEvent.Reason;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** How long events take, on the clock of their calendar. */
record EventLength(CalendarClock clock) {

    /** That of an event which begins then; one of a day alone takes that day. */
    WrittenDuration of(Component event, WrittenTime start) {
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

    /** To an end that a period says, or how long it says that it takes. */
    WrittenDuration to(String end, WrittenTime start, ContentLine line) {
        return end.toUpperCase(Locale.ROOT).startsWith("P")
                ? WrittenDuration.of(end)
                : between(start, WrittenTime.of(end, line));
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
}
