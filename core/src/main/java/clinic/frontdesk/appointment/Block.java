package clinic.frontdesk.appointment;

import clinic.frontdesk.availability.Entry;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Time in which a practitioner receives no patients, entered by staff.
 *
 * @param practitioner null: everyone
 * @param reason for staff only
 * @param by name of the member of staff
 */
public record Block(
        UUID id, Slug clinic, @Nullable Slug practitioner, TimeRange time, String reason, String by, Instant at) {

    /** The longest {@code reason}. */
    public static final int MOST_REASON = 200;

    /** What it occupies in the diaries. */
    public Entry entry() {
        return Entry.blocked(time, practitioner);
    }
}
