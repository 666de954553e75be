package clinic.frontdesk.web.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Ids;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Notification;
import clinic.frontdesk.clinic.PublicHolidays;
import clinic.frontdesk.contact.Consent;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.contract.Pigeon;
import clinic.frontdesk.lead.Concern;
import clinic.frontdesk.lead.ContactBy;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Interest;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LetterLimit;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.lead.Quarantine;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.lead.UnprovenLetters;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.memory.Memory;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.StaffMember;
import clinic.frontdesk.web.settings.PublicUrl;
import clinic.frontdesk.web.settings.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DigestLetterTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-11-26T07:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final Settings SETTINGS = new Settings(
            new PublicUrl("https://desk.example", ""),
            Set.of(),
            true,
            Optional.empty(),
            List.of(),
            true,
            true,
            List.of());

    private final Clinic clinic = Clinic.describe("north", "North", ZoneId.of("Europe/Berlin"), "+493023125151", "DE")
            .notification(new Notification(List.of(new EmailAddress("desk@north.example")), List.of(), List.of()))
            .build();
    private final Memory memory = new Memory(CLOCK);
    private final Ids ids = new Ids(new Random(5));
    private final DigestLetter digest = new DigestLetter(memory.clinics(), memory.leads(), memory.outbox(), SETTINGS);
    private final Notices notices = new Notices(memory.outbox(), List.of(new Pigeon()), ids, CLOCK);
    private final Reception reception = new Reception(memory.leads(), memory.consents(), notices, ids, CLOCK);

    @BeforeEach
    void open() {
        memory.transactions().run(() -> memory.clinics().save(clinic));
    }

    @Test
    void saysHowManyWaitAndNothingOfWhatStandsInThem() {
        setAside("Cheap Pills");
        setAside("More Pills");
        Letter letter = letter(only()).orElseThrow();
        assertEquals("Enquiries in quarantine: 2", letter.subject());
        assertEquals(List.of("desk@north.example"), letter.to());
        assertTrue(letter.text().contains("https://desk.example/desk/quarantine\n"));
        assertFalse(letter.text().contains("Pills"));
    }

    @Test
    void isNotSentWhenAllWereLookedAt() {
        Lead lead = setAside("Nora Quist");
        Event event = only();
        StaffMember robin = new StaffMember(new AccountId(ids.next()), clinic.slug(), "Robin Ashe");
        Quarantine quarantine = new Quarantine(
                memory.leads(), notices, new LetterLimit(UnprovenLetters.NONE), PublicHolidays.NONE, ids, CLOCK);
        memory.transactions().run(() -> quarantine.setAside(robin, lead.id()));
        assertTrue(letter(event).isEmpty());
    }

    @Test
    void isSentOnceThoughTwoFoundTheMorningWithoutALetter() {
        setAside("Nora Quist");
        Event event = only();
        UUID morning = event.subject();
        memory.transactions().run(() -> notices.announceAt(MORNING, clinic.slug(), EventType.LEADS_SET_ASIDE, morning));
        List<Event> both = memory.transactions().within(() -> memory.outbox().about(clinic.slug(), morning)).stream()
                .map(Delivery::event)
                .toList();
        assertEquals(2, both.size());
        assertEquals(1, both.stream().filter(one -> letter(one).isPresent()).count());
    }

    private Lead setAside(String name) {
        Visitor doubtful = new Visitor(
                Contact.of(
                        new PersonName(name), PhoneNumber.parse("030 23125152", "DE"), new EmailAddress("a@b.example")),
                Concern.UNTOLD,
                List.of(new Consent(ConsentPurpose.CONTACT, "1", "en", NOW)),
                Provenance.unknown(Locale.US),
                true);
        Enquiry.Pricing question = new Enquiry.Pricing(Set.of(Interest.COST), List.of(), ContactBy.PHONE, null, null);
        return memory.transactions().within(() -> reception.askPricing(clinic, doubtful, question));
    }

    private Event only() {
        List<Event> all = events();
        assertEquals(1, all.size());
        return all.get(0);
    }

    /** What is due in the morning. */
    private List<Event> events() {
        return memory
                .transactions()
                .within(() -> memory.outbox().take(MORNING, MORNING.plus(Duration.ofMinutes(1)), Set.of(), 10))
                .stream()
                .map(delivery -> delivery.event())
                .toList();
    }

    private Optional<Letter> letter(Event event) {
        return memory.transactions().within(() -> digest.of(event));
    }
}
