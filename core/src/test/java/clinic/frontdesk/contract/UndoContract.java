package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Change;
import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.NothingToUndo;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.booking.Booking;
import clinic.frontdesk.booking.BookingWish;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.BookingRules;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Confirmation;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.diary.StaffWish;
import clinic.frontdesk.lead.CallOutcome;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That what staff did with one click can be taken back for a minute, and nobody is told of it until then. */
public abstract class UndoContract extends AtTheDesk {

    private static final Instant NINE = Instant.parse("2026-12-01T17:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Clinic clinic = SampleClinic.described("u" + ids.next()).build();
    private final StaffMember staff = new StaffMember(new AccountId(ids.next()), clinic.slug(), "Robin Ashe");

    @BeforeEach
    void keepsTheClinic() {
        // what is announced here is due after what other tests of the same store take
        clock.pass(Duration.ofMillis(1));
        run(() -> store().clinics().save(clinic));
    }

    @Test
    void aCallIsTakenBackWithAllThatItAnswered() {
        Lead first = ask(SampleClinic.visitor());
        Lead second = ask(SampleClinic.visitor());
        run(() -> followUp().logCall(staff, first.id(), CallOutcome.SPOKE, "Wrong row"));
        assertEquals(List.of(LeadState.CONTACTED, LeadState.CONTACTED), states(first, second));
        assertEquals(List.of(), due(first.id().value(), EventType.PROMISE_OVERDUE));
        run(() -> followUp().undo(staff, Versioned.whatever(first.id())));
        assertEquals(List.of(LeadState.NEW, LeadState.NEW), states(first, second));
        assertEquals(Map.of(), within(() -> desk().calls(staff, List.of(first))));
        assertEquals(1, due(first.id().value(), EventType.PROMISE_OVERDUE).size());
        List<LeadChange> changes = within(() -> desk().changes(staff, first));
        assertEquals(List.of("Wrong row"), notesOfCallsTakenBack(changes));
        assertInstanceOf(
                LeadChange.Undone.class, changes.get(changes.size() - 1).what());
        assertNothingToUndo(first.id());
    }

    @Test
    void whateverItWasBeforeComesBack() {
        Lead lead = ask(SampleClinic.visitor());
        run(() -> followUp().mark(staff, lead.id(), LeadState.ATTEMPTED));
        run(() -> quarantine().setAside(staff, lead.id()));
        assertTrue(lead(lead).quarantined());
        run(() -> followUp().undo(staff, Versioned.whatever(lead.id())));
        assertEquals(LeadState.ATTEMPTED, lead(lead).state());
        assertFalse(lead(lead).quarantined());
    }

    @Test
    void whatWasReleasedIsAnnouncedAMinuteLater() {
        Visitor visitor = SampleClinic.visitor();
        Lead doubtful = ask(doubted(visitor));
        run(() -> quarantine().release(staff, clinic, doubtful.id()));
        assertEquals(List.of(clock.instant().plus(MINUTE)), due(doubtful.id().value(), EventType.LEAD_RECEIVED));
        run(() -> followUp().undo(staff, Versioned.whatever(doubtful.id())));
        assertTrue(lead(doubtful).quarantined());
        assertEquals(List.of(), due(doubtful.id().value(), EventType.LEAD_RECEIVED));
        assertEquals(List.of(), due(doubtful.id().value(), EventType.PROMISE_OVERDUE));
    }

    @Test
    void aMinuteLaterAndByOthersItIsTooLate() {
        Lead lead = ask(SampleClinic.visitor());
        run(() -> followUp().mark(staff, lead.id(), LeadState.DECLINED));
        StaffMember colleague = new StaffMember(new AccountId(ids.next()), clinic.slug(), "Sam Byrd");
        assertThrows(NothingToUndo.class, () -> run(() -> followUp().undo(colleague, Versioned.whatever(lead.id()))));
        clock.pass(MINUTE);
        assertNothingToUndo(lead.id());
        assertEquals(LeadState.DECLINED, lead(lead).state());
    }

    @Test
    void anotherOfTheSameNameTakesNothingBack() {
        StaffMember namesake = new StaffMember(new AccountId(ids.next()), clinic.slug(), staff.name());
        Lead lead = ask(SampleClinic.visitor());
        run(() -> followUp().mark(staff, lead.id(), LeadState.DECLINED));
        assertThrows(NothingToUndo.class, () -> run(() -> followUp().undo(namesake, Versioned.whatever(lead.id()))));
        Appointment request = request();
        settle(request, Kind.REJECTED);
        assertThrows(
                NothingToUndo.class,
                () -> run(() -> decisions().undo(namesake, asking(), Versioned.whatever(request.id()))));
    }

    @Test
    void whoHasAnotherNameByNowTakesTheirOwnBack() {
        StaffMember married = new StaffMember(staff.account(), clinic.slug(), "Robin Byrd");
        Lead lead = ask(SampleClinic.visitor());
        run(() -> followUp().mark(staff, lead.id(), LeadState.DECLINED));
        run(() -> followUp().undo(married, Versioned.whatever(lead.id())));
        assertEquals(LeadState.NEW, lead(lead).state());
        Appointment request = request();
        settle(request, Kind.REJECTED);
        run(() -> decisions().undo(married, asking(), Versioned.whatever(request.id())));
        assertEquals(AppointmentStatus.REQUESTED, appointment(request).status());
    }

    @Test
    void actsOfOneMillisecondAreTakenBackInTheirOrder() {
        List<LeadState> states =
                List.of(LeadState.NEW, LeadState.ATTEMPTED, LeadState.CONTACTED, LeadState.DECLINED, LeadState.NEW);
        Lead lead = ask(SampleClinic.visitor());
        for (int round = 0; round < 3; round++) {
            states.forEach(state -> run(() -> followUp().mark(staff, lead.id(), state)));
            assertEquals(LeadState.NEW, lead(lead).state());
            run(() -> followUp().undo(staff, Versioned.whatever(lead.id())));
            assertEquals(LeadState.DECLINED, lead(lead).state());
            run(() -> followUp().undo(staff, Versioned.whatever(lead.id())));
            assertEquals(LeadState.CONTACTED, lead(lead).state());
        }
    }

    @Test
    void whatIsAgreedAndWithdrawnWithinOneMillisecondIsWithdrawn() {
        for (int i = 0; i < 8; i++) {
            Lead lead = ask(SampleClinic.visitor());
            run(() -> consentDesk().withdraw(staff, lead, ConsentPurpose.CONTACT));
            assertFalse(within(() -> consentDesk().of(staff, lead)).allows(ConsentPurpose.CONTACT));
        }
    }

    @Test
    void whatWasDecidedOfManyIsTakenBackOfAll() {
        List<Lead> doubtful = List.of(ask(doubted("Ann Li", 1)), ask(doubted("Bo Ek", 2)), ask(doubted("Cy Oz", 3)));
        List<LeadState> before = states(doubtful.toArray(Lead[]::new));
        UUID act = within(() -> quarantine().releaseAll(staff, clinic, shown(doubtful)));
        doubtful.forEach(lead -> assertEquals(
                List.of(clock.instant().plus(MINUTE)), due(lead.id().value(), EventType.LEAD_RECEIVED)));
        assertEquals(3, within(() -> quarantine().undoable(staff, act)).size());
        run(() -> quarantine().undo(staff, act));
        doubtful.forEach(lead -> {
            assertTrue(lead(lead).quarantined());
            assertEquals(List.of(), due(lead.id().value(), EventType.LEAD_RECEIVED));
            assertEquals(List.of(), due(lead.id().value(), EventType.PROMISE_OVERDUE));
        });
        assertEquals(before, states(doubtful.toArray(Lead[]::new)));
        assertThrows(NothingToUndo.class, () -> run(() -> quarantine().undo(staff, act)));
        UUID spam = within(() -> quarantine().setAllAside(staff, shown(doubtful)));
        assertEquals(3, within(() -> desk().count(staff, LeadFilter.spam(10))));
        run(() -> quarantine().undo(staff, spam));
        assertEquals(3, within(() -> desk().count(staff, LeadFilter.setAside(10))));
    }

    @Test
    void whatWasDecidedOfManyIsTakenBackByNobodyElseAndNotLater() {
        List<Lead> doubtful = List.of(ask(doubted("Ann Li", 1)), ask(doubted("Bo Ek", 2)));
        UUID act = within(() -> quarantine().releaseAll(staff, clinic, shown(doubtful)));
        StaffMember namesake = new StaffMember(new AccountId(ids.next()), clinic.slug(), staff.name());
        StaffMember stranger = new StaffMember(staff.account(), new Slug("elsewhere"), staff.name());
        for (StaffMember other : List.of(namesake, stranger)) {
            assertEquals(List.of(), within(() -> quarantine().undoable(other, act)));
            assertThrows(NothingToUndo.class, () -> run(() -> quarantine().undo(other, act)));
        }
        clock.pass(MINUTE);
        assertEquals(List.of(), within(() -> quarantine().undoable(staff, act)));
        assertThrows(NothingToUndo.class, () -> run(() -> quarantine().undo(staff, act)));
    }

    @Test
    void whatAColleagueWentOnWithIsNotTakenBackWithTheOthers() {
        List<Lead> doubtful = List.of(ask(doubted("Ann Li", 1)), ask(doubted("Bo Ek", 2)));
        UUID act = within(() -> quarantine().releaseAll(staff, clinic, shown(doubtful)));
        StaffMember colleague = new StaffMember(new AccountId(ids.next()), clinic.slug(), "Sam Byrd");
        run(() -> followUp().logCall(colleague, doubtful.get(1).id(), CallOutcome.SPOKE, null));
        ChangedMeanwhile refusal = assertThrows(
                ChangedMeanwhile.class, () -> run(() -> quarantine().undo(staff, act)));
        assertEquals(
                List.of("Called"), refusal.since().stream().map(Change::deed).toList());
        assertFalse(lead(doubtful.get(0)).quarantined());
        run(() -> followUp().undo(staff, Versioned.whatever(doubtful.get(0).id())));
        assertTrue(lead(doubtful.get(0)).quarantined());
    }

    private static List<Versioned<LeadId>> shown(List<Lead> leads) {
        return leads.stream().map(lead -> Versioned.whatever(lead.id())).toList();
    }

    private static Visitor doubted(String name, int number) {
        Visitor usual = SampleClinic.visitor(name);
        Contact contact = Contact.of(new PersonName(name), PhoneNumber.parse("(415) 555-013" + number, "US"), null);
        return doubted(new Visitor(contact, usual.concern(), usual.consents(), usual.provenance(), usual.doubtful()));
    }

    @Test
    void aPageThatShowsNotAllTakesNothingBack() {
        Lead lead = ask(SampleClinic.visitor());
        run(() -> followUp().mark(staff, lead.id(), LeadState.DECLINED));
        run(() -> followUp().note(staff, lead.id(), "Rang again"));
        assertThrows(ChangedMeanwhile.class, () -> run(() -> followUp().undo(staff, new Versioned<>(lead.id(), 1))));
        run(() -> followUp().undo(staff, new Versioned<>(lead.id(), 2)));
        assertEquals(LeadState.NEW, lead(lead).state());
    }

    @Test
    void aDeclinedRequestStandsAgainAndNobodyIsTold() {
        Appointment request = request();
        LeadState before = lead(request).state();
        settle(request, Kind.REJECTED);
        assertEquals(LeadState.CONTACTED, lead(request).state());
        assertEquals(List.of(clock.instant().plus(MINUTE)), due(request, EventType.APPOINTMENT_REJECTED));
        undo(request);
        assertEquals(AppointmentStatus.REQUESTED, appointment(request).status());
        assertEquals(before, lead(request).state());
        assertEquals(List.of(), due(request, EventType.APPOINTMENT_REJECTED));
        settle(request, Kind.ACCEPTED);
        assertEquals(1, due(request, EventType.APPOINTMENT_ACCEPTED).size());
        undo(request);
        assertEquals(List.of(), due(request, EventType.APPOINTMENT_ACCEPTED));
        assertEquals(AppointmentStatus.REQUESTED, appointment(request).status());
    }

    @Test
    void aDeclinedRequestStaysSoWhenItsTimeIsGone() {
        Appointment request = request();
        settle(request, Kind.REJECTED);
        Visitor other = SampleClinic.visitor("Kim Osei");
        StaffWish wish = new StaffWish(request.type(), request.practitioner(), null, request.start(), true);
        run(() -> staffBooking().book(staff, asking(), other, wish));
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> undo(request));
        assertEquals(AppointmentStatus.REJECTED, appointment(request).status());
    }

