package clinic.frontdesk.booking;

import clinic.frontdesk.Ids;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.appointment.Hold;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Availability;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.availability.SlotSearch;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Confirmation;
import clinic.frontdesk.lead.CallTime;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.scheduling.ClinicHolidays;
import clinic.frontdesk.scheduling.ConfirmationDeadline;
import clinic.frontdesk.scheduling.FreeSlots;
import clinic.frontdesk.scheduling.Journal;
import clinic.frontdesk.scheduling.Patients;
import clinic.frontdesk.scheduling.Patients.Patient;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Books appointments, never two into one time.
 *
 * <p>It locks the diaries of everyone and everything that may be concerned, asks {@link Availability} again, and only
 * then writes; all in the running transaction. What a doubtful visitor books keeps its time for half an hour, until it is
 * confirmed by the link in the mail; where no mail is sent, for half an hour of the clinic's call hours.
 */
public final class Booking {

    private final Appointments appointments;
    private final ClinicHolidays holidays;
    private final Claims claims;
    private final FreeSlots free;
    private final Reception reception;
    private final Patients patients;
    private final Journal journal;
    private final NetworkShare share;
    private final ConfirmationChannel channel;
    private final Ids ids;
    private final Clock clock;

    /** Books for visitors who get mail. */
    public Booking(
            Appointments appointments, Diaries diaries, Reception reception, Notices notices, Ids ids, Clock clock) {
        this(appointments, diaries, reception, notices, ids, clock, ConfirmationChannel.BY_MAIL);
    }

    /**
     * @param appointments where they are kept, and {@code diaries} knows of
     * @param channel what doubtful visitors are asked for
     */
    public Booking(
            Appointments appointments,
            Diaries diaries,
            Reception reception,
            Notices notices,
            Ids ids,
            Clock clock,
            ConfirmationChannel channel) {
        this.channel = channel;
        this.appointments = appointments;
        this.holidays = new ClinicHolidays(diaries);
        this.claims = new Claims(diaries);
        this.free = new FreeSlots(diaries);
        this.reception = reception;
        this.patients = new Patients(appointments, reception);
        this.journal = new Journal(appointments, reception, notices, ids, clock);
        this.share = new NetworkShare(appointments.unproven(), claims);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Books an appointment for a visitor, and keeps the lead that comes with it.
     *
     * @throws AppointmentRefusal.SlotTaken when somebody else has the time, with alternatives; or when the visitor has an
     *     appointment that begins then, which is not told: whoever knows their contact could find out when they come
     * @throws clinic.frontdesk.request.RequestRefusal.TooMany when nothing proves that a person asks, and more than a
     *     tenth of the practitioner's day would be kept by such requests of one network
     * @throws BookingRefusal.NotOffered when the clinic would not offer the time anyway
     * @throws BookingRefusal.UnknownType when visitors can't book such a type
     * @throws BookingRefusal.UnknownPractitioner when there is none, or not for the type
     * @throws BookingRefusal.UnknownLocation when there is none, or not for the type
     */
    public Appointment book(Clinic clinic, Visitor visitor, BookingWish wish) {
        return book(clinic, visitor, wish, null);
    }

    /** The same for an application that knows the appointment by an id of its own. */
    public Appointment book(Clinic clinic, Visitor visitor, BookingWish wish, @Nullable String externalId) {
        Patient patient = patients.lock(clinic, visitor.contact());
        Optional<Hold> own =
                Optional.ofNullable(wish.hold()).flatMap(token -> appointments.findHold(clinic.slug(), token));
        Instant now = clock.instant();
        SlotSearch search = Timetable.searchFor(clinic, wish.times(), wish.window(), now)
                .holding(own.map(Hold::token).stream().collect(Collectors.toSet()));
        Claim claim = claims.claim(search, own.map(Hold::session).stream().toList());
        Session session = claim.session();
        if (patients.haveAnother(clinic, patient, session.start(), null, now)) {
            throw free.taken(search);
        }
        @Nullable String network = visitor.standing().unprovenFrom();
        share.require(claim, session, network);
        if (visitor.doubtful() && claims.isTooMuchHeld(claim, session)) {
            throw free.taken(search);
        }
        own.ifPresent(hold -> appointments.release(clinic.slug(), hold.token(), now));
        AppointmentType type = search.type();
        Enquiry.Visit visit = new Enquiry.Visit(type.slug(), type.intent());
        Appointment booked =
                booked(clinic, reception.receiveBooking(clinic, visitor, visit, patient.known()), session, externalId);
        share.take(clinic, booked.id().toString(), network, booked.start());
        return booked;
    }

    private Appointment booked(Clinic clinic, Lead lead, Session session, @Nullable String externalId) {
        AppointmentType type = clinic.appointmentType(session.type()).orElseThrow();
        Instant now = clock.instant();
        Appointment appointment = new Appointment(
                new AppointmentId(ids.next()),
                clinic.slug(),
                lead.reference(),
                lead.id(),
                session,
                lead.quarantined() ? AppointmentStatus.UNCONFIRMED : agreed(type),
                lead.quarantined() ? keptUntil(clinic, lead, session, now) : null,
                0,
                0,
                externalId,
                now);
        appointments.add(appointment);
        journal.note(clinic, appointment, AppointmentChange.Kind.BOOKED, null);
        return appointment;
    }

    /** Never past its start. */
    private Instant keptUntil(Clinic clinic, Lead lead, Session session, Instant now) {
        return switch (reception.holdsBackLetters(lead) ? ConfirmationChannel.BY_CALL : channel) {
            case BY_MAIL -> ConfirmationDeadline.after(now, session.start());
            case BY_CALL ->
                CallTime.after(
                        clinic,
                        now,
                        ConfirmationDeadline.LENGTH,
                        session.start(),
                        holidays.between(clinic, now, session.start()));
        };
    }

    /** What a booking of that type is once nobody doubts it. */
    static AppointmentStatus agreed(AppointmentType type) {
        return type.rules().confirm() == Confirmation.STAFF ? AppointmentStatus.REQUESTED : AppointmentStatus.BOOKED;
    }
}
