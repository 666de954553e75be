package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.Shown;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.appointment.Booking;
import clinic.frontdesk.appointment.BookingWish;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.appointment.DiaryDesk;
import clinic.frontdesk.appointment.StaffWish;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.BookingRules;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Confirmation;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.CallOutcome;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadRefusal;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That what staff did with one click can be taken back for a minute, and nobody is told of it until then. */
public abstract class UndoContract extends OverAStore {

    private static final Instant NINE = Instant.parse("2026-12-01T17:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Clinic clinic = SampleClinic.described("u" + ids.next()).build();
    private final StaffMember staff = new StaffMember(new AccountId(ids.next()), clinic.slug(), "Robin Ashe");

    @BeforeEach
    void keepsTheClinic() {
        run(() -> store().clinics().save(clinic));
    }

    @Test
    void aCallIsTakenBackWithAllThatItAnswered() {
        Lead first = ask(SampleClinic.visitor());
        Lead second = ask(SampleClinic.visitor());
        run(() -> desk().logCall(staff, first.id(), CallOutcome.SPOKE, "Wrong row"));
        assertEquals(List.of(LeadState.CONTACTED, LeadState.CONTACTED), states(first, second));
        assertEquals(List.of(), due(first.id().value(), EventType.PROMISE_OVERDUE));
        run(() -> desk().undo(staff, Shown.whatever(first.id())));
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
        run(() -> desk().mark(staff, lead.id(), LeadState.ATTEMPTED));
        run(() -> desk().setAside(staff, lead.id()));
        assertTrue(lead(lead).quarantined());
        run(() -> desk().undo(staff, Shown.whatever(lead.id())));
        assertEquals(LeadState.ATTEMPTED, lead(lead).state());
        assertFalse(lead(lead).quarantined());
    }

    @Test
    void whatWasReleasedIsAnnouncedAMinuteLater() {
        Visitor visitor = SampleClinic.visitor();
        Lead doubtful = ask(doubted(visitor));
        run(() -> desk().release(staff, clinic, doubtful.id()));
        assertEquals(List.of(clock.instant().plus(MINUTE)), due(doubtful.id().value(), EventType.LEAD_RECEIVED));
        run(() -> desk().undo(staff, Shown.whatever(doubtful.id())));
        assertTrue(lead(doubtful).quarantined());
        assertEquals(List.of(), due(doubtful.id().value(), EventType.LEAD_RECEIVED));
        assertEquals(List.of(), due(doubtful.id().value(), EventType.PROMISE_OVERDUE));
    }

    @Test
    void aMinuteLaterAndByOthersItIsTooLate() {
        Lead lead = ask(SampleClinic.visitor());
        run(() -> desk().mark(staff, lead.id(), LeadState.DECLINED));
        StaffMember colleague = new StaffMember(new AccountId(ids.next()), clinic.slug(), "Sam Byrd");
        assertThrows(
                LeadRefusal.NothingToUndo.class, () -> run(() -> desk().undo(colleague, Shown.whatever(lead.id()))));
        clock.pass(MINUTE);
        assertNothingToUndo(lead.id());
        assertEquals(LeadState.DECLINED, lead(lead).state());
    }

    @Test
    void aPageThatShowsNotAllTakesNothingBack() {
        Lead lead = ask(SampleClinic.visitor());
        run(() -> desk().mark(staff, lead.id(), LeadState.DECLINED));
        run(() -> desk().note(staff, lead.id(), "Rang again"));
        assertThrows(
                LeadRefusal.ChangedMeanwhile.class, () -> run(() -> desk().undo(staff, new Shown<>(lead.id(), 1))));
        run(() -> desk().undo(staff, new Shown<>(lead.id(), 2)));
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
        run(() -> diary().book(staff, asking(), other, wish));
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
        assertThrows(AppointmentRefusal.NothingToUndo.class, () -> undo(booked));
        settle(booked, Kind.MISSED);
        clock.pass(MINUTE);
        assertThrows(AppointmentRefusal.NothingToUndo.class, () -> undo(booked));
    }

    @Test
    void whatWasConfirmedByMistakeIsKeptForAsLongAsAtFirst() {
        Booking booking = new Booking(store().appointments(), diaries(), reception(), notices(), ids, clock);
        Appointment doubted =
                within(() -> booking.book(clinic, doubted(SampleClinic.visitor()), BookingWish.of("visit", NINE)));
        run(() -> diary().confirm(staff, clinic, doubted.id()));
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
        assertThrows(LeadRefusal.NothingToUndo.class, () -> run(() -> desk().undo(staff, Shown.whatever(lead))));
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
        run(() -> diary().settle(staff, clinic, appointment.id(), kind));
    }

    private void undo(Appointment appointment) {
        run(() -> diary().undo(staff, asking(), Shown.whatever(appointment.id())));
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

    private LeadDesk desk() {
        return new LeadDesk(store().leads(), store().consents(), notices(), ids, clock);
    }

    private DiaryDesk diary() {
        return new DiaryDesk(store().appointments(), diaries(), reception(), notices(), ids, clock);
    }

    private Diaries diaries() {
        return new Diaries(store().appointments());
    }

    private Notices notices() {
        return new Notices(store().outbox(), List.of(new Pigeon()), ids, clock);
    }

    private Reception reception() {
        return new Reception(store().leads(), store().consents(), notices(), ids, clock);
    }

    private <T> T within(Supplier<T> work) {
        return transactions().within(work);
    }

    /** A little later than what was done before, so that their order is known. */
    private void run(Runnable work) {
        clock.pass(Duration.ofMillis(1));
        transactions().run(work);
    }

    private Transactions transactions() {
        return store().transactions();
    }
}
