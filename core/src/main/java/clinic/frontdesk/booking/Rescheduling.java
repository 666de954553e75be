package clinic.frontdesk.booking;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Ids;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.availability.SlotSearch;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.scheduling.DiaryLocks;
import clinic.frontdesk.scheduling.FreeSlots;
import clinic.frontdesk.scheduling.Journal;
import clinic.frontdesk.scheduling.Patients;
import clinic.frontdesk.scheduling.Patients.Patient;
import clinic.frontdesk.scheduling.Transitions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a patient does with their own appointment by the link in the mail: confirm, move, cancel.
 *
 * <p>Each runs in the running transaction, with the diaries concerned locked.
 */
public final class Rescheduling {

    private final Appointments appointments;
    private final DiaryLocks locks;
    private final Claims claims;
    private final FreeSlots free;
    private final Timetable timetable;
    private final Patients patients;
    private final NetworkShare share;
    private final Journal journal;
    private final Clock clock;

    /** @param appointments where they are kept, and {@code diaries} knows of */
    public Rescheduling(
            Appointments appointments, Diaries diaries, Reception reception, Notices notices, Ids ids, Clock clock) {
        this.appointments = appointments;
        this.locks = new DiaryLocks(appointments);
        this.claims = new Claims(diaries);
        this.free = new FreeSlots(diaries);
        this.share = new NetworkShare(appointments.unproven(), claims);
        this.timetable = new Timetable(diaries, clock);
        this.patients = new Patients(appointments, reception);
        this.journal = new Journal(appointments, reception, notices, ids, clock);
        this.clock = clock;
    }

    /** Until when the patient may move or cancel it; to the beginning, if it's the clinic that can't keep it. */
    public Instant changesEnd(Clinic clinic, Appointment appointment) {
        return isDisplaced(appointment) ? appointment.start() : clinic.policy().changesEnd(appointment.start());
    }

    /** Whether the patient was asked to choose another time, and it stands as it was then. */
    public boolean isDisplaced(Appointment appointment) {
        return appointment.status().isOpen()
                && new History(appointments.changes(appointment.clinic(), appointment.id())).isDisplaced();
    }

    /** The version that {@link Versioned} carries: how many changes there are. It is read before the appointment is. */
    public int version(Appointment appointment) {
        return appointments.changes(appointment.clinic(), appointment.id()).size();
    }

    /** Whether the patient may move or cancel it now. */
    public boolean isChangeable(Clinic clinic, Appointment appointment) {
        Instant now = clock.instant();
        return appointment.status().isOpen()
                && appointment.start().isAfter(now)
                && !now.isAfter(changesEnd(clinic, appointment));
    }

    /**
     * The free times to which it can be moved, as {@link Timetable#on}; its own time is one of them. There are none for one
     * that is not {@linkplain #isChangeable changeable}.
     *
     * @param wish for its own type
     */
    public FreeTimes times(Clinic clinic, Appointment appointment, TimesWish wish, LocalDate first, int days) {
        return isChangeable(clinic, appointment)
                ? timetable.moving(clinic, appointment, wish, first, days)
                : new FreeTimes(first, days, List.of(), Optional.empty());
    }

    /**
     * Moves it to another time. One that staff have to accept is a request again; one that was not confirmed is confirmed
     * by this.
     *
     * @throws AppointmentRefusal.SlotTaken when somebody else has the time, with alternatives; or the patient another
     *     appointment that begins then
     * @throws BookingRefusal.NotOffered when the clinic would not offer the time anyway
     * @throws clinic.frontdesk.request.RequestRefusal.TooMany when nothing proves that a person booked it, and more than a
     *     tenth of that day would be kept by such bookings of one network
     * @throws BookingRefusal.TooLate when {@link #isChangeable} no longer
     * @throws AppointmentRefusal.NotStanding when it was cancelled or changed by somebody else meanwhile
     * @throws BookingRefusal.UnknownType when its type can't be booked by visitors any more
     * @throws BookingRefusal.UnknownPractitioner when there is none, or not for the type
     * @throws BookingRefusal.UnknownLocation when there is none, or not for the type
     */
    public Appointment move(Clinic clinic, Appointment appointment, MoveWish wish) {
        return move(clinic, Versioned.whatever(appointment), wish);
    }

    /**
     * The same from a page. To ask again for what it is already is no conflict.
     *
     * @throws ChangedMeanwhile when the page does not show all that was done
     */
    public Appointment move(Clinic clinic, Versioned<Appointment> shown, MoveWish wish) {
        Appointment appointment = shown.what();
        if (!wish.start().equals(appointment.start())) {
            requireSeen(shown);
        }
        requireChangeable(clinic, appointment);
        Patient patient = patients.lock(clinic, appointment.lead());
        TimesWish times = new TimesWish(appointment.type(), wish.practitioner(), wish.location());
        SlotSearch search =
                Timetable.moving(clinic, appointment, times, TimeRange.ofInstant(wish.start()), clock.instant());
        Claim claim = claims.claim(search, List.of(appointment.session()));
        locks.requireUnchanged(appointment);
        requireNoOther(clinic, patient, search, appointment);
        Session session = claim.session(appointment.session());
        if (session.equals(appointment.session())) {
            return appointment;
        }
        requireSeen(shown);
        share.requireMoving(claim, session, appointment);
        Appointment moved = Transitions.moved(appointment, session, Booking.agreed(search.type()));
        appointments.update(moved, search.now());
        if (appointment.status() == AppointmentStatus.UNCONFIRMED) {
            patients.trust(clinic, moved);
        } else {
            appointments.unproven().prolong(moved.clinic(), moved.id().toString(), moved.start());
        }
        journal.note(clinic, moved, Kind.MOVED, null);
        return moved;
    }

