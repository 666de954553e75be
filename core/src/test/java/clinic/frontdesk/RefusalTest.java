package clinic.frontdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.booking.Booking;
import clinic.frontdesk.booking.BookingWish;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.contract.MovableClock;
import clinic.frontdesk.lead.Concern;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.memory.Memory;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.request.IdempotencyKey;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a developer is told, besides the code that visitors are answered by. */
class RefusalTest {

    private static final String CANARY = "canary";
    private static final Instant NIGHT = Instant.parse("2026-12-01T11:00:00Z");
    private static final Instant NINE = Instant.parse("2026-12-01T17:00:00Z");

    private final MovableClock clock = new MovableClock();
    private final Memory memory = new Memory(clock);
    private final Ids ids = new Ids(new Random(5));
    private final Notices notices = new Notices(memory.outbox(), List.of(), ids, clock);
    private final Reception reception = new Reception(memory.leads(), memory.consents(), notices, ids, clock);
    private final Booking booking =
            new Booking(memory.appointments(), new Diaries(memory.appointments()), reception, notices, ids, clock);
    private final Clinic clinic = SampleClinic.clinic();

    @BeforeEach
    void publishes() {
        memory.transactions().run(() -> new ClinicDirectory(memory.clinics()).publish(clinic));
    }

    @Test
    void saysWhatWasAskedAndWhatTheRuleIs() {
        assertSays(
                () -> book("visit", NIGHT),
                "start-not-offered",
                "harbour",
                "visit",
                NIGHT.toString(),
                "[rivera]",
                "PT2H",
                "60");
        assertSays(() -> book("massage", NINE), "unknown-type", "massage", "[visit]");
        assertSays(() -> callBack("2026-11-30T03:00"), "call-window-not-offered", "2026-11-30T03:00", "asap");
        assertSays(() -> open("harbor"), "unknown-clinic", "harbor", "ClinicDirectory.publish");
        assertSays(() -> new IdempotencyKey("two words", "f"), "idempotency-key-malformed", "9", "200");
        assertSays(() -> new PersonName(CANARY.repeat(100)), "too-long", "600");
        assertSays(() -> PhoneNumber.parse("12", "US"), "phone-not-possible", "US");
        book("visit", NINE);
        assertSays(
                () -> book("visit", NINE),
                "slot-taken",
                NINE.toString(),
                NINE.plusSeconds(1800).toString());
    }

    @Test
    void saysWhere() {
        Refusal refused = assertThrows(Refusal.class, () -> book("massage", NINE));
        assertTrue(List.of(refused.getStackTrace()).stream()
                .anyMatch(frame -> frame.getClassName().equals(Booking.class.getName())));
    }

    @Test
    void hasNothingThatSomebodyTyped() {
        Map<String, Supplier<?>> asked = new TreeMap<>();
        asked.put("call-window-not-offered", () -> callBack(CANARY));
        asked.put("unknown-clinic", () -> open(CANARY + "@" + CANARY));
        asked.put("idempotency-key-malformed", () -> new IdempotencyKey(CANARY + " " + CANARY, CANARY));
        asked.put("too-long", () -> new PersonName(CANARY.repeat(100)));
        asked.put("control-character", () -> new PersonName(CANARY + "\n" + CANARY));
        asked.put("email-not-possible", () -> new EmailAddress(CANARY + " " + CANARY));
        asked.put("phone-not-possible", () -> PhoneNumber.parse(CANARY, "US"));
        asked.put("consent-needed", RefusalTest::unwilling);
        asked.forEach((code, wish) -> {
            Refusal refused = assertThrows(Refusal.class, wish::get);
            assertEquals(code, refused.code());
            assertFalse(refused.toString().contains(CANARY), refused::toString);
        });
    }

    private static Visitor unwilling() {
        Contact contact = Contact.of(new PersonName(CANARY), null, new EmailAddress(CANARY + "@example.org"));
        return new Visitor(contact, Concern.UNTOLD, List.of(), Provenance.unknown(Locale.US), false);
    }

    private Object book(String type, Instant start) {
        BookingWish wish = BookingWish.of(type, start);
        return memory.transactions()
                .within(() -> booking.book(clinic, SampleClinic.visitor("Ana " + ids.next()), wish));
    }

    private Object callBack(String window) {
        return memory.transactions()
                .within(() -> reception.requestCallBack(clinic, SampleClinic.visitor(), window, null));
    }

    private Object open(String slug) {
        return memory.transactions().within(() -> new ClinicDirectory(memory.clinics()).open(slug));
    }

    private static void assertSays(Supplier<?> wish, String code, String... words) {
        Refusal refused = assertThrows(Refusal.class, wish::get);
        assertEquals(code, refused.code());
        String said = String.valueOf(refused.getMessage());
        assertTrue(said.startsWith(code + ": "), said);
        for (String word : words) {
            assertTrue(said.contains(word), said);
        }
    }
}
