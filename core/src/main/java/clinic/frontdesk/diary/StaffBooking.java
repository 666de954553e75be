package clinic.frontdesk.diary;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Ids;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Obstacle;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.availability.SlotSearch;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.scheduling.DiaryLocks;
import clinic.frontdesk.scheduling.Journal;
import clinic.frontdesk.scheduling.Patients;
import clinic.frontdesk.scheduling.Patients.Patient;
import clinic.frontdesk.scheduling.Transitions;
import clinic.frontdesk.staff.StaffMember;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Staff book and move appointments. They are bound neither by notice nor by the horizon, may book outside of what is
 * offered when they say so, which is recorded, and never two into one time.
 */
public final class StaffBooking {

    private final Appointments appointments;
    private final DiaryLocks locks;
    private final Reception reception;
    private final Patients patients;
    private final StaffSlots slots;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    /** @param appointments where they are kept, and {@code diaries} knows of */
    public StaffBooking(
            Appointments appointments, Diaries diaries, Reception reception, Notices notices, Ids ids, Clock clock) {
        this.appointments = appointments;
        this.locks = new DiaryLocks(appointments);
        this.reception = reception;
        this.patients = new Patients(appointments, reception);
        this.slots = new StaffSlots(diaries, patients, clock);
        this.journal = new Journal(appointments, reception, notices, ids, clock);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Books a caller.
     *
     * @throws DiaryRefusal.Obstructed when it is not offered and was not wanted anyway
     * @throws AppointmentRefusal.SlotTaken when somebody else has the time, with alternatives
     * @throws DiaryRefusal.UnknownType when there is none
     * @throws DiaryRefusal.UnknownPractitioner when there is none
     */
    public Appointment book(StaffMember staff, Clinic clinic, Visitor caller, StaffWish wish) {
        Patient patient = patients.lock(clinic, caller.contact());
        return book(staff, clinic, patient, wish, visit -> reception.receiveCaller(clinic, caller, visit, staff));
    }

    /**
     * Books a person who asked before; refuses like {@link #book}. The appointment belongs to that enquiry, unless it has
     * one already or the person is reached otherwise now: then to a new one.
     *
     * @throws clinic.frontdesk.lead.LeadRefusal.UnknownLead when the clinic has no such enquiry
     * @throws ChangedMeanwhile when the page does not show all that was done about it
     */
    public Appointment bookFor(StaffMember staff, Clinic clinic, Caller caller, StaffWish wish) {
        Patient patient = patients.lock(clinic, caller.visitor().contact());
        return book(staff, clinic, patient, wish, visit -> {
            Lead asked = reception.lock(clinic, caller.asked());
            boolean anew =
                    appointments.ofLead(clinic.slug(), asked.id()).isPresent() || !caller.isReachedBy(asked.contact());
            Lead answered = reception.answer(clinic, asked, staff);
            return anew ? reception.receiveCaller(clinic, caller.visitor(), visit, staff) : answered;
        });
    }

    private Appointment book(
            StaffMember staff, Clinic clinic, Patient patient, StaffWish wish, Function<Enquiry.Visit, Lead> enquiry) {
        SlotSearch search = slots.searchFor(clinic, wish);
        locks.lock(search, List.of());
        Set<Obstacle> overridden = slots.requirePossible(search, patient, wish, null);
        Session session = slots.session(search, wish);
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
        journal.note(clinic, appointment, Kind.BOOKED, staff, overridden);
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
        return move(staff, clinic, Versioned.whatever(id), wish);
    }

    /**
     * The same from a page.
     *
     * @throws ChangedMeanwhile when it does not show all that was done to the appointment
     */
    public Appointment move(StaffMember staff, Clinic clinic, Versioned<AppointmentId> shown, StaffWish wish) {
        Appointment appointment = appointments.open(clinic.slug(), shown.what());
        Patient patient = patients.lock(clinic, appointment.lead());
        SlotSearch search = slots.searchFor(clinic, wish).moving(appointment.id());
        locks.lock(search, List.of(appointment.session()));
        journal.requireSeen(clinic.slug(), shown);
        Set<Obstacle> overridden = slots.requirePossible(search, patient, wish, appointment);
        locks.requireUnchanged(appointment);
        Session session = slots.session(search, wish);
        if (session.equals(appointment.session())) {
            return appointment;
        }
        Appointment moved = Transitions.moved(appointment, session, AppointmentStatus.BOOKED);
        appointments.update(moved, search.now());
        if (appointment.status() == AppointmentStatus.UNCONFIRMED) {
            patients.trust(clinic, moved);
        }
        journal.note(clinic, moved, Kind.MOVED, staff, overridden);
        return moved;
    }
}
