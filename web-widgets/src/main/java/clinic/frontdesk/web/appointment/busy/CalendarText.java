package clinic.frontdesk.web.appointment.busy;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VFreeBusy;
import biweekly.io.text.ICalReader;
import biweekly.parameter.FreeBusyType;
import biweekly.property.FreeBusy;
import clinic.frontdesk.appointment.FeedFault;
import clinic.frontdesk.appointment.TimeRange;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The text of a calendar, and when its owner is busy. */
final class CalendarText {

    private final String text;
    private final ZoneId zone;
    private final TimeRange window;
    private final Budget budget;

    /**
     * A calendar as it came.
     *
     * @param zone of times without a zone, and of whole days
     * @param window what doesn't overlap it is left out
     */
    CalendarText(String text, ZoneId zone, TimeRange window, Budget budget) {
        this.text = text;
        this.zone = zone;
        this.window = window;
        this.budget = budget;
    }

    /**
     * By start; none overlaps or touches another.
     *
     * @throws FeedFault.Unreadable when it isn't a whole calendar, or more than can be read
     */
    List<TimeRange> busy() {
        try {
            return merged(read());
        } catch (FeedFault.Unreadable unreadable) {
            throw unreadable;
        } catch (IOException | RuntimeException malformed) {
            // it may also say what can't be, as 31 February
            throw new FeedFault.Unreadable(FeedFault.NOT_A_CALENDAR);
        }
    }

    private List<TimeRange> read() throws IOException {
        List<TimeRange> busy = new ArrayList<>();
        for (ICalendar calendar : calendars()) {
            CalendarClock clock = new CalendarClock(calendar, zone, window, budget);
            events(calendar).values().forEach(same -> addOf(new EventSeries(same, clock, budget), busy));
            calendar.getComponents(VFreeBusy.class).forEach(free -> addOf(free, clock, busy));
        }
        return busy;
    }

    private List<ICalendar> calendars() throws IOException {
        try (ICalReader reader = new ICalReader(Screened.of(text))) {
            List<ICalendar> calendars = reader.readAll();
            if (calendars.isEmpty()) {
                throw new FeedFault.Unreadable(FeedFault.NOT_A_CALENDAR);
            }
            return calendars;
        }
    }

    /** An event and the changes of single occurrences, which share its UID. */
    private static Map<String, List<VEvent>> events(ICalendar calendar) {
        return calendar.getEvents().stream()
                .collect(Collectors.groupingBy(event -> event.getUid() == null
                        ? ""
                        : String.valueOf(event.getUid().getValue())));
    }

    private void addOf(EventSeries series, List<TimeRange> busy) {
        series.busy(window).filter(window::overlaps).forEach(busy::add);
    }

    private void addOf(VFreeBusy told, CalendarClock clock, List<TimeRange> busy) {
        for (FreeBusy times : told.getFreeBusy()) {
            if (times.getType() != FreeBusyType.FREE) {
                times.getValues().stream()
                        .flatMap(period -> clock.range(times, period).stream())
                        .filter(window::overlaps)
                        .forEach(time -> {
                            budget.spend();
                            busy.add(time);
                        });
            }
        }
    }

    private static List<TimeRange> merged(List<TimeRange> busy) {
        List<TimeRange> merged = new ArrayList<>();
        busy.stream().sorted().forEach(next -> {
            int last = merged.size() - 1;
            TimeRange before = last < 0 ? null : merged.get(last);
            if (before == null || next.start().isAfter(before.end())) {
                merged.add(next);
            } else if (next.end().isAfter(before.end())) {
                merged.set(last, new TimeRange(before.start(), next.end()));
            }
        });
        return merged;
    }
}
