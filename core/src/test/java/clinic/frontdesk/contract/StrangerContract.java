package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.booking.Booking;
import clinic.frontdesk.booking.BookingRefusal.HeldEnough;
import clinic.frontdesk.booking.BookingWish;
import clinic.frontdesk.booking.Holder;
import clinic.frontdesk.booking.Holding;
import clinic.frontdesk.booking.MoveWish;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.diary.StaffWish;
import clinic.frontdesk.lead.LetterLimit;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.request.RequestRefusal.TooMany;
import clinic.frontdesk.request.Standing;
import clinic.frontdesk.request.Standing.Level;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much of a day, and how many letters, requests get that nothing proves, on every store. */
public abstract class StrangerContract extends AtTheDesk {

    /** Seven hours of Tuesday; a tenth of them is 42 minutes, and a visit takes 30. */
    private static final Instant NINE = Instant.parse("2026-12-01T17:00:00Z");

    private static final String NEAR = "near";
    private static final String FAR = "far";

    private final Clinic clinic = SampleClinic.described("s" + ids.next())
            .practitioner("okafor", "Tomas Okafor", SampleClinic.officeHours())
            .build();

    @BeforeEach
    void keepsTheClinic() {
        store().transactions().run(() -> store().clinics().save(clinic));
    }

    @Test
    void oneNetworkHoldsATenthOfADayWithHoweverManyForms() {
        hold(0, NEAR);
        assertThrows(HeldEnough.class, () -> hold(2, NEAR));
        hold(2, FAR);
        clock.pass(Duration.ofMinutes(10));
        hold(4, NEAR);
    }