    @Test
    void whoDidNotComeDidCome() {
        Appointment booked = book(clinic, "visit");
        clock.pass(Duration.between(clock.instant(), NINE.plus(MINUTE)));
        settle(booked, Kind.MISSED);
        assertEquals(List.of(), due(booked, EventType.APPOINTMENT_ENDED));
        undo(booked);
        assertEquals(AppointmentStatus.BOOKED, appointment(booked).status());
        assertEquals(1, due(booked, EventType.APPOINTMENT_ENDED).size());
        assertThrows(NothingToUndo.class, () -> undo(booked));
        settle(booked, Kind.MISSED);
        clock.pass(MINUTE);
        assertThrows(NothingToUndo.class, () -> undo(booked));
    }

    @Test
    void whatWasConfirmedByMistakeIsKeptForAsLongAsAtFirst() {
        Booking booking = new Booking(store().appointments(), diaries(), reception(), notices(), ids, clock);
        Appointment doubted =
                within(() -> booking.book(clinic, doubted(SampleClinic.visitor()), BookingWish.of("visit", NINE)));
        run(() -> decisions().confirm(staff, clinic, doubted.id()));
        undo(doubted);
        assertEquals(AppointmentStatus.UNCONFIRMED, appointment(doubted).status());
        assertEquals(
                clock.instant().plus(Duration.ofMinutes(30)),
                appointment(doubted).keptUntil());
    }

