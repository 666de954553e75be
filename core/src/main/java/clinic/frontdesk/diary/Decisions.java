package clinic.frontdesk.diary;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Ids;
import clinic.frontdesk.NothingToUndo;
import clinic.frontdesk.UndoWindow;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.scheduling.ConfirmationDeadline;
import clinic.frontdesk.scheduling.DiaryLocks;
import clinic.frontdesk.scheduling.Journal;
import clinic.frontdesk.scheduling.Patients;
import clinic.frontdesk.scheduling.Patients.Patient;
import clinic.frontdesk.scheduling.Transitions;
import clinic.frontdesk.staff.StaffMember;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Staff say what becomes of an appointment, and can take that back for a minute. */
public final class Decisions {

    private final Appointments appointments;
    private final DiaryLocks locks;
    private final Patients patients;
    private final StaffSlots slots;
    private final Journal journal;
    private final Clock clock;

    /** @param appointments where they are kept, and {@code diaries} knows of */
    public Decisions(
            Appointments appointments, Diaries diaries, Reception reception, Notices notices, Ids ids, Clock clock) {
        this.appointments = appointments;
        this.locks = new DiaryLocks(appointments);
        this.patients = new Patients(appointments, reception);
        this.slots = new StaffSlots(diaries, patients, clock);
        this.journal = new Journal(appointments, reception, notices, ids, clock);
        this.clock = clock;
    }

    /**
     * Confirms what a doubtful visitor booked, and now speaks of; what they asked for is agreed by it. One that has lapsed
     * stands again if its time is still free.
     *
     * @throws AppointmentRefusal.UnknownAppointment when the clinic has none of that id
     * @throws AppointmentRefusal.NotStanding when it isn't unconfirmed, or was changed by somebody else meanwhile
     * @throws AppointmentRefusal.SlotTaken when it has lapsed and somebody else has the time, with alternatives; or the
     *     patient another appointment that begins then
     */
    public Appointment confirm(StaffMember staff, Clinic clinic, AppointmentId id) {
        return confirm(staff, clinic, Versioned.whatever(id));
    }

    /**
     * The same from a page.
     *
     * @throws ChangedMeanwhile when it does not show all that was done to the appointment
     */
    public Appointment confirm(StaffMember staff, Clinic clinic, Versioned<AppointmentId> shown) {
        Appointment appointment = appointments.open(clinic.slug(), shown.what());
        journal.requireSeen(clinic.slug(), shown);
        Transitions.require(appointment, Kind.CONFIRMED, clock.instant());
        Patient patient = patients.lock(clinic, appointment.lead());
        Session session = slots.kept(clinic, appointment, patient);
        journal.requireSeen(clinic.slug(), shown);
        locks.requireUnchanged(appointment);
        Appointment confirmed = Transitions.confirmed(appointment, session, AppointmentStatus.BOOKED);
        appointments.update(confirmed, clock.instant());
        patients.trust(clinic, confirmed);
        journal.note(clinic, confirmed, Kind.CONFIRMED, staff);
        return confirmed;
    }

    /**
     * Accepts a request, declines it, calls an appointment off or notes that the patient did not come.
     *
     * @param kind ACCEPTED, REJECTED, CANCELLED or MISSED
     * @throws AppointmentRefusal.UnknownAppointment when the clinic has none of that id
     * @throws AppointmentRefusal.NotStanding when that can't be done with it any more
     * @throws IllegalArgumentException for another kind
     */
    public Appointment settle(StaffMember staff, Clinic clinic, AppointmentId id, Kind kind) {
        return settle(staff, clinic, Versioned.whatever(id), kind);
    }

    /**
     * The same from a page.
     *
     * @throws ChangedMeanwhile when it does not show all that was done to the appointment
     */
    public Appointment settle(StaffMember staff, Clinic clinic, Versioned<AppointmentId> shown, Kind kind) {
        Appointment appointment = appointments.open(clinic.slug(), shown.what());
        locks.lock(clinic, List.of(appointment.session()), clock.instant());
        journal.requireSeen(clinic.slug(), shown);
        locks.requireUnchanged(appointment);
        Transitions.require(appointment, kind, clock.instant());
        Appointment settled = Transitions.settled(
                appointment,
                switch (kind) {
                    case ACCEPTED -> AppointmentStatus.BOOKED;
                    case REJECTED -> AppointmentStatus.REJECTED;
                    case CANCELLED -> AppointmentStatus.CANCELLED;
                    case MISSED -> AppointmentStatus.NO_SHOW;
                    case BOOKED, CONFIRMED, MOVED, DISPLACED, RELINKED, UNDONE ->
                        throw new IllegalArgumentException(
                                kind + " settles nothing: ACCEPTED, REJECTED, CANCELLED and MISSED do");
                });
        appointments.update(settled, clock.instant());
        if (kind == Kind.ACCEPTED) {
            patients.trust(clinic, settled);
        }
        journal.note(clinic, settled, kind, staff);
        return settled;
    }

    /** What can be taken back of what was done to an appointment: the last act of that member of staff, for a minute. */
    public Optional<AppointmentChange> undoable(StaffMember staff, List<AppointmentChange> changes) {
        return changes.stream()
                .reduce((earlier, later) -> later)
                .filter(last -> Journal.UNDOABLE.contains(last.kind()))
                .filter(last -> staff.account().equals(last.account()))
                .filter(last -> UndoWindow.lasts(last.at(), clock.instant()));
    }

    /**
     * Takes back what that member of staff did last to an appointment.
     *
     * @throws AppointmentRefusal.UnknownAppointment when the clinic has none of that id
     * @throws ChangedMeanwhile when the page does not show all that was done to it
     * @throws NothingToUndo when there is nothing, or it was longer ago
     * @throws AppointmentRefusal.SlotTaken when the time was free meanwhile and somebody else has it, with alternatives
     */
    public Appointment undo(StaffMember staff, Clinic clinic, Versioned<AppointmentId> shown) {
        Appointment appointment = appointments.open(clinic.slug(), shown.what());
        journal.requireSeen(clinic.slug(), shown);
        AppointmentChange undone = undoable(staff, appointments.changes(clinic.slug(), appointment.id()))
                .orElseThrow(NothingToUndo::new);
        Patient patient = patients.lock(clinic, appointment.lead());
        Session session = slots.kept(clinic, appointment, patient);
        locks.requireSame(appointment);
        Appointment restored = restored(appointment, session, undone.kind());
        appointments.update(restored, clock.instant());
        journal.noteUndone(clinic, restored, undone, staff);
        return restored;
    }

    private Appointment restored(Appointment appointment, Session session, Kind undone) {
        return switch (undone) {
            case MISSED -> Transitions.restored(appointment, session, AppointmentStatus.BOOKED, null);
            case ACCEPTED, REJECTED -> Transitions.restored(appointment, session, AppointmentStatus.REQUESTED, null);
            case CONFIRMED ->
                Transitions.restored(
                        appointment,
                        session,
                        AppointmentStatus.UNCONFIRMED,
                        ConfirmationDeadline.after(clock.instant(), appointment.start()));
            case BOOKED, MOVED, CANCELLED, DISPLACED, RELINKED, UNDONE ->
                throw new IllegalArgumentException(undone.name());
        };
    }
}
