package clinic.frontdesk.scheduling;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Ids;
import clinic.frontdesk.UndoWindow;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Obstacle;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.staff.StaffMember;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes what is done to appointments, has it announced, and keeps leads and reminders in step. */
public final class Journal {

    /** What is announced ahead of time. */
    private static final List<EventType> EXPECTED =
            List.of(EventType.APPOINTMENT_REMINDER, EventType.APPOINTMENT_ENDED);

    /** What staff do with one click, and may not have meant. */
    public static final Set<Kind> UNDOABLE = EnumSet.of(Kind.CONFIRMED, Kind.ACCEPTED, Kind.REJECTED, Kind.MISSED);

    private final Appointments appointments;
    private final Reception reception;
    private final Notices notices;
    private final Ids ids;
    private final Clock clock;

    public Journal(Appointments appointments, Reception reception, Notices notices, Ids ids, Clock clock) {
        this.appointments = appointments;
        this.reception = reception;
        this.notices = notices;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param by null: the patient */
    public void note(Clinic clinic, Appointment appointment, Kind kind, @Nullable StaffMember by) {
        note(clinic, appointment, kind, by, Set.of());
    }

    /** Of what has begun nobody is told: it is put on record, and no news. */
    public void note(
            Clinic clinic, Appointment changed, Kind kind, @Nullable StaffMember by, Set<Obstacle> overridden) {
        Instant now = clock.instant();
        UUID change = ids.next();
        record(change, changed, kind, by, overridden);
        Instant due = by != null && UNDOABLE.contains(kind) ? UndoWindow.end(now) : now;
        if (changed.start().isAfter(now)) {
            eventOf(changed, kind).ifPresent(event -> expect(due, event, changed));
        }
        stateOf(kind, by).ifPresent(state -> reception.follow(changed.clinic(), changed.lead(), state, by, change));
        expectAnew(clinic, changed, kind);
    }

    private void expectAnew(Clinic clinic, Appointment changed, Kind kind) {
        if (kind != Kind.BOOKED) {
            EXPECTED.forEach(event ->
                    notices.withdraw(changed.clinic(), event, changed.id().value()));
        }
        if (changed.status() == AppointmentStatus.BOOKED) {
            if (kind != Kind.DISPLACED) {
                clinic.notification().reminders().forEach(before -> remind(changed, before));
            }
            expect(changed.time().end(), EventType.APPOINTMENT_ENDED, changed);
        }
    }

    /** Notes that the last change is taken back, of which nobody was told yet. */
    public void noteUndone(Clinic clinic, Appointment restored, AppointmentChange undone, StaffMember by) {
        reception.takeBack(restored.clinic(), restored.lead(), undone.id());
        eventOf(restored, undone.kind())
                .ifPresent(event ->
                        notices.withdraw(restored.clinic(), event, restored.id().value()));
        note(clinic, restored, Kind.UNDONE, by);
    }

    /** A link that was made anew changes nothing that was agreed; reminders find the present one when they are sent. */
    public void noteLink(Appointment relinked, @Nullable StaffMember by) {
        record(ids.next(), relinked, Kind.RELINKED, by, Set.of());
        notices.announce(
                relinked.clinic(), EventType.APPOINTMENT_RELINKED, relinked.id().value());
    }

    private void record(UUID id, Appointment changed, Kind kind, @Nullable StaffMember by, Set<Obstacle> overridden) {
        appointments.record(new AppointmentChange(
                id,
                changed.clinic(),
                changed.id(),
                kind,
                by == null ? null : by.account(),
                by == null ? null : by.name(),
                clock.instant(),
                changed.start(),
                overridden));
    }

    /** @throws ChangedMeanwhile when the page does not show all that was done */
    public void requireSeen(Slug clinic, Versioned<AppointmentId> shown) {
        shown.requireSeen(() -> appointments.changes(clinic, shown.what()));
    }

    private void remind(Appointment appointment, Duration before) {
        Instant due = appointment.start().minus(before);
        if (due.isAfter(clock.instant())) {
            expect(due, EventType.APPOINTMENT_REMINDER, appointment);
        }
    }

    private void expect(Instant due, EventType event, Appointment appointment) {
        notices.announceAt(due, appointment.clinic(), event, appointment.id().value());
    }

    /** What it makes of the enquiry that the appointment came from. */
    private static Optional<LeadState> stateOf(Kind kind, @Nullable StaffMember by) {
        return switch (kind) {
            case BOOKED, DISPLACED, RELINKED, UNDONE -> Optional.empty();
            case CONFIRMED, ACCEPTED, MOVED, MISSED -> Optional.of(LeadState.BOOKED);
            case CANCELLED -> Optional.of(by == null ? LeadState.DECLINED : LeadState.CONTACTED);
            case REJECTED -> Optional.of(LeadState.CONTACTED);
        };
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
                    case MISSED, RELINKED, UNDONE -> null;
                });
    }
}
