package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Change;
import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.appointment.AppointmentLinks;
import clinic.frontdesk.appointment.AppointmentLinks.Right;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.Block;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.appointment.Diary;
import clinic.frontdesk.appointment.Hold;
import clinic.frontdesk.availability.Entry;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.availability.Slot;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.booking.Booking;
import clinic.frontdesk.booking.BookingRefusal;
import clinic.frontdesk.booking.BookingWish;
import clinic.frontdesk.booking.Holder;
import clinic.frontdesk.booking.Holding;
import clinic.frontdesk.booking.LinkRenewal;
import clinic.frontdesk.booking.MoveWish;
import clinic.frontdesk.booking.Rescheduling;
import clinic.frontdesk.booking.TimesWish;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.BookingRules;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Confirmation;
import clinic.frontdesk.clinic.DataKey;
import clinic.frontdesk.clinic.KeyProvider;
import clinic.frontdesk.clinic.Room;
import clinic.frontdesk.clinic.Signer;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That a store never lets two into one time. */
public abstract class BookingContract extends OverAStore {

    private static final Instant NINE = Instant.parse("2026-12-01T17:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-12-01T19:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private static final Visitor DOUBTED = SampleClinic.visitor().doubted(true);

    private final Clinic clinic = SampleClinic.described("b" + ids.next()).build();

    @BeforeEach
    void keepsTheClinic() {
        Store store = store();
        store.transactions().run(() -> store.clinics().save(clinic));
    }

    @Test
    void givesBackAnAppointmentAsItWas() {
        Appointment booked = book(NINE);
        Store store = store();
        store.transactions().run(() -> {
            assertEquals(Optional.of(booked), store.appointments().find(clinic.slug(), booked.id()));
            assertEquals(Optional.of(booked), store.appointments().ofLead(clinic.slug(), booked.lead()));
            assertEquals(List.of(booked), store.appointments().all(clinic.slug(), Set.of(booked.id())));
            assertEquals(List.of(booked), store.appointments().starting(clinic.slug(), TimeRange.of(NINE, DAY)));
            assertEquals(Set.of(booked.entry()), entries(booked.practitioner()));
        });
    }

    @Test
    void tellsWhatKeepsTheTimeOfSomeone() {
        Appointment booked = book(NINE);
        Appointment doubted = doubtful(NINE.plus(Duration.ofHours(1)));
        Hold held = hold(ELEVEN, "form", null);
        Block everyones = block(null);
        Block others = block(new Slug("other"));
        assertEquals(
                Set.of(booked.entry(), doubted.entry(), held.entry(), everyones.entry()),
                entries(booked.practitioner()));
        assertEquals(Set.of(everyones.entry(), others.entry()), entries(new Slug("other")));
    }

    @Test
    void refusesADiaryThatIsNotThere() {
        Store store = store();
        var nobody = new TreeSet<>(List.of(Diary.ofPractitioner(new Slug("nobody"))));
        assertThrows(IllegalArgumentException.class, () -> store.transactions()
                .run(() -> store.appointments().lock(clinic.slug(), nobody, SampleClinic.NOW)));
    }

    @Test
    void letsExactlyOneOfManyHaveEachTime() throws Exception {
        for (int slot = 0; slot < 20; slot++) {
            Instant start = NINE.plus(DAY.multipliedBy(slot / 5)).plus(Duration.ofMinutes(30L * (slot % 5)));
            assertEquals(1, winnersOf(start, 50));
        }
        Store store = store();
        List<Appointment> standing = store.transactions()
                .within(() -> store.appointments().starting(clinic.slug(), TimeRange.of(NINE, DAY.multipliedBy(5))));
        assertEquals(20, standing.size());
    }

    @Test
    void holdKeepsOthersOutUntilItLapses() {
        Hold held = hold(NINE, "form", null);
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> book(NINE));
        assertEquals(held.session(), book(NINE, held.token()).session());
        hold(ELEVEN, "form", null);
        clock.pass(Hold.LENGTH);
        book(ELEVEN);
    }

    @Test
    void aFormHasTwoHoldsAtMost() {
        for (int i = 0; i < 200; i++) {
            hold(NINE.plus(Duration.ofMinutes(30L * (i % 6))), "form", null);
            clock.pass(Duration.ofMillis(1));
        }
        assertEquals(2, holdsOf("form").size());
    }

