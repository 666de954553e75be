package clinic.frontdesk.web.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.AppointmentLinks;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.booking.Booking;
import clinic.frontdesk.booking.BookingWish;
import clinic.frontdesk.booking.MoveWish;
import clinic.frontdesk.booking.Rescheduling;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.BookingRules;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Confirmation;
import clinic.frontdesk.clinic.DataKey;
import clinic.frontdesk.clinic.KeyProvider;
import clinic.frontdesk.clinic.Signer;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contract.MovableClock;
import clinic.frontdesk.contract.Pigeon;
import clinic.frontdesk.diary.Absences;
import clinic.frontdesk.diary.Absences.Decision;
import clinic.frontdesk.diary.Absences.Displaced;
import clinic.frontdesk.diary.Caller;
import clinic.frontdesk.diary.Decisions;
import clinic.frontdesk.diary.StaffBooking;
import clinic.frontdesk.diary.StaffWish;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.memory.Memory;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.StaffMember;
import clinic.frontdesk.web.appointment.AppointmentAddresses;
import clinic.frontdesk.web.settings.PublicUrl;
import clinic.frontdesk.web.settings.Settings;
import clinic.frontdesk.web.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What letters say when they are written late. */
class LettersTest {

    private static final Instant THURSDAY = Instant.parse("2026-12-03T17:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-12-04T17:00:00Z");
    private static final Settings SETTINGS = new Settings(
            new PublicUrl("https://desk.example", ""),
            Set.of(),
            true,
            Optional.empty(),
            List.of(),
            true,
            true,
            List.of());

    private final Clinic clinic = SampleClinic.described()
            .type(onRequest(SampleClinic.clinic().appointmentTypes().get(0)))
            .build();
    private final MovableClock clock = new MovableClock();
    private final Memory memory = new Memory(clock);
    private final Ids ids = new Ids(new Random(5));
    private final Notices notices = new Notices(memory.outbox(), List.of(new Pigeon()), ids, clock);
    private final Reception reception = new Reception(memory.leads(), memory.consents(), notices, ids, clock);
    private final Diaries diaries = new Diaries(memory.appointments());
    private final Booking booking = new Booking(memory.appointments(), diaries, reception, notices, ids, clock);
    private final Rescheduling link = new Rescheduling(memory.appointments(), diaries, reception, notices, ids, clock);
    private final StaffMember staff = new StaffMember(new AccountId(new UUID(1, 1)), clinic.slug(), "Robin Ashe");
    private final StoredContexts contexts = new StoredContexts(memory.clinics(), memory.leads(), memory.appointments());
    private final Letters letters = letters(SETTINGS);

    private Letters letters(Settings settings) {
        return new Letters(
                contexts,
                new Timeliness(clock),
                new DigestLetter(memory.clinics(), memory.leads(), memory.outbox(), settings),
                memory.transactions(),
                settings,
                new AppointmentAddresses(
                        new AppointmentLinks(new Signer(new AnyKey()), memory.appointments()), settings),
                clock);
    }

    @BeforeEach
    void open() {
        memory.transactions().run(() -> memory.clinics().save(clinic));
    }

    @Test
    void remindsOfNothingThatHasBegun() {
        Event reminder = event(book("visit"), EventType.APPOINTMENT_REMINDER);
        clock.pass(Duration.between(clock.instant(), THURSDAY.minusSeconds(1)));
        assertTrue(letters.toVisitor(reminder).isPresent());
        clock.pass(Duration.ofSeconds(1));
        assertFalse(letters.toVisitor(reminder).isPresent());
    }

    @Test
    void leadsNobodyToADeskThatIsLeftOut() {
        Settings without =
                new Settings(SETTINGS.publicUrl(), Set.of(), true, Optional.empty(), List.of(), true, false, List.of());
        Event booked = event(book("visit"), EventType.APPOINTMENT_BOOKED);
        assertTrue(letters.toClinic(booked).orElseThrow().text().contains("/desk/leads/"));
        Letter letter = letters(without).toClinic(booked).orElseThrow();
        assertNull(letter.button());
        assertEquals(Set.of(), letter.missing());
        assertFalse(letter.html().contains("/desk"), letter::html);
    }