    /**
     * Calls it off. Cancelling it again changes nothing.
     *
     * @throws BookingRefusal.TooLate when {@link #isChangeable} no longer
     * @throws AppointmentRefusal.NotStanding when it is over, or was changed by somebody else meanwhile
     */
    public Appointment cancel(Clinic clinic, Appointment appointment) {
        return cancel(clinic, Versioned.whatever(appointment));
    }

    /**
     * The same from a page.
     *
     * @throws ChangedMeanwhile when it does not show all that was done
     */
    public Appointment cancel(Clinic clinic, Versioned<Appointment> shown) {
        Appointment appointment = shown.what();
        if (appointment.status() == AppointmentStatus.CANCELLED) {
            return appointment;
        }
        requireSeen(shown);
        requireChangeable(clinic, appointment);
        locks.lock(clinic, List.of(appointment.session()), clock.instant());
        requireSeen(shown);
        locks.requireUnchanged(appointment);
        Appointment cancelled = Transitions.settled(appointment, AppointmentStatus.CANCELLED);
        appointments.update(cancelled, clock.instant());
        journal.note(clinic, cancelled, Kind.CANCELLED, null);
        return cancelled;
    }

    /**
     * Confirms what a doubtful visitor booked; of one that is confirmed already, changes nothing. One that has lapsed
     * stands again if its time is still free.
     *
     * @throws AppointmentRefusal.SlotTaken when it has lapsed and somebody else has the time, with alternatives; or the
     *     patient another appointment that begins then
     * @throws BookingRefusal.NotOffered when it has lapsed and the clinic no longer offers the time
     * @throws AppointmentRefusal.NotStanding when it was cancelled or changed by somebody else meanwhile
     */
    public Appointment confirm(Clinic clinic, Appointment appointment) {
        if (!appointment.status().isOpen()) {
            throw new AppointmentRefusal.NotStanding(appointment);
        }
        if (appointment.status() != AppointmentStatus.UNCONFIRMED) {
            return appointment;
        }
        Session session = kept(clinic, appointment);
        AppointmentType type = clinic.appointmentType(appointment.type())
                .orElseThrow(
                        () -> new BookingRefusal.UnknownType(appointment.type(), clinic.appointmentTypes().stream()));
        Appointment confirmed = Transitions.confirmed(appointment, session, Booking.agreed(type));
        appointments.update(confirmed, clock.instant());
        // whoever has the secret has read the letter: nothing else tells it while an appointment is unconfirmed
        patients.trust(clinic, confirmed);
        journal.note(clinic, confirmed, Kind.CONFIRMED, null);
        return confirmed;
    }

    private void requireSeen(Versioned<Appointment> shown) {
        Appointment appointment = shown.what();
        journal.requireSeen(appointment.clinic(), new Versioned<>(appointment.id(), shown.version()));
    }

    /** Its own session while it keeps its time, or else the same time once more. */
    private Session kept(Clinic clinic, Appointment appointment) {
        Instant now = clock.instant();
        if (appointment.standsAt(now)) {
            locks.lock(clinic, List.of(appointment.session()), now);
            locks.requireUnchanged(appointment);
            return appointment.session();
        }
        Patient patient = patients.lock(clinic, appointment.lead());
        TimesWish same = new TimesWish(appointment.type(), appointment.practitioner(), null);
        SlotSearch search = Timetable.moving(clinic, appointment, same, TimeRange.ofInstant(appointment.start()), now);
        Claim claim = claims.claim(search, List.of(appointment.session()));
        locks.requireUnchanged(appointment);
        requireNoOther(clinic, patient, search, appointment);
        return claim.session(appointment.session());
    }

    private void requireNoOther(Clinic clinic, Patient patient, SlotSearch search, Appointment appointment) {
        Instant start = search.window().start();
        if (patients.haveAnother(clinic, patient, start, appointment.id(), search.now())) {
            throw free.taken(search);
        }
    }

    private void requireChangeable(Clinic clinic, Appointment appointment) {
        if (!appointment.status().isOpen() || !appointment.start().isAfter(clock.instant())) {
            throw new AppointmentRefusal.NotStanding(appointment);
        }
        if (!isChangeable(clinic, appointment)) {
            throw new BookingRefusal.TooLate(appointment, changesEnd(clinic, appointment));
        }
    }
}
