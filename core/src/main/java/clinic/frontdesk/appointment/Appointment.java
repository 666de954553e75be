package clinic.frontdesk.appointment;

import clinic.frontdesk.Position;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Entry;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.availability.TimeRange;
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
 * @param keptUntil when it lets go of its time unless it is confirmed; null for all that is not unconfirmed
 * @param revision how often it has changed since it was booked; the SEQUENCE of its calendar entry
 * @param linkGeneration raised to make former links to it invalid
 * @param externalId opaque id in the application that contains the library
 */
public record Appointment(
        AppointmentId id,
        Slug clinic,
        String reference,
        LeadId lead,
        Session session,
        AppointmentStatus status,
        @Nullable Instant keptUntil,
        int revision,
        int linkGeneration,
        @Nullable String externalId,
        Instant bookedAt) {

    /** What it is. */
    public Slug type() {
        return session.type();
    }

    /** With whom it is. */
    public Slug practitioner() {
        return session.practitioner();
    }

    /** Where it is. */
    public Slug location() {
        return session.location();
    }

    /** The room that it needs, if any. */
    public @Nullable Slug room() {
        return session.room();
    }

    /** When it begins. */
    public Instant start() {
        return session.start();
    }

    /** Where it stands among others, by its start. */
    public Position position() {
        return new Position(start(), id.value());
    }

    /** Where it stands among others, by when it lapses; by its start, if it doesn't. */
    public Position lapse() {
        return keptUntil == null ? position() : new Position(keptUntil, id.value());
    }

    /** As the type had it when the time was booked. */
    public Timing timing() {
        return session.timing();
    }

    /** From its start to its end, without buffers. */
    public TimeRange time() {
        return session.time();
    }

    /** What it occupies in the diaries. */
    public Entry entry() {
        Entry.Hold kept = keptUntil == null ? null : new Entry.Hold(id.toString(), keptUntil);
        return session.entry(kept, id);
    }

    /** Whether it keeps its time free of others. */
    public boolean standsAt(Instant now) {
        return status.keepsTime() && (keptUntil == null || now.isBefore(keptUntil));
    }
}
