package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Timing;
import clinic.frontdesk.lead.LeadId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time agreed between a person and a practitioner.
 *
 * @param reference what the person reads out on the phone; that of its lead
 * @param lead the enquiry that it came from, which knows the person
 * @param timing as the type had it when it was booked
 * @param externalId opaque id in the application that contains the library
 */
public record Appointment(
        AppointmentId id,
        Slug clinic,
        String reference,
        LeadId lead,
        Slug type,
        Slug practitioner,
        Slug location,
        @Nullable Slug room,
        Instant start,
        Timing timing,
        AppointmentStatus status,
        @Nullable String externalId,
        Instant bookedAt) {

    /** From its start to its end, without buffers. */
    public TimeRange time() {
        return TimeRange.of(start, timing.duration());
    }

    /** What it occupies in the diaries. */
    public Entry entry() {
        return new Entry(
                time(), timing.bufferBefore(), timing.bufferAfter(), practitioner, location, room, type, null, id);
    }
}
