package clinic.frontdesk.scheduling;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.availability.Session;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What can be done with an appointment, and what it is after that. */
public final class Transitions {

    private Transitions() {}

    /** Whether staff may do that with it at {@code now}. */
    public static boolean allows(Appointment appointment, Kind kind, Instant now) {
        AppointmentStatus status = appointment.status();
        boolean begun = !appointment.start().isAfter(now);
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
    public static void require(Appointment appointment, Kind kind, Instant now) {
        if (!allows(appointment, kind, now)) {
            throw new AppointmentRefusal.NotStanding(appointment);
        }
    }

    /** The same appointment at another time. */
    public static Appointment moved(Appointment appointment, Session other, AppointmentStatus agreed) {
        return changed(appointment, other, agreed, null, appointment.revision() + 1);
    }

    /** The same appointment, with no doubt about it any more; its calendar entry has not been sent before. */
    public static Appointment confirmed(Appointment appointment, Session kept, AppointmentStatus agreed) {
        return changed(appointment, kept, agreed, null, appointment.revision());
    }

    /** The same appointment, agreed in another way or no longer. */
    public static Appointment settled(Appointment appointment, AppointmentStatus other) {
        return changed(appointment, appointment.session(), other, null, appointment.revision() + 1);
    }

    /** The same appointment, agreed as it was before; {@code until} then it keeps its time, null: for good. */
    public static Appointment restored(
            Appointment appointment, Session kept, AppointmentStatus former, @Nullable Instant until) {
        return changed(appointment, kept, former, until, appointment.revision() + 1);
    }

    /** The same appointment with another link; its calendar entry stays as it is. */
    public static Appointment relinked(Appointment appointment) {
        return appointment.withLinkGeneration(appointment.linkGeneration() + 1);
    }

    private static Appointment changed(
            Appointment appointment,
            Session session,
            AppointmentStatus status,
            @Nullable Instant keptUntil,
            int revision) {
        return appointment
                .withSession(session)
                .withStatus(status)
                .withKeptUntil(keptUntil)
                .withRevision(revision);
    }
}