    /** Of one moment, in any order. */
    private static List<String> notesOfCallsTakenBack(List<LeadChange> changes) {
        return changes.stream()
                .map(LeadChange::what)
                .filter(LeadChange.TakenBack.class::isInstance)
                .map(back -> ((LeadChange.TakenBack) back).what())
                .filter(LeadChange.Called.class::isInstance)
                .flatMap(called -> Stream.ofNullable(((LeadChange.Called) called).note()))
                .toList();
    }

    private void assertNothingToUndo(LeadId lead) {
        assertThrows(NothingToUndo.class, () -> run(() -> followUp().undo(staff, Versioned.whatever(lead))));
    }

    private Clinic asking() {
        AppointmentType visit = clinic.appointmentTypes().get(0);
        BookingRules rules = new BookingRules(true, Confirmation.STAFF, Duration.ZERO, 60, null, 1, null);
        AppointmentType asked = new AppointmentType(
                new Slug("asked"),
                visit.name(),
                visit.place(),
                visit.intent(),
                visit.timing(),
                rules,
                null,
                visit.description(),
                List.of(),
                List.of(),
                List.of());
        return SampleClinic.described(clinic.slug().value()).type(asked).build();
    }

    private Appointment request() {
        run(() -> store().clinics().save(asking()));
        Appointment request = book(asking(), "asked");
        assertEquals(AppointmentStatus.REQUESTED, request.status());
        return request;
    }