    /** A clinic that was described before its language had to have words, and a visitor who asked in it. */
    @Test
    void fallsBackWhole() {
        Clinic german = clinic.change()
                .profile(profile -> profile.withLocales(List.of(Locale.GERMANY)))
                .build();
        within(() -> {
            memory.clinics().save(german);
            return german;
        });
        Visitor usual = SampleClinic.visitor();
        Visitor visitor = new Visitor(
                usual.contact(), usual.concern(), usual.consents(), Provenance.unknown(Locale.GERMANY), false);
        Event booked = event(
                within(() -> booking.book(german, visitor, BookingWish.of("visit", THURSDAY))),
                EventType.APPOINTMENT_BOOKED);
        Letter theirs = letters.toVisitor(booked).orElseThrow();
        assertEquals("en", theirs.language());
        assertTrue(theirs.facts().get(0).startsWith("Thursday"), theirs.facts()::toString);
        Letter ours = letters.toClinic(booked).orElseThrow();
        assertEquals("en", ours.language());
    }

    /** There are no Spanish words for staff: neither are the dates. */
    @Test
    void writesToStaffInOneLanguage() {
        Clinic spanish = clinic.change()
                .profile(profile -> profile.withLocales(List.of(Locale.forLanguageTag("es"))))
                .build();
        within(() -> {
            memory.clinics().save(spanish);
            return spanish;
        });
        Letter ours = letters.toClinic(event(book("visit"), EventType.APPOINTMENT_BOOKED))
                .orElseThrow();
        assertEquals("en-US", ours.language());
        assertTrue(ours.facts().get(0).startsWith("Thursday"), ours.facts()::toString);
    }

    @Test
    void asksNobodyToChooseAnotherTimeWhoHasDone() {
        Appointment booked = book("visit");
        Absences absences = new Absences(memory.appointments(), diaries, reception, notices, ids, clock);
        TimeRange away = TimeRange.of(THURSDAY, Duration.ofHours(1));
        Decision ask = new Decision(Displaced.ASK, Set.of(booked.id()));
        within(() -> absences.block(staff, clinic, null, away, "Away", ask));
        Event displaced = event(booked, EventType.APPOINTMENT_DISPLACED);
        assertTrue(letters.toVisitor(displaced).isPresent());
        within(() -> link.move(clinic, booked, MoveWish.to(FRIDAY)));
        assertFalse(letters.toVisitor(displaced).isPresent());
    }

    @Test
    void acceptedRequestThatIsMovedIsARequestAgain() {
        Appointment asked = book("asked");
        Decisions decisions = new Decisions(memory.appointments(), diaries, reception, notices, ids, clock);
        Appointment accepted = within(() -> decisions.settle(staff, clinic, asked.id(), Kind.ACCEPTED));
        within(() -> link.move(clinic, accepted, MoveWish.to(FRIDAY)));
        Event moved = event(asked, EventType.APPOINTMENT_MOVED);
        assertEquals(Optional.of(LetterKind.REQUESTED), within(() -> contexts.of(moved)
                .map(NoticeContext::kind)));
    }

    @Test
    void saysTheTimeOfAVisitOnTheClinicsClockFirst() {
        Appointment booked = within(() -> booking.book(clinic, eastern(), BookingWish.of("visit", THURSDAY)));
        Event event = event(booked, EventType.APPOINTMENT_BOOKED);
        List<String> facts = letters.toVisitor(event).orElseThrow().facts();
        assertEquals("Thursday, December 3, 2026, 9:00 am (Pacific Time)", facts.get(0));
        assertEquals("Thursday, December 3, 2026, 12:00 pm (Eastern Time)", facts.get(1));
        List<String> ours = letters.toClinic(event).orElseThrow().facts();
        assertEquals("Where they are: Thursday, December 3, 2026, 12:00 pm (Eastern Time)", ours.get(1));
    }

