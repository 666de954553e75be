package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.booking.Booking;
import clinic.frontdesk.booking.BookingWish;
import clinic.frontdesk.booking.MoveWish;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.lead.Visitor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That a store lets nobody have two appointments that begin at one time, however many they ask for at once. */
public abstract class OnePersonContract extends AtTheDesk {

    private static final Instant NINE = Instant.parse("2026-12-01T17:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Visitor JO = SampleClinic.visitor("Zo\u00eb Lindqvist");

    private final Clinic clinic = SampleClinic.described("p" + ids.next())
            .practitioner("okafor", "Tomas Okafor", SampleClinic.officeHours())
            .build();

    private Transactions transactions() {
        return store().transactions();
    }

    @BeforeEach
    void keepsTheClinic() {
        transactions().run(() -> store().clinics().save(clinic));
    }

    @Test
    void hasOneAppointmentAtAStart() {
        book(JO, NINE, "rivera");
        var refusal = assertThrows(AppointmentRefusal.SlotTaken.class, () -> book(JO, NINE, "okafor"));
        assertEquals(3, refusal.alternatives().size());
        assertFalse(refusal.alternatives().stream()
                .anyMatch(slot -> slot.time().start().equals(NINE)));
        book(JO, NINE.plus(HOUR), "okafor");
    }

    /** What is stored of them was sealed with a key that is lost, or damaged. */
    @Test
    void isNobodyElseOnceNobodyCanReadHowTheyAreReached() {
        Contact unreadable = new Contact(new PersonName("Zo\u00eb Lindqvist"), null, null, null);
        book(JO, NINE, "rivera");
        transactions().run(() -> {
            store().leads().lockPerson(clinic.slug(), unreadable);
            assertEquals(Optional.empty(), store().leads().person(clinic.slug(), unreadable));
        });
    }

    @Test
    void hasOneOfManyThatAreAskedForAtOnce() throws Exception {
        for (int hour = 0; hour < 3; hour++) {
            Instant start = NINE.plus(HOUR.multipliedBy(hour));
            List<Callable<Boolean>> wishes = IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(
                            i -> () -> wins(start, i % 3 == 0 ? null : i % 3 == 1 ? "rivera" : "okafor"))
                    .toList();
            assertEquals(1, together(wishes).stream().filter(won -> won).count());
            assertEquals(1, standingAt(start).size());
        }
    }

    @Test
    void isTheSameHoweverTheyWriteThemselves() {
        book(JO, NINE, "rivera");
        Visitor again = reachedBy(JO, " zoe\u0308   LINDQVIST", "+1 415-555-0142", "JO@Example.org");
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> book(again, NINE, "okafor"));
    }

    @Test
    void isNobodyElseOfTheFamily() {
        book(JO, NINE, "rivera");
        book(SampleClinic.visitor("Kim Lindqvist"), NINE, "okafor");
    }

    @Test
    void mayBookAgainWhatTheyCancelled() {
        Appointment cancelled = book(JO, NINE, "rivera");
        transactions().run(() -> rescheduling().cancel(clinic, cancelled));
        book(JO, NINE, "okafor");
    }

    @Test
    void confirmsNothingAfterItLapsedAndTheyBookedAgain() {
        Appointment lapsed = book(JO.doubted(true), NINE, "rivera");
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> book(JO, NINE, "okafor"));
        clock.pass(HOUR);
        book(JO, NINE, "okafor");
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> transactions()
                .run(() -> rescheduling().confirm(clinic, lapsed)));
    }

    @Test
    void movesNothingOntoTheStartOfAnother() {
        book(JO, NINE, "rivera");
        Appointment later = book(JO, NINE.plus(HOUR), "okafor");
        MoveWish same = new MoveWish(NINE, new Slug("okafor"), null);
        assertThrows(AppointmentRefusal.SlotTaken.class, () -> transactions()
                .run(() -> rescheduling().move(clinic, later, same)));
        MoveWish changed = new MoveWish(NINE.plus(HOUR), new Slug("rivera"), null);
        assertEquals(
                new Slug("rivera"),
                transactions()
                        .within(() -> rescheduling().move(clinic, later, changed))
                        .practitioner());
    }

    /** Each enquiry is kept, as they didn't say that one repeats the other; whoever calls sees one person. */
    @Test
    void isOnePersonWhoeverOfThemIsTakenInFirst() throws Exception {
        assertEquals(1, personsOf(Collections.nCopies(8, JO)).size());
    }

    /** The number is not all by which somebody is known. */
    @Test
    void isOnePersonWhereSomeOfThemNameNoNumber() throws Exception {
        for (int i = 0; i < 8; i++) {
            String email = "jo" + i + "@example.org";
            Visitor both = reachedBy(JO, JO.contact().name().full(), "+1 415-555-016" + i, email);
            Visitor byMail = by(JO, Contact.of(JO.contact().name(), null, new EmailAddress(email)));
            List<Visitor> crowd = List.of(both, byMail, byMail, both, byMail, both);
            assertEquals(1, personsOf(crowd).size());
        }
    }

    /** Who they are, when all of them ask to be called at once. */
    private Set<PersonId> personsOf(List<Visitor> crowd) throws Exception {
        List<Callable<Lead>> wishes = crowd.stream()
                .<Callable<Lead>>map(one ->
                        () -> transactions().within(() -> reception().requestCallBack(clinic, one, "asap", null)))
                .toList();
        List<LeadId> asked = together(wishes).stream().map(Lead::id).toList();
        List<Lead> kept = transactions().within(() -> store().leads().list(clinic.slug(), LeadFilter.newest(100)));
        List<Lead> ofThem =
                kept.stream().filter(lead -> asked.contains(lead.id())).toList();
        assertEquals(crowd.size(), ofThem.size());
        return ofThem.stream().map(Lead::person).collect(Collectors.toSet());
    }

    private static Visitor reachedBy(Visitor visitor, String name, String phone, String email) {
        return by(visitor, Contact.of(new PersonName(name), PhoneNumber.parse(phone, "US"), new EmailAddress(email)));
    }

    private static Visitor by(Visitor visitor, Contact contact) {
        return new Visitor(contact, visitor.concern(), visitor.consents(), visitor.provenance(), visitor.doubtful());
    }

    private static <T> List<T> together(List<Callable<T>> wishes) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(wishes.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : crowd.invokeAll(wishes)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            crowd.shutdownNow();
        }
    }

    private boolean wins(Instant start, @Nullable String practitioner) {
        try {
            book(JO, start, practitioner);
            return true;
        } catch (AppointmentRefusal.SlotTaken taken) {
            return false;
        }
    }

    private Appointment book(Visitor visitor, Instant start, @Nullable String practitioner) {
        Slug with = practitioner == null ? null : new Slug(practitioner);
        BookingWish wish = new BookingWish(new Slug("visit"), start, with, null, null);
        Booking booking = new Booking(store().appointments(), diaries(), reception(), notices(), ids, clock);
        return transactions().within(() -> booking.book(clinic, visitor, wish));
    }

    private List<Appointment> standingAt(Instant start) {
        TimeRange then = TimeRange.of(start, Duration.ofMinutes(1));
        return transactions().within(() -> store().appointments().starting(clinic.slug(), then));
    }
}
