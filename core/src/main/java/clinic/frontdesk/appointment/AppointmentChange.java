package clinic.frontdesk.appointment;

import clinic.frontdesk.Change;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Obstacle;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.staff.AccountId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done to an appointment.
 *
 * @param account of the member of staff who did it; null: nobody did, or an earlier version did not write it down
 * @param by their name at that time; null: the patient
 * @param start when the appointment begins after the change
 * @param overridden what stood in the way, and staff decided against
 */
public record AppointmentChange(
        UUID id,
        Slug clinic,
        AppointmentId appointment,
        Kind kind,
        @Nullable AccountId account,
        @Nullable String by,
        Instant at,
        Instant start,
        Set<Obstacle> overridden)
        implements Change {

    /** Copies {@code overridden}. */
    public AppointmentChange {
        overridden = Set.copyOf(overridden);
    }

    @Override
    public String deed() {
        return kind.name();
    }

    /** Whether something else is agreed after it than before. */
    public boolean isOfAgreement() {
        return kind != Kind.RELINKED;
    }

    /** What can be done. */
    public enum Kind {
        /** It was made. */
        BOOKED,
        /** The patient confirmed it. */
        CONFIRMED,
        /** Staff accepted it. */
        ACCEPTED,
        /** Staff did not accept it. */
        REJECTED,
        /** It was moved to another time. */
        MOVED,
        /** It was called off. */
        CANCELLED,
        /** The practitioner will not be there; the patient was asked to choose another time. */
        DISPLACED,
        /** The patient did not come. */
        MISSED,
        /** Its link was made anew, and those before open nothing any more. What was agreed stays as it is. */
        RELINKED,
        /** What staff did last was a mistake, and is taken back. */
        UNDONE
    }
}