    @Test
    void atOnceItHoldsNoMore() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(12);
        try {
            List<Callable<Boolean>> holds = IntStream.range(0, 12)
                    .<Callable<Boolean>>mapToObj(i -> () -> holds(2 * i + (i < 6 ? 0 : 4)))
                    .toList();
            int held = 0;
            for (Future<Boolean> hold : crowd.invokeAll(holds)) {
                held += hold.get() ? 1 : 0;
            }
            assertEquals(1, held);
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void eachPractitionerAndEachDayHasATenthOfItsOwn() {
        hold(0, NEAR);
        within(() -> holding().hold(clinic, wish(0, "okafor"), Holder.of("x").from(NEAR)));
        within(() -> holding().hold(clinic, wish(96, "rivera"), Holder.of("y").from(NEAR)));
    }

    @Test
    void unprovenBookingsCountWithHolds() {
        book(0, stranger(Level.DOUBTFUL, 0));
        TooMany many = assertThrows(TooMany.class, () -> book(2, stranger(Level.DOUBTFUL, 1)));
        assertEquals(Duration.ofMinutes(30), many.after());
        assertThrows(TooMany.class, () -> book(2, stranger(Level.UNPROVEN, 1)));
        assertThrows(HeldEnough.class, () -> hold(2, NEAR));
        book(2, stranger(Level.PROVEN, 2));
        hold(4, FAR);
    }

    @Test
    void whoeverHoldsATimeMayBookIt() {
        String token = hold(0, NEAR);
        within(() -> booking()
                .book(clinic, stranger(Level.DOUBTFUL, 0), wish(0, "rivera").holding(token)));
        assertThrows(TooMany.class, () -> book(2, stranger(Level.DOUBTFUL, 1)));
    }

    @Test
    void whatIsConfirmedCountsNoMore() {
        Appointment booked = book(0, stranger(Level.DOUBTFUL, 0));
        within(() -> rescheduling().confirm(clinic, booked));
        book(2, stranger(Level.DOUBTFUL, 1));
    }

    @Test
    void whatStaffVouchForCountsNoMore() {
        Appointment confirmed = book(0, stranger(Level.DOUBTFUL, 0));
        within(() -> decisions().confirm(staff(), clinic, confirmed.id()));
        Appointment moved = book(2, stranger(Level.DOUBTFUL, 1));
        StaffWish later = new StaffWish(new Slug("visit"), new Slug("rivera"), null, at(6), false);
        within(() -> staffBooking().move(staff(), clinic, moved.id(), later));
        book(2, stranger(Level.DOUBTFUL, 2));
    }

    @Test
    void staffWhoConfirmABookingAnswerForItsMailbox() {
        String name = "c" + ids.reference().toLowerCase(Locale.ROOT) + "@example.org";
        Appointment first = letter(name, 0);
        letter(name, 1);
        letter(name, 2);
        Appointment fourth = letter(name, 3);
        assertTrue(isHeld(fourth));
        within(() -> decisions().confirm(staff(), clinic, first.id()));
        assertFalse(isHeld(fourth));
    }

    /** Whoever gets no letter has to call, and somebody to take the call. */
    @Test
    void keepsTheTimeOfWhoeverGetsNoLetterUntilSomebodyAnswers() {
        String name = "k" + ids.reference().toLowerCase(Locale.ROOT) + "@example.org";
        Instant halfAnHour = clock.instant().plus(Duration.ofMinutes(30));
        for (int i = 0; i < 3; i++) {
            assertEquals(halfAnHour, letter(name, i).keptUntil());
        }
        assertEquals(Instant.parse("2026-11-30T17:30:00Z"), letter(name, 3).keptUntil());
    }

    @Test
    void bookingsOfSeveralDaysCannotBeMovedIntoOne() {
        book(0, stranger(Level.UNPROVEN, 0));
        Appointment other = book(96, stranger(Level.UNPROVEN, 1));
        MoveWish sameDay = new MoveWish(at(4), new Slug("rivera"), null);
        assertThrows(TooMany.class, () -> within(() -> rescheduling().move(clinic, other, sameDay)));
        within(() -> rescheduling().move(clinic, other, new MoveWish(at(192), new Slug("rivera"), null)));
        Appointment proven = book(100, stranger(Level.PROVEN, 2));
        within(() -> rescheduling().move(clinic, proven, sameDay));
    }

    @Test
    void forgetsWhereWhatIsOverCameFrom() {
        book(0, stranger(Level.UNPROVEN, 0));
        clock.pass(Duration.ofDays(2));
        assertEquals(
                Set.of(), within(() -> store().appointments().unproven().of(clinic.slug(), NEAR, clock.instant())));
        store().transactions().run(() -> store().appointments().unproven().forgetBefore(clock.instant()));
    }

    @Test
    void oneMailboxHasThreeLettersUntilOneIsAnswered() {
        String name = "m" + ids.reference().toLowerCase(Locale.ROOT);
        Appointment first = letter(name + "@gmail.com", 0);
        assertFalse(isHeld(first));
        assertFalse(isHeld(letter(name.toUpperCase(Locale.ROOT) + "@googlemail.com", 1)));
        assertFalse(isHeld(letter(name + "+2@gmail.com", 2)));
        Appointment fourth = letter(name.charAt(0) + "." + name.substring(1) + "@gmail.com", 3);
        assertTrue(isHeld(fourth));
        assertFalse(isHeld(letter("another" + name + "@gmail.com", 4)));
        assertFalse(within(() -> limit().grantsAnother(clinic.slug(), first.lead())));
        within(() -> rescheduling().confirm(clinic, first));
        assertFalse(isHeld(fourth));
        assertFalse(isHeld(letter(name + "@gmail.com", 5)));
        assertTrue(within(() -> limit().grantsAnother(clinic.slug(), first.lead())));
        assertTrue(within(() -> limit().grantsAnother(clinic.slug(), first.lead())));
        assertTrue(isHeld(letter(name + "@gmail.com", 6)));
    }

    @Test
    void staffVouchForAMailboxByReleasing() {
        String name = "r" + ids.reference().toLowerCase(Locale.ROOT) + "@example.org";
        IntStream.range(0, 3).forEach(i -> letter(name, i));
        Appointment fourth = letter(name, 3);
        assertTrue(isHeld(fourth));
        within(() -> {
            quarantine().release(staff(), clinic, fourth.lead());
            return Boolean.TRUE;
        });
        assertFalse(isHeld(fourth));
    }

    @Test
    void whatIsProvenIsNotCounted() {
        String name = "p" + ids.reference().toLowerCase(Locale.ROOT) + "@example.org";
        for (int i = 0; i < 4; i++) {
            assertFalse(isHeld(book(96 * i, mailedTo(stranger(Level.PROVEN, i), name))));
        }
    }

    /** Of a network of its own, on a day of its own. */
    private Appointment letter(String address, int day) {
        Visitor visitor = mailedTo(stranger(Level.DOUBTFUL, day), address);
        int week = day / 4;
        return book(96 * (day % 4) + 672 * week, visitor.with(new Standing(Level.DOUBTFUL, "n" + day)));
    }

    private boolean isHeld(Appointment booked) {
        return within(() -> limit().holdsBack(clinic.slug(), booked.lead()));
    }

    private String hold(int quarter, String network) {
        return within(() -> holding()
                        .hold(
                                clinic,
                                wish(quarter, "rivera"),
                                Holder.of("form" + quarter).from(network)))
                .token();
    }

    private boolean holds(int quarter) {
        try {
            hold(quarter, NEAR);
            return true;
        } catch (HeldEnough enough) {
            return false;
        }
    }

    private Appointment book(int quarter, Visitor visitor) {
        return within(() -> booking().book(clinic, visitor, wish(quarter, "rivera")));
    }

    private static Visitor stranger(Level level, int number) {
        Visitor visitor = SampleClinic.visitor("Jo " + number);
        Contact contact = Contact.of(
                new PersonName("Jo " + number),
                PhoneNumber.parse("(415) 555-01" + (50 + number), "US"),
                new EmailAddress("jo" + number + "@example.org"));
        return new Visitor(
                contact, visitor.concern(), visitor.consents(), visitor.provenance(), new Standing(level, NEAR));
    }

    private static Visitor mailedTo(Visitor visitor, String address) {
        Contact contact = Contact.of(
                visitor.contact().name(), visitor.contact().phoneNumber().orElseThrow(), new EmailAddress(address));
        return new Visitor(contact, visitor.concern(), visitor.consents(), visitor.provenance(), visitor.standing());
    }

    private StaffMember staff() {
        return new StaffMember(new AccountId(ids.next()), clinic.slug(), "Robin");
    }

    /** Quarters of an hour after nine. */
    private static Instant at(int quarter) {
        return NINE.plus(Duration.ofMinutes(15L * quarter));
    }

    private static BookingWish wish(int quarter, String practitioner) {
        return new BookingWish(new Slug("visit"), at(quarter), new Slug(practitioner), null, null);
    }

    private Holding holding() {
        return new Holding(store().appointments(), diaries(), ids, clock);
    }

    private Booking booking() {
        return new Booking(store().appointments(), diaries(), reception(), notices(), ids, clock);
    }

    @Override
    protected LetterLimit limit() {
        return new LetterLimit(store().unprovenLetters());
    }
}
