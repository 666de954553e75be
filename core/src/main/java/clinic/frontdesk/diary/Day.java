package clinic.frontdesk.diary;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.Block;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date in the diaries of a clinic.
 *
 * @param columns one for each practitioner, in the clinic's order; then those retired who still have appointments
 */
public record Day(LocalDate date, List<Column> columns) {

    /** Copies {@code columns}. */
    public Day {
        columns = List.copyOf(columns);
    }

    /** All that is booked. */
    public Stream<Appointment> appointments() {
        return columns.stream()
                .flatMap(column -> column.stretches().stream())
                .flatMap(stretch -> Optional.ofNullable(stretch.appointment()).stream());
    }

    /**
     * The day of one practitioner, by start.
     *
     * @param closedForHoliday whether nothing but a public holiday keeps them away
     */
    public record Column(Slug practitioner, List<Stretch> stretches, boolean closedForHoliday) {

        /** Copies {@code stretches}. */
        public Column {
            stretches = List.copyOf(stretches);
        }
    }

    /**
     * A stretch of time: an appointment, a block, busy elsewhere, held for a visitor, or free.
     *
     * @param location where it is free
     */
    public record Stretch(
            Kind kind,
            TimeRange time,
            @Nullable Slug location,
            @Nullable Appointment appointment,
            @Nullable Block block) {}

    /** What a stretch is. */
    public enum Kind {
        /** An appointment. */
        APPOINTMENT,
        /** A block, or a closure of the clinic. */
        BLOCK,
        /** The practitioner is busy elsewhere. */
        BUSY,
        /** A visitor is about to book. */
        HOLD,
        /** Open, and nothing in it. */
        FREE
    }
}
