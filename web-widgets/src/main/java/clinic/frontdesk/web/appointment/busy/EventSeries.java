package clinic.frontdesk.web.appointment.busy;

import biweekly.component.VEvent;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceId;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.property.ValuedProperty;
import biweekly.util.ICalDate;
import clinic.frontdesk.appointment.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An event with the changes of single occurrences of it: all that share a UID (RFC 5545 §3.8.4.4). */
final class EventSeries {

    private final List<VEvent> same;
    private final CalendarClock clock;
    private final Budget budget;

    EventSeries(List<VEvent> same, CalendarClock clock, Budget budget) {
        this.same = same;
        this.clock = clock;
        this.budget = budget;
    }

    /** What isn't there: occurrences that were taken out, or that another event stands for. */
    private record Gone(Set<Instant> times, Set<LocalDate> dates) {
        boolean has(LocalDateTime local, Instant start) {
            return times.contains(start) || dates.contains(local.toLocalDate());
        }
    }

    /** Times that overlap {@code window}, and some others. */
    Stream<TimeRange> busy(TimeRange window) {
        return same.stream().filter(EventSeries::keepsTime).flatMap(event -> {
            Gone gone = gone(event);
            return new EventTimes(event, clock, budget).around(window, gone::has);
        });
    }

    /** Free or cancelled events don't (RFC 5545 §3.8.2.7, §3.8.1.11). */
    private static boolean keepsTime(VEvent event) {
        Status status = event.getStatus();
        Transparency transparency = event.getTransparency();
        return (status == null || !status.isCancelled()) && (transparency == null || !transparency.isTransparent());
    }

    private Gone gone(VEvent event) {
        Gone gone = new Gone(new HashSet<>(), new HashSet<>());
        if (event.getRecurrenceId() != null) {
            return gone;
        }
        for (VEvent other : same) {
            RecurrenceId changed = other.getRecurrenceId();
            ICalDate date = ValuedProperty.getValue(changed);
            if (date != null) {
                add(date, clock.instant(changed, date), gone);
            }
        }
        for (ExceptionDates dates : event.getExceptionDates()) {
            dates.getValues().forEach(date -> add(date, clock.instant(dates, date), gone));
        }
        return gone;
    }

    /** A date alone means whatever begins on it. */
    private static void add(ICalDate date, Instant instant, Gone gone) {
        if (date.hasTime()) {
            gone.times.add(instant);
        } else {
            gone.dates.add(CalendarClock.local(date).toLocalDate());
        }
    }
}