    @Test
    void aFormHasTwoHoldsAtMostHoweverManyItAsksForAtOnce() throws Exception {
        Clinic large = clinic.change()
                .practitioner("okafor", "Tomas Okafor", SampleClinic.officeHours())
                .practitioner("osei", "Kofi Osei", SampleClinic.officeHours())
                .build();
        Store store = store();
        store.transactions().run(() -> store.clinics().save(large));
        List<Callable<Boolean>> wishes = IntStream.range(0, 24)
                .<Callable<Boolean>>mapToObj(i -> () -> holds(large, NINE.plus(Duration.ofMinutes(30L * (i % 6)))))
                .toList();
        assertTrue(countOf(wishes) > 2);
        assertEquals(2, holdsOf("form").size());
    }

    @Test
    void whoLostTheAnswerHoldsTheSameTimeAgain() {
        Hold lost = hold(NINE, "form", null);
        clock.pass(Duration.ofMinutes(1));
        Hold again = hold(NINE, "form", null);
        assertEquals(lost.session(), again.session());
        assertEquals(List.of(again), holdsOf("form"));
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> hold(NINE, "other", null));
    }

    @Test
    void whoIsNotToldApartFromOthersHasNoneOfTheirHolds() {
        Holder place = Holder.anyOf("place");
        Hold first = hold(place, BookingWish.of("visit", NINE));
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> hold(place, BookingWish.of("visit", NINE)));
        assertEquals(List.of(first), holdsOf("place"));
    }

    @Test
    void thirdHoldMayOverlapTheOldestWhichIsLetGoOf() {
        hold(NINE, "form", null);
        clock.pass(Duration.ofMinutes(1));
        Hold second = hold(ELEVEN, "form", null);
        clock.pass(Duration.ofMinutes(1));
        Hold third = hold(NINE.plus(Duration.ofMinutes(15)), "form", null);
        assertEquals(List.of(second, third), holdsOf("form"));
    }

    /** A page that is loaded anew has another form, and still knows its token. */
    @Test
    void namedHoldOfAnotherFormIsLetGoOf() {
        Hold former = hold(NINE, "form", null);
        Hold next = hold(NINE.plus(Duration.ofMinutes(15)), "reloaded", former.token());
        assertEquals(List.of(), holdsOf("form"));
        assertEquals(Set.of(next.entry()), entries(next.session().practitioner()));
    }

    @Test
    void holdsKeepNoMoreThanHalfOfADay() {
        int held = 0;
        for (int i = 0; i < 14; i++) {
            Instant start = NINE.plus(Duration.ofMinutes(30L * (i < 6 ? i : i + 2)));
            try {
                hold(start, "form" + i, null);
                held++;
            } catch (BookingRefusal.HeldEnough enough) {
                book(start);
            }
        }
        assertEquals(7, held);
    }

    @Test
    void someoneElsesHoldOpensNothing() {
        hold(NINE, "form", null);
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> book(NINE, "guessed"));
        Store store = store();
        store.transactions().run(() -> holding(store).release(clinic, "guessed"));
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> book(NINE));
    }

    @Test
    void movedAppointmentLeavesItsTimeToOthers() {
        Appointment booked = book(NINE);
        clock.pass(Duration.ofMinutes(1));
        Store store = store();
        Appointment moved =
                store.transactions().within(() -> rescheduling(store).move(clinic, booked, MoveWish.to(ELEVEN)));
        assertEquals(List.of(ELEVEN, 1), List.of(moved.start(), moved.revision()));
        assertEquals(NINE, book(NINE).start());
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> book(ELEVEN));
        store.transactions()
                .run(() -> assertEquals(
                        List.of(AppointmentChange.Kind.BOOKED, AppointmentChange.Kind.MOVED),
                        store.appointments().changes(clinic.slug(), moved.id()).stream()
                                .map(AppointmentChange::kind)
                                .toList()));
    }

    @Test
    void tellsEachAppointmentOfSomeLeadsWithItsHistory() {
        Store store = store();
        Appointment first = book(NINE);
        Appointment other = book(ELEVEN);
        Appointment moved = store.transactions()
                .within(() -> rescheduling(store).move(clinic, first, MoveWish.to(NINE.plus(Duration.ofHours(1)))));
        store.transactions().run(() -> {
            Appointments appointments = store.appointments();
            Map<Appointment, List<AppointmentChange>> histories =
                    appointments.historiesOf(clinic.slug(), List.of(moved.lead(), other.lead()));
            assertEquals(
                    Map.of(
                            moved, appointments.changes(clinic.slug(), moved.id()),
                            other, appointments.changes(clinic.slug(), other.id())),
                    histories);
            assertEquals(
                    List.of(AppointmentChange.Kind.BOOKED, AppointmentChange.Kind.MOVED),
                    appointments.changes(clinic.slug(), moved.id()).stream()
                            .map(AppointmentChange::kind)
                            .toList());
        });
    }

    @Test
    void knowsNothingOfNoAppointments() {
        book(NINE);
        Store store = store();
        store.transactions().run(() -> {
            Appointments appointments = store.appointments();
            assertEquals(Map.of(), appointments.versions(clinic.slug(), List.of()));
            assertEquals(Map.of(), appointments.historiesOf(clinic.slug(), List.of()));
            assertEquals(List.of(), appointments.ofLeads(clinic.slug(), List.of()));
        });
    }

    @Test
    void whoMovesWhatTheyBookedIsNoLongerInDoubt() {
        Appointment doubted = doubtful(NINE);
        Store store = store();
        Appointment moved =
                store.transactions().within(() -> rescheduling(store).move(clinic, doubted, MoveWish.to(ELEVEN)));
        assertEquals(AppointmentStatus.BOOKED, moved.status());
        store.transactions()
                .run(() -> assertFalse(store.leads()
                        .find(clinic.slug(), moved.lead())
                        .orElseThrow()
                        .quarantined()));
    }

    @Test
    void lapsedSeatKeepsNobodyFromMovingWithinTheSession() {
        Clinic classes = withClasses();
        bookClass(classes, DOUBTED);
        Appointment firm = bookClass(classes, SampleClinic.visitor());
        clock.pass(Duration.ofMinutes(31));
        Store store = store();
        Instant quarterPast = NINE.plus(Duration.ofMinutes(15));
        Appointment moved =
                store.transactions().within(() -> rescheduling(store).move(classes, firm, MoveWish.to(quarterPast)));
        assertEquals(quarterPast, moved.start());
    }

    @Test
    void whoLeavesALapsedSessionDoesNotWakeIt() {
        Clinic classes = withClasses();
        Appointment lapsed = bookClass(classes, DOUBTED);
        bookClass(classes, DOUBTED);
        clock.pass(Duration.ofMinutes(31));
        Appointment next = book(classes, SampleClinic.visitor("Kim"), BookingWish.of("visit", NINE));
        Store store = store();
        store.transactions().run(() -> rescheduling(store).cancel(classes, lapsed));
        assertEquals(
                Set.of(next.entry()),
                Set.copyOf(store.transactions().within(() -> standing(store, next.practitioner()))));
    }

    @Test
    void lapsedSeatThatIsConfirmedTakesTheRoomThatIsFree() {
        Clinic classes = withClasses();
        Appointment lapsed = bookClass(classes, DOUBTED);
        bookClass(classes, DOUBTED);
        clock.pass(Duration.ofMinutes(31));
        Appointment other = book(
                classes,
                SampleClinic.visitor(),
                new BookingWish(new Slug("class"), NINE, new Slug("okafor"), null, null));
        assertEquals(lapsed.room(), other.room());
        Store store = store();
        Appointment confirmed =
                store.transactions().within(() -> rescheduling(store).confirm(classes, lapsed));
        assertNotEquals(other.room(), confirmed.room());
        assertEquals(Optional.of(confirmed), store.transactions().within(() -> store.appointments()
                .find(clinic.slug(), lapsed.id())));
    }

    /** The same clinic with a class of three in one of two rooms, and a second practitioner. */
    private Clinic withClasses() {
        Slug main = clinic.mainLocation().slug();
        AppointmentType visit = clinic.appointmentTypes().get(0);
        BookingRules rules = new BookingRules(true, Confirmation.AUTO, Duration.ofMinutes(30), 60, null, 3, null);
        Clinic classes = clinic.change()
                .room(new Room(new Slug("gym"), main))
                .room(new Room(new Slug("hall"), main))
                .practitioner("okafor", "Tomas Okafor", SampleClinic.officeHours())
                .type(new AppointmentType(
                        new Slug("class"),
                        visit.name(),
                        visit.place(),
                        visit.intent(),
                        visit.timing(),
                        rules,
                        null,
                        visit.description(),
                        List.of(),
                        List.of(new Slug("gym"), new Slug("hall")),
                        List.of()))
                .build();
        Store store = store();
        store.transactions().run(() -> store.clinics().save(classes));
        return classes;
    }

    /** Each time for another of the visitor's family. */
    private Appointment bookClass(Clinic classes, Visitor visitor) {
        Visitor relative = SampleClinic.visitor("Jo " + ids.reference()).doubted(visitor.doubtful());
        return book(classes, relative, new BookingWish(new Slug("class"), NINE, new Slug("rivera"), null, null));
    }

    @Test
    void sessionIsOccupiedUntilTheLastOfItsSeatsLapses() {
        Clinic classes = withClasses();
        Session session = bookClass(classes, DOUBTED).session();
        clock.pass(Duration.ofMinutes(10));
        bookClass(classes, DOUBTED);
        clock.pass(Duration.ofMinutes(25));
        assertEquals(Set.of(session.time()), occupied(session.practitioner()));
        clock.pass(Duration.ofMinutes(5));
        assertEquals(Set.of(), occupied(session.practitioner()));
        bookClass(classes, SampleClinic.visitor());
        bookClass(classes, DOUBTED);
        clock.pass(Duration.ofMinutes(31));
        assertEquals(Set.of(session.time()), occupied(session.practitioner()));
    }

    /** When somebody's day that begins at nine is occupied. */
    private Set<TimeRange> occupied(Slug practitioner) {
        Store store = store();
        List<Diary> diaries = List.of(Diary.ofPractitioner(practitioner));
        return store
                .transactions()
                .within(() -> store.appointments().occupied(clinic.slug(), diaries, TimeRange.of(NINE, DAY)))
                .stream()
                .filter(this::stands)
                .map(Entry::time)
                .collect(Collectors.toSet());
    }

    /** What keeps time of the day that begins at nine, and has not lapsed. */
    private List<Entry> standing(Store store, Slug practitioner) {
        List<Diary> diaries = List.of(Diary.ofPractitioner(practitioner));
        return store.appointments().entries(clinic.slug(), diaries, TimeRange.of(NINE, DAY)).stream()
                .filter(this::stands)
                .toList();
    }

    private boolean stands(Entry entry) {
        return entry.hold() == null || entry.hold().expiresAt().isAfter(clock.instant());
    }

    @Test
    void nobodyChangesWhatTheirPageDidNotShow() {
        Appointment booked = book(NINE);
        Store store = store();
        int seen = version(booked);
        clock.pass(Duration.ofMinutes(1));
        Appointment moved = store.transactions()
                .within(() -> rescheduling(store).move(clinic, new Versioned<>(booked, seen), MoveWish.to(ELEVEN)));
        Versioned<Appointment> stale = new Versioned<>(moved, seen);
        Instant twelve = ELEVEN.plus(Duration.ofHours(1));
        ChangedMeanwhile refusal = assertThrows(ChangedMeanwhile.class, () -> store.transactions()
                .run(() -> rescheduling(store).move(clinic, stale, MoveWish.to(twelve))));
        assertEquals(
                List.of(AppointmentChange.Kind.MOVED.name()),
                refusal.since().stream().map(Change::deed).toList());
        assertThrows(ChangedMeanwhile.class, () -> store.transactions()
                .run(() -> rescheduling(store).cancel(clinic, stale)));
        Appointment repeated =
                store.transactions().within(() -> rescheduling(store).move(clinic, stale, MoveWish.to(ELEVEN)));
        assertEquals(moved, repeated);
        Versioned<Appointment> shown = new Versioned<>(moved, version(moved));
        Appointment cancelled =
                store.transactions().within(() -> rescheduling(store).cancel(clinic, shown));
        assertEquals(cancelled, store.transactions().within(() -> rescheduling(store)
                .cancel(clinic, new Versioned<>(cancelled, 0))));
    }

    @Test
    void newLinkStopsTheFormerAndChangesNothingElse() {
        Appointment booked = book(NINE);
        Store store = store();
        AppointmentLinks links = new AppointmentLinks(new Signer(new OneKey()), store.appointments());
        String former = links.secretOf(booked, Right.CHANGE);
        String calendar = links.secretOf(booked, Right.CALENDAR);
        Appointment relinked = store.transactions().within(() -> renewal(store).renew(clinic, booked));
        assertEquals(
                List.of(booked.session(), booked.status(), booked.revision()),
                List.of(relinked.session(), relinked.status(), relinked.revision()));
        assertThrows(AppointmentRefusal.UnknownAppointment.class, () -> store.transactions()
                .within(() -> links.open(former, Right.CHANGE)));
        assertThrows(AppointmentRefusal.UnknownAppointment.class, () -> store.transactions()
                .within(() -> links.open(calendar, Right.CALENDAR)));
        String present = links.secretOf(relinked, Right.CHANGE);
        assertEquals(relinked, store.transactions().within(() -> links.open(present, Right.CHANGE)));
        assertThrows(AppointmentRefusal.UnknownAppointment.class, () -> store.transactions()
                .run(() -> renewal(store).renew(clinic, booked)));
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> book(NINE));
        Appointment moved =
                store.transactions().within(() -> rescheduling(store).move(clinic, relinked, MoveWish.to(ELEVEN)));
        assertEquals(1, moved.linkGeneration());
    }

    @Test
    void newLinkOfALapsedAppointmentTakesNoTime() {
        Appointment lapsed = book(clinic, DOUBTED, BookingWish.of("visit", NINE));
        clock.pass(Duration.ofMinutes(31));
        Store store = store();
        Appointment present = store.transactions()
                .within(() -> store.appointments().find(clinic.slug(), lapsed.id()))
                .orElseThrow();
        store.transactions().run(() -> renewal(store).renew(clinic, present));
        assertEquals(NINE, book(NINE).start());
    }

    @Test
    void whatIsOverGetsNoNewLink() {
        Appointment booked = book(NINE);
        Store store = store();
        Appointment cancelled =
                store.transactions().within(() -> rescheduling(store).cancel(clinic, booked));
        assertNoNewLink(store, cancelled);
        Appointment past = book(NINE);
        clock.pass(Duration.between(clock.instant(), NINE));
        assertNoNewLink(store, past);
    }

    private void assertNoNewLink(Store store, Appointment over) {
        StaffMember staff = new StaffMember(new AccountId(ids.next()), clinic.slug(), "Robin Ashe");
        int changes = changes(store, over);
        assertThrows(AppointmentRefusal.NotStanding.class, () -> store.transactions()
                .run(() -> renewal(store).renew(clinic, over)));
        assertThrows(AppointmentRefusal.NotStanding.class, () -> store.transactions()
                .run(() -> renewal(store).renew(staff, clinic, Versioned.whatever(over.id()))));
        assertEquals(changes, changes(store, over));
    }

    private int changes(Store store, Appointment of) {
        return store.transactions()
                .within(() -> store.appointments().changes(clinic.slug(), of.id()))
                .size();
    }

    private static final class OneKey implements KeyProvider {

        private final DataKey key = new DataKey("one", new byte[32]);

        @Override
        public DataKey current(Slug of) {
            return key;
        }

        @Override
        public Optional<DataKey> find(Slug of, String id) {
            return Optional.of(key).filter(one -> one.id().equals(id));
        }
    }

    private int version(Appointment appointment) {
        Store store = store();
        return store.transactions()
                .within(() -> store.appointments().versions(clinic.slug(), List.of(appointment.id())))
                .getOrDefault(appointment.id(), 0);
    }

    @Test
    void canMoveOntoATimeThatOverlapsItsOwn() {
        Appointment booked = book(NINE);
        Store store = store();
        Instant quarterPast = NINE.plus(Duration.ofMinutes(15));
        store.transactions().run(() -> rescheduling(store).move(clinic, booked, MoveWish.to(quarterPast)));
        assertEquals(
                NINE.plus(Duration.ofMinutes(45)),
                book(NINE.plus(Duration.ofMinutes(45))).start());
    }

    @Test
    void cancelledAppointmentLeavesItsTimeAndCannotBeMoved() {
        Appointment booked = book(NINE);
        Store store = store();
        Appointment cancelled =
                store.transactions().within(() -> rescheduling(store).cancel(clinic, booked));
        assertEquals(AppointmentStatus.CANCELLED, cancelled.status());
        assertEquals(NINE, book(NINE).start());
        assertThrows(AppointmentRefusal.NotStanding.class, () -> store.transactions()
                .run(() -> rescheduling(store).move(clinic, cancelled, MoveWish.to(ELEVEN))));
    }

    @Test
    void noTimesAreListedForWhatCannotBeMoved() {
        Appointment booked = book(NINE);
        assertFalse(timesFor(booked).isEmpty());
        Appointment cancelled =
                store().transactions().within(() -> rescheduling(store()).cancel(clinic, booked));
        assertEquals(List.of(), timesFor(cancelled));
        Appointment late = book(NINE);
        clock.pass(Duration.ofHours(2));
        assertEquals(List.of(), timesFor(late));
    }

    private List<Slot> timesFor(Appointment appointment) {
        LocalDate day = LocalDate.ofInstant(appointment.start(), clinic.timeZone());
        TimesWish wish = new TimesWish(appointment.type(), null, null);
        return store().transactions()
                .reading(() -> rescheduling(store()).times(clinic, appointment, wish, day, 14))
                .slots();
    }

    @Test
    void patientCannotChangeItTooLate() {
        Appointment booked = book(NINE);
        clock.pass(Duration.ofHours(2));
        Store store = store();
        assertThrows(BookingRefusal.TooLate.class, () -> store.transactions()
                .run(() -> rescheduling(store).cancel(clinic, booked)));
        assertThrows(BookingRefusal.TooLate.class, () -> store.transactions()
                .run(() -> rescheduling(store).move(clinic, booked, MoveWish.to(ELEVEN))));
    }

    @Test
    void moveByWhoReadTooEarlyIsRefused() {
        Appointment booked = book(NINE);
        Store store = store();
        store.transactions().run(() -> rescheduling(store).move(clinic, booked, MoveWish.to(ELEVEN)));
        assertThrows(AppointmentRefusal.NotStanding.class, () -> store.transactions()
                .run(() -> rescheduling(store).cancel(clinic, booked)));
    }

    @Test
    void doubtfulBookingLapsesUnlessItIsConfirmed() {
        Appointment first = doubtful(NINE);
        assertEquals(AppointmentStatus.UNCONFIRMED, first.status());
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> book(NINE));
        Store store = store();
        assertEquals(
                AppointmentStatus.BOOKED,
                store.transactions()
                        .within(() -> rescheduling(store).confirm(clinic, first))
                        .status());
        Appointment second = doubtful(ELEVEN);
        clock.pass(Duration.ofMinutes(30));
        book(ELEVEN);
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> store.transactions()
                .run(() -> rescheduling(store).confirm(clinic, second)));
    }

    /** Its id stands in the link that was mailed. */
    @Test
    void unconfirmedBookingIsNobodysHold() {
        Appointment unconfirmed = doubtful(NINE);
        String id = unconfirmed.id().toString();
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> book(NINE, id));
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> hold(NINE, "form", id));
    }

    @Test
    void lapsedBookingStandsAgainWhileItsTimeIsFree() {
        Appointment lapsed = doubtful(NINE);
        clock.pass(Duration.ofMinutes(31));
        book(ELEVEN);
        Store store = store();
        store.transactions().run(() -> rescheduling(store).confirm(clinic, lapsed));
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> book(NINE));
    }

    @Test
    void blockKeepsEveryoneOutUntilItIsRemoved() {
        Store store = store();
        Block block = block(null);
        store.transactions()
                .run(() -> assertEquals(
                        List.of(block), store.appointments().blocks(clinic.slug(), TimeRange.of(NINE, DAY))));
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> book(NINE));
        assertFalse(store.transactions().within(() -> store.appointments().unblock(new Slug("other"), block.id())));
        assertTrue(store.transactions().within(() -> store.appointments().unblock(clinic.slug(), block.id())));
        assertFalse(store.transactions().within(() -> store.appointments().unblock(clinic.slug(), block.id())));
        assertEquals(NINE, book(NINE).start());
    }

    @Test
    void blockIsSeenByTheTransactionThatAddsOrRemovesIt() {
        Slug other = new Slug("other");
        store().transactions().run(() -> {
            Block block = block(other);
            assertEquals(Set.of(block.entry()), entries(other));
            assertTrue(store().appointments().unblock(clinic.slug(), block.id()));
            assertEquals(Set.of(), entries(other));
        });
    }

    private Block block(@Nullable Slug practitioner) {
        Block block = new Block(
                ids.next(),
                clinic.slug(),
                practitioner,
                TimeRange.of(NINE, DAY),
                "Away",
                "Robin Ashe",
                clock.instant());
        Store store = store();
        store.transactions().run(() -> store.appointments().block(block));
        return block;
    }

    /** Of the day that begins at nine. */
    private Set<Entry> entries(Slug practitioner) {
        List<Diary> diaries = List.of(Diary.ofPractitioner(practitioner));
        Store store = store();
        return store.transactions()
                .within(() ->
                        Set.copyOf(store.appointments().entries(clinic.slug(), diaries, TimeRange.of(NINE, DAY))));
    }

    private long winnersOf(Instant start, int visitors) throws Exception {
        return countOf(IntStream.range(0, visitors)
                .<Callable<Boolean>>mapToObj(i -> () -> wins(start))
                .toList());
    }

    /** How many of them come true, all at once. */
    private static long countOf(List<Callable<Boolean>> wishes) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(wishes.size());
        try {
            long count = 0;
            for (Future<Boolean> answer : crowd.invokeAll(wishes)) {
                count += answer.get() ? 1 : 0;
            }
            return count;
        } finally {
            crowd.shutdownNow();
        }
    }

    private boolean holds(Clinic where, Instant start) {
        Store store = store();
        try {
            store.transactions()
                    .run(() -> holding(store).hold(where, BookingWish.of("visit", start), Holder.of("form")));
            return true;
        } catch (AppointmentRefusal.SlotTaken taken) {
            return false;
        }
    }

    private boolean wins(Instant start) {
        try {
            book(start);
            return true;
        } catch (AppointmentRefusal.SlotTaken taken) {
            return false;
        }
    }

    private Appointment book(Instant start) {
        return book(start, null);
    }

    private Appointment book(Instant start, @Nullable String hold) {
        return book(SampleClinic.visitor(), start, hold);
    }

    private Appointment doubtful(Instant start) {
        return book(DOUBTED, start, null);
    }

    private Appointment book(Visitor visitor, Instant start, @Nullable String hold) {
        return book(clinic, visitor, BookingWish.of("visit", start).holding(hold));
    }

    private Appointment book(Clinic where, Visitor visitor, BookingWish wish) {
        Store store = store();
        Booking booking = new Booking(
                store.appointments(), new Diaries(store.appointments()), reception(store), notices(store), ids, clock);
        return store.transactions().within(() -> booking.book(where, visitor, wish));
    }

    private Hold hold(Instant start, String form, @Nullable String own) {
        return hold(Holder.of(form), BookingWish.of("visit", start).holding(own));
    }

    private Hold hold(Holder holder, BookingWish wish) {
        Store store = store();
        return store.transactions().within(() -> holding(store).hold(clinic, wish, holder));
    }

    private List<Hold> holdsOf(String form) {
        Store store = store();
        return store.transactions().within(() -> store.appointments().holdsOf(clinic.slug(), form));
    }

    private Holding holding(Store store) {
        return new Holding(store.appointments(), new Diaries(store.appointments()), ids, clock);
    }

    private LinkRenewal renewal(Store store) {
        return new LinkRenewal(
                store.appointments(), new Diaries(store.appointments()), reception(store), notices(store), ids, clock);
    }

    private Rescheduling rescheduling(Store store) {
        return new Rescheduling(
                store.appointments(), new Diaries(store.appointments()), reception(store), notices(store), ids, clock);
    }

    private Notices notices(Store store) {
        return new Notices(store.outbox(), List.of(), ids, clock);
    }

    private Reception reception(Store store) {
        return new Reception(store.leads(), store.consents(), notices(store), ids, clock);
    }
}
