package clinic.frontdesk.web.notice;

import clinic.frontdesk.Own;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.lead.LeadState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Whether what an event told is still so, by the time of its letter. */
@Dependent
class Timeliness {

    private final Clock clock;

    @Inject
    Timeliness(@Own Clock clock) {
        this.clock = clock;
    }

    /** Whether a letter about it would say what is no longer so: its enquiry or appointment has gone on since. */
    boolean isOutdated(NoticeContext context, NoticeContexts source) {
        return switch (context.event()) {
            case LEAD_RECEIVED, LEADS_SET_ASIDE, APPOINTMENT_REJECTED, APPOINTMENT_CANCELLED, APPOINTMENT_ENDED ->
                false;
            case PROMISE_OVERDUE -> context.lead().state() != LeadState.NEW;
            case APPOINTMENT_UNCONFIRMED -> !context.hasStatus(AppointmentStatus.UNCONFIRMED);
            case APPOINTMENT_BOOKED, APPOINTMENT_ACCEPTED, APPOINTMENT_MOVED, APPOINTMENT_RELINKED -> !isOpen(context);
            case APPOINTMENT_DISPLACED -> !isOpen(context) || !isLatest(Kind.DISPLACED, context, source);
            case APPOINTMENT_REMINDER -> !context.hasStatus(AppointmentStatus.BOOKED) || hasBegun(context);
        };
    }

    private static boolean isOpen(NoticeContext context) {
        return context.appointment().filter(booked -> booked.status().isOpen()).isPresent();
    }

    private boolean hasBegun(NoticeContext context) {
        return context.appointment()
                .filter(booked -> !booked.start().isAfter(clock.instant()))
                .isPresent();
    }

    private static boolean isLatest(Kind kind, NoticeContext context, NoticeContexts source) {
        return latest(context, source).filter(change -> change.kind() == kind).isPresent();
    }

    /** Whether the clinic's own people did it, who need no notice of it. */
    static boolean isByStaff(NoticeContext context, NoticeContexts source) {
        return latest(context, source).filter(change -> change.by() != null).isPresent();
    }

    private static Optional<AppointmentChange> latest(NoticeContext context, NoticeContexts source) {
        return context.appointment().stream()
                .flatMap(booked -> source.changes(booked).stream())
                .filter(AppointmentChange::isOfAgreement)
                .reduce((earlier, later) -> later);
    }

    /** Until when the visitor may move or cancel the appointment by its link; empty where that is over, or there is none. */
    Optional<Instant> changesEnd(NoticeContext context, NoticeContexts source) {
        return context.appointment()
                .map(Appointment::start)
                .map(start -> isLatest(Kind.DISPLACED, context, source)
                        ? start
                        : context.clinic().policy().changesEnd(start))
                .filter(clock.instant()::isBefore);
    }
}
