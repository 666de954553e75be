package clinic.frontdesk.appointment;

import clinic.frontdesk.Ids;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Notices;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Notes what is done to appointments, has it announced, and keeps the reminders in step. */
final class Journal {

    private final Appointments appointments;
    private final Notices notices;
    private final Ids ids;
    private final Clock clock;

    Journal(Appointments appointments, Notices notices, Ids ids, Clock clock) {
        this.appointments = appointments;
        this.notices = notices;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param by name of the member of staff; null: the patient */
    void note(Clinic clinic, Appointment appointment, Kind kind, @Nullable String by) {
        note(clinic, appointment, kind, by, Set.of());
    }

    void note(Clinic clinic, Appointment changed, Kind kind, @Nullable String by, Set<Obstacle> overridden) {
        appointments.record(new AppointmentChange(
                ids.next(), changed.clinic(), changed.id(), kind, by, clock.instant(), changed.start(), overridden));
        eventOf(changed, kind)
                .ifPresent(event ->
                        notices.announce(changed.clinic(), event, changed.id().value()));
        notices.withdraw(
                changed.clinic(), EventType.APPOINTMENT_REMINDER, changed.id().value());
        if (changed.status() == AppointmentStatus.BOOKED) {
            clinic.notification().reminders().forEach(before -> remind(changed, before));
        }
    }

    private void remind(Appointment appointment, Duration before) {
        Instant due = appointment.start().minus(before);
        if (due.isAfter(clock.instant())) {
            notices.announceAt(
                    due,
                    appointment.clinic(),
                    EventType.APPOINTMENT_REMINDER,
                    appointment.id().value());
        }
    }

    private static Optional<EventType> eventOf(Appointment appointment, Kind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case BOOKED ->
                        appointment.status() == AppointmentStatus.UNCONFIRMED
                                ? EventType.APPOINTMENT_UNCONFIRMED
                                : EventType.APPOINTMENT_BOOKED;
                    case CONFIRMED -> EventType.APPOINTMENT_BOOKED;
                    case ACCEPTED -> EventType.APPOINTMENT_ACCEPTED;
                    case REJECTED -> EventType.APPOINTMENT_REJECTED;
                    case MOVED -> EventType.APPOINTMENT_MOVED;
                    case CANCELLED -> EventType.APPOINTMENT_CANCELLED;
                    case DISPLACED -> EventType.APPOINTMENT_DISPLACED;
                    case MISSED -> null;
                });
    }
}
