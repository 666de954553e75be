package clinic.frontdesk.desk.diary;

import clinic.frontdesk.appointment.AppointmentStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Columns of a diary on one axis of time.
 *
 * @param hours the hours of the axis, in words
 */
public record CalendarGrid(TimeAxis axis, List<String> hours, List<GridColumn> columns) {

    /** How many are booked, wait for an answer, and how often there is time for somebody. */
    public record Tally(long booked, long waiting, long free) {}

    /** Free time that can be booked, and whose. */
    public record Gap(GridColumn column, GridItem item) {}

    /** Counts what is on it; free time only where it is not over and as long as {@code least}. */
    Tally tally(Instant now, Duration least) {
        return new Tally(
                attendees()
                        .filter(attendee -> !attendee.waits() && !attendee.is(AppointmentStatus.NO_SHOW))
                        .count(),
                attendees().filter(Attendee::waits).count(),
                gaps(now)
                        .filter(gap -> gap.item().time().length().compareTo(least) >= 0)
                        .count());
    }

    /** The first that staff have to answer. */
    Optional<Attendee> firstWaiting() {
        return attendees().filter(Attendee::waits).findFirst();
    }

    /** The first free time that is not over. */
    Optional<Gap> firstGap(Instant now) {
        return gaps(now).min(Comparator.comparing(gap -> gap.item().time()));
    }

    /** All free time that is not over. */
    Stream<Gap> gaps(Instant now) {
        return columns.stream().flatMap(column -> column.items().stream()
                .filter(item -> item.isFreeAfter(now))
                .map(item -> new Gap(column, item)));
    }

    private Stream<Attendee> attendees() {
        return columns.stream().flatMap(column -> column.items().stream()).flatMap(item -> item.attendees().stream());
    }
}
