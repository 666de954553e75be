package clinic.frontdesk.appointment;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SecondThought;
import clinic.frontdesk.Shown;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.Patients.Patient;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Obstacle;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.availability.SlotSearch;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.staff.StaffMember;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What staff do with the diaries of their clinic. They are bound neither by notice nor by the horizon, may book outside of
 * what is offered when they say so, which is recorded, and never two into one time.
 */
public final class DiaryDesk {

    private static final Duration DAY = Duration.ofDays(1);

    private final Appointments appointments;
    private final Diaries diaries;
    private final Reception reception;
    private final Patients patients;
    private final StaffPlaces places;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    /** @param appointments where they are kept, and {@code diaries} knows of */
    public DiaryDesk(
            Appointments appointments, Diaries diaries, Reception reception, Notices notices, Ids ids, Clock clock) {
        this.appointments = appointments;
        this.diaries = diaries;
        this.reception = reception;
        this.patients = new Patients(appointments, reception);
        this.places = new StaffPlaces(diaries, patients, clock);
        this.journal = new Journal(appointments, reception, notices, ids, clock);
        this.ids = ids;
        this.clock = clock;
    }

    /** A date of the clinic, practitioner by practitioner. */
    public Day day(Clinic clinic, LocalDate date) {
        return days(clinic, List.of(date)).get(0);
    }

    /**
     * Dates of the clinic, practitioner by practitioner, all read at once.
     *
     * @param dates one after the other
     */
    public List<Day> days(Clinic clinic, List<LocalDate> dates) {
        Instant now = clock.instant();
        TimeRange all = new TimeRange(
                near(clinic, dates.get(0)).start(),
                near(clinic, dates.get(dates.size() - 1)).end());
        List<Appointment> booked = appointments.starting(clinic.slug(), all).stream()
                .filter(appointment -> appointment.standsAt(now))
                .toList();
        List<Block> blocks = appointments.blocks(clinic.slug(), all);
        List<BusyTime> busy = diaries.busy(clinic, all).toList();
        List<Hold> holds = appointments.holds(clinic.slug(), all, now);
        return dates.stream()
                .map(date -> {
                    TimeRange near = near(clinic, date);
                    return new DayPlan(
                                    clinic,
                                    date,
                                    diaries.holidaysOn(clinic, date),
                                    among(booked, one -> near.contains(one.start())),
                                    among(blocks, one -> one.time().overlaps(near)),
                                    among(busy, one -> one.time().overlaps(near)),
                                    among(
                                            holds,
                                            one -> near.contains(one.session().start())))
                            .day();
                })
                .toList();
    }

    private static TimeRange near(Clinic clinic, LocalDate date) {
        return TimeRange.ofDate(date, clinic.timeZone()).widened(DAY, DAY);
    }

