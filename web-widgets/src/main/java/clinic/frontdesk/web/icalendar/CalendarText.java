package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.calendar.BusyReading;
import clinic.frontdesk.calendar.CalendarFaultLog;
import clinic.frontdesk.calendar.FeedFault;
import clinic.frontdesk.calendar.UnreadEvent;
import clinic.frontdesk.calendar.UnreadEvent.Reason;
import clinic.frontdesk.calendar.UnreadEvents;
import java.io.IOException;
import java.io.Reader;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The text of a calendar, and when its owner is busy. What can't be read of one event keeps no other from being read. */
public final class CalendarText {

    private final Reader text;
    private final CalendarQuery wanted;
    private final Budget budget;
    private final CalendarFaultLog faults;
    private final BusySink busy;
    private final List<UnreadEvent> unread = new ArrayList<>();
    private final Set<String> unknownZones = new TreeSet<>();

    /**
     * A calendar as it comes.
     *
     * @param faults takes what breaks us and nobody foresaw
     */
    public CalendarText(Reader text, CalendarQuery wanted, Clock clock, CalendarFaultLog faults) {
        this.text = text;
        this.wanted = wanted;
        this.budget = new Budget(clock);
        this.faults = faults;
        this.busy = new BusySink(wanted.window(), budget);
    }

    /**
     * All that can be told from it.
     *
     * @throws FeedFault.Unreadable when it isn't a whole calendar, or more than can be read
     * @throws IOException when it doesn't come to its end
     */
    public BusyReading read() throws IOException {
        CalendarParts parts = new CalendarParts(text, wanted.window());
        List<Calendar> calendars = parts.read();
        Map<String, List<BusyEvent>> series = new LinkedHashMap<>();
        List<Availability> availability = new ArrayList<>();
        for (Calendar calendar : calendars) {
            CalendarClock clock = new CalendarClock(calendar, wanted, budget, unknownZones);
            collect(calendar, clock, series);
            calendar.freeBusy().forEach(told -> guarded(told, () -> read(told, clock)));
            calendar.availability().forEach(told -> guarded(told, () -> availability.add(availability(told, clock))));
        }
        series.forEach((uid, same) -> read(Revisions.latest(same, parts.over().of(uid))));
        busy.nextEvent();
        Availability.busy(availability).forEach(time -> busy.add(time.start(), time.end()));
        List<String> zones = unknownZones.stream().limit(BusyReading.MOST_ZONES).toList();
        return new BusyReading(busy.merged(), UnreadEvents.of(unread), zones, Optional.empty());
    }

    /** Events by their UID, whichever calendar of the file has them; those without any are each their own. */
    private void collect(Calendar calendar, CalendarClock clock, Map<String, List<BusyEvent>> series) {
        CalendarOwner owner = new CalendarOwner(calendar, wanted.address());
        boolean cancelled = calendar.isCancellation();
        for (Component event : calendar.events()) {
            guarded(event, () -> {
                String uid = event.value("UID").orElse("\n" + series.size());
                boolean keeps = !cancelled && !owner.isAbsent(event) && BusyStatus.isBusy(event);
                new EventReader(event, clock, keeps).read().ifPresent(read -> series.computeIfAbsent(
                                uid, first -> new ArrayList<>())
                        .add(read));
            });
        }
    }

    private void read(List<BusyEvent> same) {
        EventSeries series = new EventSeries(same, wanted.window(), budget);
        for (BusyEvent event : same) {
            busy.nextEvent();
            @Nullable Reason before = event.unread();
            boolean whole = guarded(
                    event.written(),
                    () -> series.times(event, (start, length, span) -> busy.add(start, length, span, event.travel())));
            if (whole && before != null) {
                unread.add(event.written().unread(before));
            }
        }
    }

    private Availability availability(Component told, CalendarClock clock) {
        tellUnlessWhole(told);
        return new Availability.Reader(clock, wanted.window(), budget, this::guarded).read(told);
    }

    private void read(Component told, CalendarClock clock) {
        busy.nextEvent();
        tellUnlessWhole(told);
        FreeBusyTimes.of(told, clock).forEach(busy);
    }

    /** What the lines say that can be read still counts. */
    private void tellUnlessWhole(Component told) {
        if (!told.isWhole()) {
            unread.add(told.unread(Reason.LINE_NOT_UNDERSTOOD));
        }
    }

    /** Whether nothing was wrong with it; if something was, that is told. */
    private boolean guarded(Component part, Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (Unreadable unreadable) {
            unread.add(part.unread(unreadable.reason()));
        } catch (DateTimeException | ArithmeticException farAway) {
            unread.add(part.unread(Reason.NO_SUCH_TIME));
        } catch (FeedFault.Unreadable ofAll) {
            throw ofAll;
        } catch (RuntimeException broken) {
            // whatever it does to us, the others are read
            faults.log(broken);
            unread.add(part.unread(Reason.LINE_NOT_UNDERSTOOD));
        }
        return false;
    }
}