    private Appointment book(Clinic where, String type) {
        Booking booking = new Booking(store().appointments(), diaries(), reception(), notices(), ids, clock);
        return within(() -> booking.book(where, SampleClinic.visitor(), BookingWish.of(type, NINE)));
    }

    private void settle(Appointment appointment, Kind kind) {
        run(() -> decisions().settle(staff, clinic, appointment.id(), kind));
    }

    private void undo(Appointment appointment) {
        run(() -> decisions().undo(staff, asking(), Versioned.whatever(appointment.id())));
    }

    private Appointment appointment(Appointment known) {
        return within(() -> store().appointments().find(clinic.slug(), known.id()))
                .orElseThrow();
    }

    private Lead ask(Visitor visitor) {
        return within(() -> reception().requestCallBack(clinic, visitor, "asap", null));
    }

    private Lead lead(Lead known) {
        return within(() -> desk().open(staff, known.id()));
    }

    private Lead lead(Appointment appointment) {
        return within(() -> desk().open(staff, appointment.lead()));
    }

    private List<LeadState> states(Lead... leads) {
        return List.of(leads).stream().map(lead -> lead(lead).state()).toList();
    }

    private List<Instant> due(Appointment about, EventType type) {
        return due(about.id().value(), type);
    }

    private List<Instant> due(UUID about, EventType type) {
        return within(() -> store().outbox().about(clinic.slug(), about)).stream()
                .filter(delivery -> delivery.event().type() == type)
                .map(Delivery::dueAt)
                .toList();
    }

    private static Visitor doubted(Visitor visitor) {
        return new Visitor(visitor.contact(), visitor.concern(), visitor.consents(), visitor.provenance(), true);
    }

    @Override
    protected List<Courier> couriers() {
        return List.of(new Pigeon());
    }
}
