package clinic.frontdesk.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Change;
import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.appointment.Block;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Obstacle;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.booking.Booking;
import clinic.frontdesk.booking.BookingRefusal;
import clinic.frontdesk.booking.BookingWish;
import clinic.frontdesk.booking.LinkRenewal;
import clinic.frontdesk.booking.MoveWish;
import clinic.frontdesk.booking.Rescheduling;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Hours;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.WeeklyHours;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contract.MovableClock;
import clinic.frontdesk.contract.Pigeon;
import clinic.frontdesk.diary.Absences.Decision;
import clinic.frontdesk.diary.Absences.Displaced;
import clinic.frontdesk.lead.ContactBy;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Interest;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.memory.Memory;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.StaffMember;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiaryDeskTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final Instant NINE = Instant.parse("2026-12-01T17:00:00Z");
    private static final Instant NOON = Instant.parse("2026-12-01T20:00:00Z");
    private static final Slug RIVERA = new Slug("rivera");

    private final Clinic clinic = SampleClinic.clinic();
    private final MovableClock clock = new MovableClock();
    private final Memory memory = new Memory(clock);
    private final Ids ids = new Ids(new Random(7));
    private final Notices notices = new Notices(memory.outbox(), List.of(), ids, clock);
    private final Reception reception = new Reception(memory.leads(), memory.consents(), notices, ids, clock);
    private final Diaries diaries = new Diaries(memory.appointments());
    private final DiaryDesk desk = new DiaryDesk(memory.appointments(), diaries, reception, clock);
    private final StaffBooking staffBooking =
            new StaffBooking(memory.appointments(), diaries, reception, notices, ids, clock);
    private final Decisions decisions = new Decisions(memory.appointments(), diaries, reception, notices, ids, clock);
    private final LinkRenewal renewal = new LinkRenewal(memory.appointments(), diaries, reception, notices, ids, clock);
    private final Absences absences = new Absences(memory.appointments(), diaries, reception, notices, ids, clock);
    private final StaffMember staff = new StaffMember(new AccountId(new UUID(1, 1)), clinic.slug(), "Robin Ashe");

    @BeforeEach
    void opens() {
        memory.transactions().run(() -> memory.clinics().save(clinic));
    }

    @Test
    void booksACallerSoonerThanVisitorsMay() {
        clock.pass(Duration.ofMinutes(70));
        Instant quarterPast = SampleClinic.NOW.plus(Duration.ofMinutes(75));
        assertEquals(quarterPast, book(quarterPast, false).start());
    }

    @Test
    void booksOutsideOfWhatIsOfferedOnlyWhenToldTo() {
        var refusal = assertThrows(DiaryRefusal.Obstructed.class, () -> book(NOON, false));
        assertEquals(Set.of(Obstacle.CLOSED), refusal.obstacles());
        Appointment booked = book(NOON, true);
        assertEquals(
                Set.of(Obstacle.CLOSED),
                within(() -> memory.appointments().changes(clinic.slug(), booked.id()))
                        .get(0)
                        .overridden());
    }

    @Test
    void booksWhereTheTypeIsNotOfferedWhenToldTo() {
        Clinic two = Clinic.describe("two", "Two", SampleClinic.ZONE, "+14155550132", "US")
                .location(new Location(new Slug("hill"), "Hill", null, null))
                .location(new Location(new Slug("quay"), "Quay", null, null))
                .practitioner("rivera", "Ana Rivera", SampleClinic.officeHours())
                .type(atTheQuay(clinic.appointmentTypes().get(0)))
                .build();
        memory.transactions().run(() -> memory.clinics().save(two));
        StaffMember theirs = new StaffMember(staff.account(), two.slug(), staff.name());
        var refusal = assertThrows(
                DiaryRefusal.Obstructed.class,
                () -> within(() -> staffBooking.book(theirs, two, SampleClinic.visitor(), wish(NINE, false))));
        assertEquals(Set.of(Obstacle.CLOSED), refusal.obstacles());
        Appointment booked = within(() -> staffBooking.book(theirs, two, SampleClinic.visitor(), wish(NINE, true)));
        assertEquals(new Slug("hill"), booked.location());
    }

    @Test
    void booksOverABlockWhereThePractitionerIsThen() {
        Map<Slug, WeeklyHours> hours = new LinkedHashMap<>();
        hours.put(new Slug("hill"), WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.MONDAY, Hours.of("09:00", "17:00")));
        hours.put(new Slug("quay"), SampleClinic.officeHours());
        Clinic two = Clinic.describe("two", "Two", SampleClinic.ZONE, "+14155550132", "US")
                .location(new Location(new Slug("hill"), "Hill", null, null))
                .location(new Location(new Slug("quay"), "Quay", null, null))
                .practitioner(new Practitioner(RIVERA, "Ana Rivera", null, null, null, hours, List.of()))
                .type(clinic.appointmentTypes().get(0))
                .build();
        memory.transactions().run(() -> memory.clinics().save(two));
        StaffMember theirs = new StaffMember(staff.account(), two.slug(), staff.name());
        TimeRange morning = TimeRange.of(NINE, Duration.ofHours(2));
        within(() -> absences.block(theirs, two, RIVERA, morning, "Away", null));
        Appointment booked = within(() -> staffBooking.book(theirs, two, SampleClinic.visitor(), wish(NINE, true)));
        assertEquals(new Slug("quay"), booked.location());
    }

    @Test
    void answersTheEnquiryOfAPersonWhoAsked() {
        Lead asked = ask();
        Appointment booked = bookFor(asked, SampleClinic.visitor(), NINE);
        assertEquals(asked.id(), booked.lead());
        assertEquals(asked.reference(), booked.reference());
        assertEquals(LeadState.BOOKED, state(asked));
        Appointment second = bookFor(asked, SampleClinic.visitor(), NINE.plus(Duration.ofHours(1)));
        assertNotEquals(asked.id(), second.lead());
    }

    @Test
    void whoIsReachedOtherwiseNowIsANewEnquiryAndAnswersTheOld() {
        Lead asked = ask();
        Visitor visitor = SampleClinic.visitor();
        Contact moved = Contact.of(
                visitor.contact().name(), visitor.contact().phone(), new EmailAddress("elsewhere@example.org"));
        Visitor now = new Visitor(moved, visitor.concern(), visitor.consents(), visitor.provenance(), false);
        Appointment booked = bookFor(asked, now, NINE);
        assertNotEquals(asked.id(), booked.lead());
        assertEquals(LeadState.BOOKED, state(asked));
        assertEquals(
                asked.person(),
                within(() -> memory.leads().find(clinic.slug(), booked.lead()))
                        .orElseThrow()
                        .person());
    }

    @Test
    void neverBooksTwoIntoOne() {
        book(NINE, false);
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> book(NINE, true));
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> book(NINE.plusSeconds(600), true));
    }

    @Test
    void movesCancelsAndNotesWhoDidNotCome() {
        Appointment booked = book(NINE, false);
        Appointment moved = within(() -> staffBooking.move(staff, clinic, booked.id(), wish(NOON, true)));
        assertEquals(NOON, moved.start());
        assertThrows(AppointmentRefusal.NotStanding.class, () -> settle(moved, Kind.MISSED));
        assertEquals(AppointmentStatus.CANCELLED, settle(moved, Kind.CANCELLED).status());
        assertThrows(AppointmentRefusal.NotStanding.class, () -> settle(moved, Kind.CANCELLED));
        Appointment other = book(NINE, false);
        clock.pass(Duration.ofHours(26));
        assertEquals(AppointmentStatus.NO_SHOW, settle(other, Kind.MISSED).status());
        assertEquals(
                List.of("Robin Ashe", "Robin Ashe"),
                within(() -> memory.appointments().changes(clinic.slug(), other.id())).stream()
                        .map(AppointmentChange::by)
                        .toList());
    }

    @Test
    void movingToTheSameTimeChangesNothing() {
        Appointment booked = book(NINE, false);
        Appointment moved = within(() -> staffBooking.move(staff, clinic, booked.id(), wish(NOON, true)));
        assertEquals(moved, within(() -> staffBooking.move(staff, clinic, booked.id(), wish(NOON, true))));
        assertEquals(
                2,
                within(() -> memory.appointments().changes(clinic.slug(), booked.id()))
                        .size());
    }

    @Test
    void whatStaffMoveIsNoLongerInDoubt() {
        Booking booking = new Booking(memory.appointments(), diaries, reception, notices, ids, clock);
        Appointment doubtful = within(() -> booking.book(clinic, doubted(), BookingWish.of("visit", NINE)));
        assertTrue(lead(doubtful).quarantined());
        Appointment moved = within(() -> staffBooking.move(staff, clinic, doubtful.id(), wish(NOON, true)));
        assertEquals(AppointmentStatus.BOOKED, moved.status());
        assertFalse(lead(moved).quarantined());
    }

    @Test
    void anAbsenceNamesThePatientsFirst() {
        Appointment booked = book(NINE, false);
        TimeRange morning = TimeRange.of(NINE, Duration.ofHours(2));
        var refusal = assertThrows(DiaryRefusal.PatientsBooked.class, () -> block(morning, null));
        assertEquals(List.of(booked), refusal.appointments());
        assertEquals(Set.of(), why(NINE.plus(Duration.ofHours(1))));
        block(morning, Displaced.CANCEL, booked);
        assertEquals(
                AppointmentStatus.CANCELLED,
                within(() -> memory.appointments().find(clinic.slug(), booked.id()))
                        .orElseThrow()
                        .status());
        assertEquals(Set.of(Obstacle.BLOCKED), why(NINE));
    }

    @Test
    void anAbsenceTouchesNobodyWhomStaffHaveNotSeenListed() {
        Appointment seen = book(NINE, false);
        Appointment other = book(NINE.plus(Duration.ofHours(1)), false);
        TimeRange morning = TimeRange.of(NINE, Duration.ofHours(2));
        var refusal = assertThrows(DiaryRefusal.PatientsBooked.class, () -> block(morning, Displaced.CANCEL, seen));
        assertEquals(List.of(seen, other), refusal.appointments());
        assertEquals(
                AppointmentStatus.BOOKED,
                within(() -> memory.appointments().find(clinic.slug(), seen.id()))
                        .orElseThrow()
                        .status());
    }

    @Test
    void anAbsenceConcernsWhoeverIsInTheMidstOfTheirTime() {
        Appointment booked = book(NINE, false);
        Instant end = booked.time().end();
        TimeRange last = new TimeRange(end.minusSeconds(1), end.plus(Duration.ofHours(1)));
        var refusal = assertThrows(DiaryRefusal.PatientsBooked.class, () -> block(last, null));
        assertEquals(
                List.of(booked.id()),
                refusal.appointments().stream().map(Appointment::id).toList());
        block(TimeRange.of(end, Duration.ofHours(1)), null);
    }

    @Test
    void anAbsenceMayAskPatientsToChooseAnotherTime() {
        Appointment booked = book(NINE, false);
        block(TimeRange.of(NINE, Duration.ofHours(2)), Displaced.ASK, booked);
        assertEquals(
                List.of(Kind.BOOKED, Kind.DISPLACED),
                within(() -> memory.appointments().changes(clinic.slug(), booked.id())).stream()
                        .map(AppointmentChange::kind)
                        .toList());
        assertEquals(
                List.of(booked),
                within(() -> memory.appointments().find(clinic.slug(), booked.id())).stream()
                        .toList());
    }

    @Test
    void whoIsAskedToChooseAnotherTimeMayDoSoUntilTheBeginning() {
        Rescheduling link = new Rescheduling(memory.appointments(), diaries, reception, notices, ids, clock);
        Appointment booked = book(NINE, false);
        clock.pass(Duration.between(clock.instant(), NINE.minus(Duration.ofMinutes(30))));
        assertThrows(BookingRefusal.TooLate.class, () -> within(() -> link.move(clinic, booked, MoveWish.to(later()))));
        block(TimeRange.of(NINE, Duration.ofHours(2)), Displaced.ASK, booked);
        assertEquals(NINE, within(() -> link.changesEnd(clinic, booked)));
        Appointment moved = within(() -> link.move(clinic, booked, MoveWish.to(later())));
        assertEquals(later(), moved.start());
        assertEquals(later().minus(clinic.policy().changesUntil()), within(() -> link.changesEnd(clinic, moved)));
    }

    @Test
    void nobodyChangesWhatTheirPageDidNotShow() {
        Appointment booked = book(NINE, false);
        Versioned<AppointmentId> seen = new Versioned<>(booked.id(), 1);
        within(() -> staffBooking.move(staff, clinic, seen, wish(later(), false)));
        for (Kind kind : List.of(Kind.CANCELLED, Kind.MISSED, Kind.ACCEPTED, Kind.REJECTED)) {
            var refusal = assertThrows(
                    ChangedMeanwhile.class, () -> within(() -> decisions.settle(staff, clinic, seen, kind)));
            assertEquals(
                    List.of(Kind.MOVED.name()),
                    refusal.since().stream().map(Change::deed).toList());
        }
        assertThrows(
                ChangedMeanwhile.class, () -> within(() -> staffBooking.move(staff, clinic, seen, wish(NINE, false))));
        assertThrows(ChangedMeanwhile.class, () -> within(() -> renewal.renew(staff, clinic, seen)));
        assertEquals(
                later(),
                within(() -> staffBooking.move(staff, clinic, booked.id(), wish(later(), false)))
                        .start());
        assertEquals(
                AppointmentStatus.CANCELLED,
                within(() -> decisions.settle(staff, clinic, new Versioned<>(booked.id(), 2), Kind.CANCELLED))
                        .status());
    }

    @Test
    void newLinkLeavesThePatientAskedToChooseAnotherTime() {
        Rescheduling link = new Rescheduling(memory.appointments(), diaries, reception, notices, ids, clock);
        Appointment booked = book(NINE, false);
        block(TimeRange.of(NINE, Duration.ofHours(2)), Displaced.ASK, booked);
        Appointment relinked = within(() -> renewal.renew(staff, clinic, Versioned.whatever(booked.id())));
        assertTrue(within(() -> link.isDisplaced(relinked)));
    }

    private static Instant later() {
        return NINE.plus(Duration.ofDays(1));
    }

    @Test
    void unblockedTimeIsOfferedAgain() {
        Block block = block(TimeRange.of(NINE, Duration.ofHours(2)), null);
        assertEquals(Set.of(Obstacle.BLOCKED), why(NINE));
        memory.transactions().run(() -> absences.unblock(clinic, block.id()));
        assertEquals(Set.of(), why(NINE));
    }

    @Test
    void showsTheDayInOrder() {
        book(NINE.plus(Duration.ofHours(1)), false);
        block(TimeRange.of(NOON.plus(Duration.ofHours(3)), Duration.ofHours(2)), null);
        assertEquals(
                List.of("FREE PT1H", "APPOINTMENT PT30M", "FREE PT1H30M", "FREE PT2H", "BLOCK PT2H"),
                stretches(clinic, TUESDAY));
    }

    @Test
    void showsWhatIsTakenAfterMidnightAsNotFree() {
        Clinic night = Clinic.describe("night", "Night", SampleClinic.ZONE, "+14155550132", "US")
                .practitioner(
                        "rivera",
                        "Ana Rivera",
                        WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, Hours.of("22:00", "02:00")))
                .type(clinic.appointmentTypes().get(0))
                .build();
        memory.transactions().run(() -> memory.clinics().save(night));
        StaffMember theirs = new StaffMember(staff.account(), night.slug(), staff.name());
        Instant midnight = TUESDAY.plusDays(1).atStartOfDay(SampleClinic.ZONE).toInstant();
        within(() -> staffBooking.book(theirs, night, SampleClinic.visitor(), wish(midnight, false)));
        assertEquals(List.of("FREE PT2H", "FREE PT1H30M"), stretches(night, TUESDAY));
        assertEquals(List.of("APPOINTMENT PT30M", "FREE PT4H"), stretches(night, TUESDAY.plusDays(1)));
    }

    @Test
    void saysWhyATimeIsNotOffered() {
        assertEquals(Set.of(Obstacle.GRID), why(NINE.plusSeconds(60)));
        assertEquals(Set.of(Obstacle.NOTICE), why(SampleClinic.NOW.plus(Duration.ofHours(1))));
        assertEquals(Set.of(Obstacle.CLOSED, Obstacle.HORIZON), why(NINE.plus(Duration.ofDays(200))));
        book(NINE, false);
        assertEquals(Set.of(Obstacle.BUSY), why(NINE));
        clock.pass(Duration.ofDays(2));
        assertEquals(Set.of(Obstacle.BUSY, Obstacle.NOTICE), why(NINE));
    }

    private List<String> stretches(Clinic where, LocalDate date) {
        return within(() -> desk.day(where, date)).columns().get(0).stretches().stream()
                .map(stretch -> stretch.kind() + " " + stretch.time().length())
                .toList();
    }

    /** Two diaries are free at one time; their patient can't be in both rooms, unless staff mean it. */
    @Test
    void saysThatThePatientHasAnotherAppointmentThen() {
        Clinic two = clinic.change()
                .practitioner("okafor", "Tomas Okafor", SampleClinic.officeHours())
                .build();
        within(() -> {
            memory.clinics().save(two);
            return two;
        });
        Appointment first = book(NINE, false);
        StaffWish same = new StaffWish(new Slug("visit"), new Slug("okafor"), null, NINE, false);
        var refusal = assertThrows(
                DiaryRefusal.Obstructed.class,
                () -> within(() -> staffBooking.book(staff, two, SampleClinic.visitor(), same)));
        assertEquals(Set.of(Obstacle.PATIENT), refusal.obstacles());
        within(() -> staffBooking.book(staff, two, SampleClinic.visitor("Kim Lindqvist"), same));
        Appointment later = book(NINE.plus(Duration.ofHours(1)), false);
        assertThrows(
                AppointmentRefusal.SlotTaken.class,
                () -> within(() -> staffBooking.move(staff, two, later.id(), wish(NINE, true))));
        assertEquals(first, within(() -> staffBooking.move(staff, two, first.id(), wish(NINE, false))));
    }

    @Test
    void asksBeforeItPutsSomethingIntoThePastAndTellsNobody() {
        Notices told = new Notices(memory.outbox(), List.of(new Pigeon()), ids, clock);
        StaffBooking telling = new StaffBooking(memory.appointments(), diaries, reception, told, ids, clock);
        Decisions deciding = new Decisions(memory.appointments(), diaries, reception, told, ids, clock);
        Visitor caller = SampleClinic.visitor();
        Appointment ahead = within(() -> telling.book(staff, clinic, caller, wish(NINE, false)));
        assertEquals(Set.of(EventType.APPOINTMENT_BOOKED), newsOf(ahead));
        clock.pass(Duration.between(clock.instant(), NINE.plus(Duration.ofDays(60))));
        Instant ten = NINE.plus(Duration.ofHours(1));
        var refused = assertThrows(
                DiaryRefusal.Obstructed.class,
                () -> within(() -> telling.book(staff, clinic, caller, wish(ten, false))));
        assertEquals(Set.of(Obstacle.PAST), refused.obstacles());
        Appointment past = within(() -> telling.book(staff, clinic, caller, wish(ten, true)));
        Instant eleven = NINE.plus(Duration.ofHours(2));
        assertThrows(
                DiaryRefusal.Obstructed.class,
                () -> within(() -> telling.move(staff, clinic, past.id(), wish(eleven, false))));
        within(() -> telling.move(staff, clinic, past.id(), wish(eleven, true)));
        within(() -> telling.move(staff, clinic, past.id(), wish(eleven, false)));
        within(() -> deciding.settle(staff, clinic, past.id(), Kind.CANCELLED));
        assertEquals(Set.of(), newsOf(past));
    }

    private Set<EventType> newsOf(Appointment appointment) {
        return within(() ->
                        memory.outbox().about(clinic.slug(), appointment.id().value()))
                .stream()
                .map(delivery -> delivery.event().type())
                .filter(type -> type != EventType.APPOINTMENT_ENDED && type != EventType.APPOINTMENT_REMINDER)
                .collect(Collectors.toSet());
    }

    /** Who has no mail calls, and somebody at the desk answers. */
    @Test
    void confirmsACallerAlsoOnceTheTimeHasLapsed() {
        Appointment doubted = unconfirmed(NINE);
        assertEquals(
                List.of(doubted),
                within(() -> memory.appointments().unconfirmed(clinic.slug(), clock.instant(), null, 5))
                        .items());
        assertTrue(desk.may(doubted, Kind.CONFIRMED));
        Appointment confirmed = within(() -> decisions.confirm(staff, clinic, doubted.id()));
        assertEquals(AppointmentStatus.BOOKED, confirmed.status());
        assertEquals(doubted.session(), confirmed.session());
        assertFalse(lead(confirmed).quarantined());
        assertThrows(
                AppointmentRefusal.NotStanding.class,
                () -> within(() -> decisions.confirm(staff, clinic, doubted.id())));
        Appointment lapsed = unconfirmed(NINE.plus(Duration.ofHours(1)));
        clock.pass(Duration.ofHours(1));
        assertEquals(
                0,
                within(() -> memory.appointments().unconfirmed(clinic.slug(), clock.instant(), null, 5))
                        .total());
        assertEquals(
                lapsed.session(),
                within(() -> decisions.confirm(staff, clinic, lapsed.id())).session());
    }

    @Test
    void confirmsNothingThatSomebodyElseHasByNow() {
        Appointment lapsed = unconfirmed(NINE);
        clock.pass(Duration.ofHours(1));
        within(() -> staffBooking.book(staff, clinic, SampleClinic.visitor("Kim"), wish(NINE, false)));
        assertThrows(
                AppointmentRefusal.SlotTaken.class, () -> within(() -> decisions.confirm(staff, clinic, lapsed.id())));
    }

    private Appointment unconfirmed(Instant start) {
        Booking booking = new Booking(memory.appointments(), diaries, reception, notices, ids, clock);
        return within(() -> booking.book(clinic, doubted(), BookingWish.of("visit", start)));
    }

    private Lead lead(Appointment appointment) {
        return within(() -> memory.leads().find(clinic.slug(), appointment.lead()))
                .orElseThrow();
    }

    private static Visitor doubted() {
        Visitor visitor = SampleClinic.visitor();
        return new Visitor(visitor.contact(), visitor.concern(), visitor.consents(), visitor.provenance(), true);
    }

    private Set<Obstacle> why(Instant start) {
        return within(() -> desk.whyNot(clinic, wish(start, false)));
    }

    private Appointment book(Instant start, boolean anyway) {
        return within(() -> staffBooking.book(staff, clinic, SampleClinic.visitor(), wish(start, anyway)));
    }

    private Appointment settle(Appointment appointment, Kind kind) {
        return within(() -> decisions.settle(staff, clinic, appointment.id(), kind));
    }

    private Block block(TimeRange time, @Nullable Displaced displaced, Appointment... seen) {
        Decision decision = displaced == null
                ? null
                : new Decision(displaced, Stream.of(seen).map(Appointment::id).collect(Collectors.toSet()));
        return within(() -> absences.block(staff, clinic, RIVERA, time, "Away", decision));
    }

    private Lead ask() {
        return within(() -> reception.askPricing(
                clinic,
                SampleClinic.visitor(),
                new Enquiry.Pricing(Set.of(Interest.COST), List.of(), ContactBy.PHONE, null, null)));
    }

    private Appointment bookFor(Lead asked, Visitor visitor, Instant start) {
        return within(() -> staffBooking.bookFor(staff, clinic, new Caller(visitor, asked.id()), wish(start, false)));
    }

    private LeadState state(Lead lead) {
        return within(() -> memory.leads().find(clinic.slug(), lead.id()))
                .orElseThrow()
                .state();
    }

    private <T> T within(Supplier<T> work) {
        return memory.transactions().within(work);
    }

    private static AppointmentType atTheQuay(AppointmentType type) {
        return new AppointmentType(
                type.slug(),
                type.name(),
                type.place(),
                type.intent(),
                type.timing(),
                type.rules(),
                null,
                type.description(),
                List.of(),
                List.of(),
                List.of(new Slug("quay")));
    }

    private static StaffWish wish(Instant start, boolean anyway) {
        return new StaffWish(new Slug("visit"), RIVERA, null, start, anyway);
    }
}
