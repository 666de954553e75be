package clinic.frontdesk.appointment;

import clinic.frontdesk.Position;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
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

    /** Whether staff may do that with it at {@code now}. */
    boolean allows(Kind kind, Instant now) {
        boolean begun = !start().isAfter(now);
        return switch (kind) {
            case ACCEPTED, REJECTED -> status == AppointmentStatus.REQUESTED;
            case CANCELLED, MOVED -> status.isOpen();
            case MISSED -> begun && status == AppointmentStatus.BOOKED;
            case RELINKED -> !begun && status.isOpen();
            case CONFIRMED -> !begun && status == AppointmentStatus.UNCONFIRMED;
            case BOOKED, DISPLACED, UNDONE -> false;
        };
    }

    /** @throws AppointmentRefusal.NotStanding unless it {@link #allows} that */
    void require(Kind kind, Instant now) {
        if (!allows(kind, now)) {
            throw new AppointmentRefusal.NotStanding(this);
        }
    }

    /** The same appointment at another time. */
    Appointment movedTo(Session other, AppointmentStatus agreed) {
        return changed(other, agreed, revision + 1);
    }

    /** The same appointment, with no doubt about it any more; its calendar entry has not been sent before. */
    Appointment confirmed(Session kept, AppointmentStatus agreed) {
        return changed(kept, agreed, revision);
    }

    /** The same appointment, agreed in another way or no longer. */
    Appointment with(AppointmentStatus other) {
        return changed(session, other, revision + 1);
    }

    /** The same appointment, agreed as it was before; {@code until} then it keeps its time, null: for good. */
    Appointment restored(Session kept, AppointmentStatus former, @Nullable Instant until) {
        return new Appointment(
                id, clinic, reference, lead, kept, former, until, revision + 1, linkGeneration, externalId, bookedAt);
    }

    /** The same appointment with another link; its calendar entry stays as it is. */
    Appointment relinked() {
        return new Appointment(
                id,
                clinic,
                reference,
                lead,
                session,
                status,
                keptUntil,
                revision,
                linkGeneration + 1,
                externalId,
                bookedAt);
    }

    private Appointment changed(Session other, AppointmentStatus next, int nextRevision) {
        return new Appointment(
                id, clinic, reference, lead, other, next, null, nextRevision, linkGeneration, externalId, bookedAt);
    }
}