    @Test
    void saysTheTimeOfACallOnTheVisitorsClockFirst() {
        Lead lead = within(() -> reception.requestCallBack(clinic, eastern(), "2026-12-01T09:00", null));
        Event event = within(
                        () -> memory.outbox().about(clinic.slug(), lead.id().value()))
                .get(0)
                .event();
        assertEquals(
                List.of(
                        "Tuesday, December 1, between 12:00 and 3:00 pm (Eastern Time)",
                        "Tuesday, December 1, between 9:00 am and 12:00 pm (Pacific Time)"),
                letters.toVisitor(event).orElseThrow().facts());
        assertEquals(
                List.of(
                        "Tuesday, December 1, between 9:00 am and 12:00 pm",
                        "Where they are: Tuesday, December 1, between 12:00 and 3:00 pm (Eastern Time)"),
                letters.toClinic(event).orElseThrow().facts());
    }

    @Test
    void saysHowLongAnAppointmentCanBeChangedAndNothingOfItLater() {
        Appointment booked = book("visit");
        Letter early =
                letters.toVisitor(event(booked, EventType.APPOINTMENT_BOOKED)).orElseThrow();
        assertTrue(early.closing().get(0).contains("Wednesday, December 2, 2026, 9:00 am (Pacific Time)"));
        Event reminder = event(booked, EventType.APPOINTMENT_REMINDER);
        clock.pass(Duration.between(clock.instant(), THURSDAY.minus(Duration.ofDays(1))));
        Letter late = letters.toVisitor(reminder).orElseThrow();
        assertEquals(early.closing().subList(1, early.closing().size()), late.closing());
        assertEquals(
                Objects.requireNonNull(early.button()).address(),
                Objects.requireNonNull(late.button()).address());
        assertNotEquals(early.button().label(), late.button().label());
    }

    /** A telephone is no way to miss somebody who comes. */
    @Test
    void promisesNoCallToWhoseCallWasAnsweredByAnAppointment() {
        Lead asked = within(() -> reception.requestCallBack(clinic, SampleClinic.visitor(), "2026-12-01T09:00", null));
        StaffBooking desk = new StaffBooking(memory.appointments(), diaries, reception, notices, ids, clock);
        Caller caller = new Caller(SampleClinic.visitor(), asked.id());
        StaffWish wish = new StaffWish(new Slug("visit"), new Slug("rivera"), null, THURSDAY, false);
        Appointment booked = within(() -> desk.bookFor(staff, clinic, caller, wish));
        Letter letter =
                letters.toVisitor(event(booked, EventType.APPOINTMENT_BOOKED)).orElseThrow();
        String missed = Words.in(Locale.US).say("letter.missed");
        assertFalse(letter.closing().contains(missed), letter.closing()::toString);
    }

    private static Visitor eastern() {
        Visitor there = SampleClinic.visitor();
        Provenance origin = new Provenance(null, null, null, null, null, Map.of(), Locale.US, "America/New_York", null);
        return new Visitor(there.contact(), there.concern(), there.consents(), origin, false);
    }

    private Appointment book(String type) {
        return within(() -> booking.book(clinic, SampleClinic.visitor(), BookingWish.of(type, THURSDAY)));
    }

    private Event event(Appointment appointment, EventType type) {
        return within(() ->
                        memory.outbox().about(clinic.slug(), appointment.id().value()))
                .stream()
                .map(Delivery::event)
                .filter(event -> event.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private <T> T within(Supplier<T> work) {
        return memory.transactions().within(work);
    }

    private static AppointmentType onRequest(AppointmentType type) {
        BookingRules rules = new BookingRules(true, Confirmation.STAFF, Duration.ofHours(2), 60, null, 1, null);
        return new AppointmentType(
                new Slug("asked"),
                type.name(),
                type.place(),
                type.intent(),
                type.timing(),
                rules,
                null,
                type.description(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Of letters whose links nobody follows. */
    private static final class AnyKey implements KeyProvider {
        @Override
        public DataKey current(Slug clinic) {
            return new DataKey("k1", new byte[32]);
        }

        @Override
        public Optional<DataKey> find(Slug clinic, String id) {
            return Optional.empty();
        }
    }
}
