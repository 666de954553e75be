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
public record Board(Ruler ruler, List<String> hours, List<BoardColumn> columns) {

    /** How many are booked, wait for an answer, and how often there is time for somebody. */
    public record Tally(long booked, long waiting, long free) {}

    /** Free time that can be booked, and whose. */
    public record Gap(BoardColumn column, Piece piece) {}

    /** Counts what is on it; free time only where it is not over and as long as {@code least}. */
    Tally tally(Instant now, Duration least) {
        return new Tally(
                seats().filter(seat -> !seat.waits() && !seat.is(AppointmentStatus.NO_SHOW))
                        .count(),
                seats().filter(Seat::waits).count(),
                gaps(now)
                        .filter(gap -> gap.piece().time().length().compareTo(least) >= 0)
                        .count());
    }

    /** The first that staff have to answer. */
    Optional<Seat> firstWaiting() {
        return seats().filter(Seat::waits).findFirst();
    }

    /** The first free time that is not over. */
    Optional<Gap> firstGap(Instant now) {
        return gaps(now).min(Comparator.comparing(gap -> gap.piece().time()));
    }

    /** All free time that is not over. */
    Stream<Gap> gaps(Instant now) {
        return columns.stream().flatMap(column -> column.pieces().stream()
                .filter(piece -> piece.isFreeAfter(now))
                .map(piece -> new Gap(column, piece)));
    }

    private Stream<Seat> seats() {
        return columns.stream().flatMap(column -> column.pieces().stream()).flatMap(piece -> piece.seats().stream());
    }
}
