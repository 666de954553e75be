package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.calendar.UnreadEvent.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Times that a calendar tells as free or busy, without the events behind them (RFC 5545 §3.6.4). */
final class FreeBusyTimes {

    private final List<Busy> all = new ArrayList<>();
    private final CalendarClock clock;
    private boolean whole = true;

    private FreeBusyTimes(CalendarClock clock) {
        this.clock = clock;
    }

    private record Busy(Instant start, Instant end) {}

    static FreeBusyTimes of(Component told, CalendarClock clock) {
        FreeBusyTimes times = new FreeBusyTimes(clock);
        told.all("FREEBUSY").filter(FreeBusyTimes::isBusy).forEach(times::read);
        return times;
    }

    private static boolean isBusy(ContentLine line) {
        return line.parameter("FBTYPE").filter("FREE"::equalsIgnoreCase).isEmpty();
    }

    /**
     * Gives them to {@code sink}.
     *
     * @throws Unreadable when there were others; those that can be read were given
     */
    void forEach(BusySink sink) {
        all.forEach(time -> sink.add(time.start(), time.end()));
        if (!whole) {
            throw new Unreadable(Reason.LINE_NOT_UNDERSTOOD);
        }
    }

    private void read(ContentLine line) {
        Stream.of(line.value().split(",", -1)).map(String::strip).forEach(period -> {
            try {
                all.add(time(period.split("/", 2), line));
            } catch (Unreadable impossible) {
                whole = false;
            }
        });
    }

    private Busy time(String[] parts, ContentLine line) {
        if (parts.length < 2) {
            throw new Unreadable(Reason.LINE_NOT_UNDERSTOOD);
        }
        WrittenTime start = WrittenTime.of(parts[0], line);
        ZoneSpan span = clock.of(start);
        Instant begin = span.first(start.local());
        if (parts[1].toUpperCase(Locale.ROOT).startsWith("P")) {
            WrittenDuration length = WrittenDuration.of(parts[1]);
            return new Busy(
                    begin, span.last(start.local().plusDays(length.days())).plus(length.exact()));
        }
        WrittenTime end = WrittenTime.of(parts[1], line);
        return new Busy(begin, clock.of(end).last(end.local()));
    }
}
