package clinic.frontdesk.appointment;

import clinic.frontdesk.Position;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Entry;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Timing;
import clinic.frontdesk.contact.Contact;
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

    /** The longest {@code externalId}. */
    public static final int MOST_EXTERNAL_ID = Contact.MOST_EXTERNAL_ID;

    /** @throws IllegalArgumentException when {@code externalId} is too long */
    public Appointment {
        if (externalId != null && externalId.length() > MOST_EXTERNAL_ID) {
            throw new IllegalArgumentException(
                    "an externalId of " + externalId.length() + " characters, at most " + MOST_EXTERNAL_ID);
        }
    }

    /** One that was just made, keeps its time for good, and is unknown to its host. */
    public static Appointment of(
            AppointmentId id,
            Slug clinic,
            String reference,
            LeadId lead,
            Session session,
            AppointmentStatus status,
            Instant bookedAt) {
        return new Appointment(id, clinic, reference, lead, session, status, null, 0, 0, null, bookedAt);
    }

    /** The same, at that time. */
    public Appointment withSession(Session other) {
        return new Appointment(
                id, clinic, reference, lead, other, status, keptUntil, revision, linkGeneration, externalId, bookedAt);
    }

    /** The same, with that status. */
    public Appointment withStatus(AppointmentStatus other) {
        return new Appointment(
                id, clinic, reference, lead, session, other, keptUntil, revision, linkGeneration, externalId, bookedAt);
    }

    /** The same, kept until then, or for good. */
    public Appointment withKeptUntil(@Nullable Instant end) {
        return new Appointment(
                id, clinic, reference, lead, session, status, end, revision, linkGeneration, externalId, bookedAt);
    }

    /** The same, changed so often. */
    public Appointment withRevision(int changes) {
        return new Appointment(
                id, clinic, reference, lead, session, status, keptUntil, changes, linkGeneration, externalId, bookedAt);
    }

    /** The same, with a link of that generation. */
    public Appointment withLinkGeneration(int generation) {
        return new Appointment(
                id, clinic, reference, lead, session, status, keptUntil, revision, generation, externalId, bookedAt);
    }

    /** The same, known to its host by that id, or by none. */
    public Appointment withExternalId(@Nullable String own) {
        return new Appointment(
                id, clinic, reference, lead, session, status, keptUntil, revision, linkGeneration, own, bookedAt);
    }

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