    private static <T> List<T> among(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).toList();
    }

    /**
     * Why a time is not offered to visitors; empty when it is.
     *
     * @throws AppointmentRefusal.UnknownType when there is none
     * @throws AppointmentRefusal.UnknownPractitioner when there is none
     */
    public Set<Obstacle> whyNot(Clinic clinic, StaffWish wish) {
        SlotSearch search = places.searchFor(clinic, wish);
        SlotSearch visitors = SlotSearch.of(clinic, search.type(), search.window(), search.now())
                .at(search.practitioners(), null);
        return diaries.obstacles(visitors, places.placeOf(search, wish));
    }

    /**
     * Books a caller.
     *
     * @throws AppointmentRefusal.Obstructed when it is not offered and was not wanted anyway
     * @throws AppointmentRefusal.SlotTaken when somebody else has the time, with alternatives
     * @throws AppointmentRefusal.UnknownType when there is none
     * @throws AppointmentRefusal.UnknownPractitioner when there is none
     */
    public Appointment book(StaffMember staff, Clinic clinic, Visitor caller, StaffWish wish) {
        Patient patient = patients.lock(clinic, caller.contact());
        return book(
                staff, clinic, patient, wish, visit -> reception.receiveCaller(clinic, caller, visit, staff.name()));
    }

    /**
     * Books a person who asked before; refuses like {@link #book}. The appointment belongs to that enquiry, unless it has
     * one already or the person is reached otherwise now: then to a new one.
     *
     * @throws clinic.frontdesk.lead.LeadRefusal.UnknownLead when the clinic has no such enquiry
     * @throws clinic.frontdesk.lead.LeadRefusal.ChangedMeanwhile when the page does not show all that was done about it
     */
    public Appointment bookFor(StaffMember staff, Clinic clinic, Caller caller, StaffWish wish) {
        Patient patient = patients.lock(clinic, caller.visitor().contact());
        return book(staff, clinic, patient, wish, visit -> {
            Lead asked = reception.lock(clinic, caller.asked());
            boolean anew =
                    appointments.ofLead(clinic.slug(), asked.id()).isPresent() || !caller.isReachedBy(asked.contact());
            Lead answered = reception.answer(clinic, asked, staff.name());
            return anew ? reception.receiveCaller(clinic, caller.visitor(), visit, staff.name()) : answered;
        });
    }

    private Appointment book(
            StaffMember staff, Clinic clinic, Patient patient, StaffWish wish, Function<Enquiry.Visit, Lead> enquiry) {
        SlotSearch search = places.searchFor(clinic, wish);
        diaries.lock(search, List.of());
        Set<Obstacle> overridden = places.requirePossible(search, patient, wish, null);
        Session session = places.session(search, wish);
        AppointmentType type = search.type();
        Lead lead = enquiry.apply(new Enquiry.Visit(type.slug(), type.intent()));
        Appointment appointment = new Appointment(
                new AppointmentId(ids.next()),
                clinic.slug(),
                lead.reference(),
                lead.id(),
                session,
                AppointmentStatus.BOOKED,
                null,
                0,
                0,
                null,
                clock.instant());
        appointments.add(appointment);
        journal.note(clinic, appointment, Kind.BOOKED, staff.name(), overridden);
        return appointment;
    }

    /**
     * Moves an appointment, at any time before it was missed or cancelled; refuses like {@link #book}. Moving it to where it
     * is changes nothing.
     *
     * @throws AppointmentRefusal.UnknownAppointment when the clinic has none of that id
     * @throws AppointmentRefusal.NotStanding when it was cancelled, or changed by somebody else meanwhile
     */
    public Appointment move(StaffMember staff, Clinic clinic, AppointmentId id, StaffWish wish) {
        return move(staff, clinic, Shown.whatever(id), wish);
    }

    /**
     * The same from a page.
     *
     * @throws AppointmentRefusal.ChangedMeanwhile when it does not show all that was done to the appointment
     */
    public Appointment move(StaffMember staff, Clinic clinic, Shown<AppointmentId> shown, StaffWish wish) {
        Appointment appointment = open(clinic, shown.what());
        Patient patient = patients.lock(clinic, appointment.lead());
        SlotSearch search = places.searchFor(clinic, wish).moving(appointment.id());
        diaries.lock(search, List.of(appointment.session()));
        journal.requireSeen(clinic.slug(), shown);
        Set<Obstacle> overridden = places.requirePossible(search, patient, wish, appointment);
        diaries.requireUnchanged(appointment);
        Session session = places.session(search, wish);
        if (session.equals(appointment.session())) {
            return appointment;
        }
        Appointment moved = appointment.movedTo(session, AppointmentStatus.BOOKED);
        appointments.update(moved, search.now());
        if (appointment.status() == AppointmentStatus.UNCONFIRMED) {
            patients.trust(clinic, moved);
        }
        journal.note(clinic, moved, Kind.MOVED, staff.name(), overridden);
        return moved;
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
        return confirm(staff, clinic, Shown.whatever(id));
    }

    /**
     * The same from a page.
     *
     * @throws AppointmentRefusal.ChangedMeanwhile when it does not show all that was done to the appointment
     */
    public Appointment confirm(StaffMember staff, Clinic clinic, Shown<AppointmentId> shown) {
        Appointment appointment = open(clinic, shown.what());
        journal.requireSeen(clinic.slug(), shown);
        if (!may(appointment, Kind.CONFIRMED)) {
            throw new AppointmentRefusal.NotStanding(appointment);
        }
        Patient patient = patients.lock(clinic, appointment.lead());
        Session session = places.kept(clinic, appointment, patient);
        journal.requireSeen(clinic.slug(), shown);
        diaries.requireUnchanged(appointment);
        Appointment confirmed = appointment.confirmed(session, AppointmentStatus.BOOKED);
        appointments.update(confirmed, clock.instant());
        patients.trust(clinic, confirmed);
        journal.note(clinic, confirmed, Kind.CONFIRMED, staff.name());
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
        return settle(staff, clinic, Shown.whatever(id), kind);
    }

    /**
     * The same from a page.
     *
     * @throws AppointmentRefusal.ChangedMeanwhile when it does not show all that was done to the appointment
     */
    public Appointment settle(StaffMember staff, Clinic clinic, Shown<AppointmentId> shown, Kind kind) {
        Appointment appointment = open(clinic, shown.what());
        diaries.lock(clinic, List.of(appointment.session()), clock.instant());
        journal.requireSeen(clinic.slug(), shown);
        diaries.requireUnchanged(appointment);
        if (!may(appointment, kind)) {
            throw new AppointmentRefusal.NotStanding(appointment);
        }
        Appointment settled = appointment.with(
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
        journal.note(clinic, settled, kind, staff.name());
        return settled;
    }

    /** What can be taken back of what was done to an appointment: the last act of that member of staff, for a minute. */
    public Optional<AppointmentChange> undoable(StaffMember staff, List<AppointmentChange> changes) {
        return changes.stream()
                .reduce((earlier, later) -> later)
                .filter(last -> Journal.UNDOABLE.contains(last.kind()))
                .filter(last -> staff.name().equals(last.by()))
                .filter(last -> SecondThought.lasts(last.at(), clock.instant()));
    }

    /**
     * Takes back what that member of staff did last to an appointment.
     *
     * @throws AppointmentRefusal.UnknownAppointment when the clinic has none of that id
     * @throws AppointmentRefusal.ChangedMeanwhile when the page does not show all that was done to it
     * @throws AppointmentRefusal.NothingToUndo when there is nothing, or it was longer ago
     * @throws AppointmentRefusal.SlotTaken when the time was free meanwhile and somebody else has it, with alternatives
     */
    public Appointment undo(StaffMember staff, Clinic clinic, Shown<AppointmentId> shown) {
        Appointment appointment = open(clinic, shown.what());
        journal.requireSeen(clinic.slug(), shown);
        AppointmentChange undone = undoable(staff, appointments.changes(clinic.slug(), appointment.id()))
                .orElseThrow(AppointmentRefusal.NothingToUndo::new);
        Patient patient = patients.lock(clinic, appointment.lead());
        Session session = places.kept(clinic, appointment, patient);
        diaries.requireSame(appointment);
        Appointment restored = restored(appointment, session, undone.kind());
        appointments.update(restored, clock.instant());
        journal.noteUndone(clinic, restored, undone, staff.name());
        return restored;
    }

    private Appointment restored(Appointment appointment, Session session, Kind undone) {
        return switch (undone) {
            case MISSED -> appointment.restored(session, AppointmentStatus.BOOKED, null);
            case ACCEPTED, REJECTED -> appointment.restored(session, AppointmentStatus.REQUESTED, null);
            case CONFIRMED ->
                appointment.restored(
                        session,
                        AppointmentStatus.UNCONFIRMED,
                        Booking.keptUntil(clock.instant(), appointment.start()));
            case BOOKED, MOVED, CANCELLED, DISPLACED, RELINKED, UNDONE ->
                throw new IllegalArgumentException(undone.name());
        };
    }

    /**
     * Makes the link of an appointment anew: whoever has a former one can't open it any more. The patient is mailed the new one.
     *
     * @throws AppointmentRefusal.UnknownAppointment when the clinic has none of that id
     * @throws AppointmentRefusal.ChangedMeanwhile when the page does not show all that was done to it
     */
    public Appointment relink(StaffMember staff, Clinic clinic, Shown<AppointmentId> shown) {
        diaries.lock(clinic, List.of(open(clinic, shown.what()).session()), clock.instant());
        journal.requireSeen(clinic.slug(), shown);
        Appointment relinked = open(clinic, shown.what()).relinked();
        appointments.relink(relinked);
        journal.noteLink(relinked, staff.name());
        return relinked;
    }

    /** Whether that can be done with an appointment now. */
    public boolean may(Appointment appointment, Kind kind) {
        boolean begun = !appointment.start().isAfter(clock.instant());
        return switch (kind) {
            case ACCEPTED, REJECTED -> appointment.status() == AppointmentStatus.REQUESTED;
            case CANCELLED, MOVED -> appointment.status().isOpen();
            case MISSED -> begun && appointment.status() == AppointmentStatus.BOOKED;
            case RELINKED -> appointment.status().isOpen();
            case CONFIRMED -> !begun && appointment.status() == AppointmentStatus.UNCONFIRMED;
            case BOOKED, DISPLACED, UNDONE -> false;
        };
    }

    private Appointment open(Clinic clinic, AppointmentId id) {
        return appointments.find(clinic.slug(), id).orElseThrow(() -> new AppointmentRefusal.UnknownAppointment(id));
    }
}
