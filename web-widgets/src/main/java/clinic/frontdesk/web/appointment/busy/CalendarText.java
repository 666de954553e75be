package clinic.frontdesk.web.appointment.busy;

import clinic.frontdesk.appointment.BusyReading;
import clinic.frontdesk.appointment.FeedFault;
import clinic.frontdesk.appointment.UnreadEvent;
import clinic.frontdesk.appointment.UnreadEvent.Reason;
import clinic.frontdesk.appointment.UnreadEvents;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The text of a calendar, and when its owner is busy. What can't be read of one event keeps no other from being read. */
final class CalendarText {

    private final Reader text;
    private final Wanted wanted;
    private final Budget budget;
    private final BusySink busy;
    private final List<UnreadEvent> unread = new ArrayList<>();
    private final Set<String> unknownZones = new TreeSet<>();

    /** A calendar as it comes. */
    CalendarText(Reader text, Wanted wanted, Budget budget) {
        this.text = text;
        this.wanted = wanted;
        this.budget = budget;
        this.busy = new BusySink(wanted.window(), budget);
    }

    /**
     * All that can be told from it.
     *
     * @throws FeedFault.Unreadable when it isn't a whole calendar, or more than can be read
     * @throws IOException when it doesn't come to its end
     */
    BusyReading read() throws IOException {
        for (Calendar calendar : new CalendarParts(text, wanted.window()).read()) {
            CalendarClock clock = new CalendarClock(calendar, wanted, budget, unknownZones);
            series(calendar, clock).forEach(same -> read(same, clock));
            calendar.freeBusy().forEach(told -> guarded(told, () -> read(told, clock)));
        }
        List<String> zones = unknownZones.stream().limit(BusyReading.MOST_ZONES).toList();
        return new BusyReading(busy.merged(), UnreadEvents.of(unread), zones);
    }

    /** Events by their UID; those without any are each their own. */
    private Collection<List<BusyEvent>> series(Calendar calendar, CalendarClock clock) {
        Owner owner = new Owner(calendar, wanted.address());
        Map<String, List<BusyEvent>> series = new LinkedHashMap<>();
        for (Component event : calendar.events()) {
            guarded(event, () -> {
                String uid = event.value("UID").orElse("\n" + series.size());
                new BusyEvent.Reader(event, clock, owner, calendar.isCancellation())
                        .read()
                        .ifPresent(read -> series.computeIfAbsent(uid, first -> new ArrayList<>())
                                .add(read));
            });
        }
        return series.values();
    }

    private void read(List<BusyEvent> all, CalendarClock clock) {
        List<BusyEvent> same = Revisions.latest(all);
        EventSeries series = new EventSeries(same, clock, wanted.window(), budget);
        for (BusyEvent event : same) {
            busy.nextEvent();
            @Nullable Reason before = event.unread();
            boolean whole = guarded(event.written(), () -> series.times(event, busy));
            if (whole && before != null) {
                unread.add(event.written().unread(before));
            }
        }
    }

    private void read(Component told, CalendarClock clock) {
        busy.nextEvent();
        if (!told.isWhole()) {
            unread.add(told.unread(Reason.LINE_NOT_UNDERSTOOD));
        }
        FreeBusyTimes.of(told, clock).forEach(busy);
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
            // whatever it does to the library, the others are read
            unread.add(part.unread(Reason.LINE_NOT_UNDERSTOOD));
        }
        return false;
    }
}
