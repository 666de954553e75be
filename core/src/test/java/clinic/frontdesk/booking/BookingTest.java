package clinic.frontdesk.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Notification;
import clinic.frontdesk.clinic.Policy;
import clinic.frontdesk.clinic.PublicHolidays;
import clinic.frontdesk.contract.Pigeon;
import clinic.frontdesk.diary.Absences;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.memory.Memory;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.StaffMember;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BookingTest {

    private static final Instant TUESDAY_NINE = Instant.parse("2026-12-01T17:00:00Z");
    private static final Instant TUESDAY_QUARTER_PAST_NINE = Instant.parse("2026-12-01T17:15:00Z");
    private static final Clock CLOCK = Clock.fixed(SampleClinic.NOW, ZoneOffset.UTC);

    private final Clinic clinic = SampleClinic.clinic();
    private final Memory memory = new Memory(CLOCK);
    private final Ids ids = new Ids(new Random(7));
    private final Notices notices = new Notices(memory.outbox(), List.of(), ids, CLOCK);
    private final Reception reception = new Reception(memory.leads(), memory.consents(), notices, ids, CLOCK);
    private final Diaries diaries = new Diaries(memory.appointments());
    private final Booking booking = new Booking(memory.appointments(), diaries, reception, notices, ids, CLOCK);
    private final Timetable timetable = new Timetable(diaries, CLOCK);

    @BeforeEach
    void opens() {
        memory.transactions().run(() -> memory.clinics().save(clinic));
    }

    @Test
    void keepsTheLeadOfABooking() {
        Appointment booked = book(TUESDAY_NINE);
        memory.transactions()
                .run(() -> assertEquals(
                        "Jo Lindqvist",
                        memory.leads()
                                .find(clinic.slug(), booked.lead())
                                .orElseThrow()
                                .contact()
                                .name()
                                .full()));
    }

    @Test
    void offersABookedTimeNoLonger() {
        book(TUESDAY_NINE);
        assertFalse(starts().contains(TUESDAY_NINE));
        assertFalse(starts().contains(TUESDAY_QUARTER_PAST_NINE));
    }

    @Test
    void refusesSlotThatOverlapsAnotherBooking() {
        book(TUESDAY_NINE);
        var refusal = assertThrows(AppointmentRefusal.SlotTaken.class, () -> book(TUESDAY_QUARTER_PAST_NINE));
        assertEquals(
                Instant.parse("2026-12-01T17:30:00Z"),
                refusal.alternatives().get(0).time().start());
    }

    @Test
    void refusesStartOffTheGrid() {
        assertThrows(BookingRefusal.NotOffered.class, () -> book(TUESDAY_NINE.plusSeconds(60)));
    }

    /** Calendars of some countries end. */
    @Test
    void asksForHolidaysOfDatesThatCanBeBookedOnly() {
        PublicHolidays ending = (region, first, last) -> {
            if (last.getYear() > 2200) {
                throw new IllegalStateException(last.toString());
            }
            return Set.of();
        };
        Clinic closing = clinic.change()
                .policy(new Policy(List.of(), "TR", Duration.ofHours(24), Policy.Retention.USUAL))
                .build();
        Diaries known = new Diaries(memory.appointments(), List.of(), ending);
        Booking careful = new Booking(memory.appointments(), known, reception, notices, ids, CLOCK);
        BookingWish far = BookingWish.of("visit", Instant.parse("2300-01-01T10:00:00Z"));
        assertThrows(BookingRefusal.NotOffered.class, () -> memory.transactions()
                .within(() -> careful.book(closing, SampleClinic.visitor(), far)));
    }

    /** It is Monday, 8:00, and the clinic is called from 9:00. */
    @Test
    void keepsTheTimeOfWhoeverHasToCallUntilSomebodyAnswered() {
        Visitor doubted = SampleClinic.visitor().doubted(true);
        BookingWish wish = BookingWish.of("visit", TUESDAY_NINE);
        Booking calling = new Booking(
                memory.appointments(), diaries, reception, notices, ids, CLOCK, ConfirmationChannel.BY_CALL);
        Appointment called = memory.transactions().within(() -> calling.book(clinic, doubted, wish));
        assertEquals(Instant.parse("2026-11-30T17:30:00Z"), called.keptUntil());
        Appointment mailed = memory.transactions()
                .within(() -> booking.book(
                        clinic,
                        SampleClinic.visitor("Kim").doubted(true),
                        BookingWish.of("visit", TUESDAY_NINE.plus(Duration.ofHours(1)))));
        assertEquals(SampleClinic.NOW.plus(Duration.ofMinutes(30)), mailed.keptUntil());
    }

    @Test
    void remindsOnceOfTheTimeThatStands() {
        Notices posted = new Notices(memory.outbox(), List.of(new Pigeon()), ids, CLOCK);
        Booking writing = new Booking(memory.appointments(), diaries, reception, posted, ids, CLOCK);
        Rescheduling rescheduling = new Rescheduling(memory.appointments(), diaries, reception, posted, ids, CLOCK);
        Instant friday = TUESDAY_NINE.plus(Duration.ofDays(3));
        Instant thursday = TUESDAY_NINE.plus(Duration.ofDays(2));
        Appointment booked = memory.transactions()
                .within(() -> writing.book(clinic, SampleClinic.visitor(), BookingWish.of("visit", friday)));
        assertEquals(List.of(friday.minus(Duration.ofDays(1))), remindersAbout(booked));
        Appointment moved =
                memory.transactions().within(() -> rescheduling.move(clinic, booked, MoveWish.to(thursday)));
        assertEquals(List.of(thursday.minus(Duration.ofDays(1))), remindersAbout(moved));
        Absences absences = new Absences(memory.appointments(), diaries, reception, posted, ids, CLOCK);
        StaffMember staff = new StaffMember(new AccountId(new UUID(1, 1)), clinic.slug(), "Robin Ashe");
        TimeRange away = TimeRange.of(thursday, Duration.ofHours(1));
        Absences.Decision ask = new Absences.Decision(Absences.Displaced.ASK, Set.of(moved.id()));
        memory.transactions().run(() -> absences.block(staff, clinic, null, away, "Away", ask));
        assertEquals(List.of(), remindersAbout(moved));
        memory.transactions().run(() -> rescheduling.move(clinic, moved, MoveWish.to(friday)));
        assertEquals(List.of(friday.minus(Duration.ofDays(1))), remindersAbout(moved));
        memory.transactions()
                .run(() -> rescheduling.cancel(
                        clinic,
                        memory.appointments().find(clinic.slug(), booked.id()).orElseThrow()));
        assertEquals(List.of(), remindersAbout(booked));
    }

    /** It begins in 25 hours. */
    @Test
    void remindsOfNothingThatShouldHaveBeenSaidBefore() {
        Notices posted = new Notices(memory.outbox(), List.of(new Pigeon()), ids, CLOCK);
        Booking writing = new Booking(memory.appointments(), diaries, reception, posted, ids, CLOCK);
        Clinic reminding = clinic.change()
                .notification(new Notification(
                        List.of(),
                        List.of(),
                        List.of(
                                Duration.ofHours(48),
                                Duration.ofHours(25),
                                Duration.ofMinutes(1499),
                                Duration.ofHours(1))))
                .build();
        Appointment booked = memory.transactions()
                .within(() -> writing.book(reminding, SampleClinic.visitor(), BookingWish.of("visit", TUESDAY_NINE)));
        assertEquals(
                Set.of(SampleClinic.NOW.plus(Duration.ofMinutes(1)), TUESDAY_NINE.minus(Duration.ofHours(1))),
                Set.copyOf(remindersAbout(booked)));
    }

    private List<Instant> remindersAbout(Appointment booked) {
        return memory.transactions()
                .within(() -> memory.outbox().about(clinic.slug(), booked.id().value()).stream()
                        .filter(delivery -> delivery.event().type() == EventType.APPOINTMENT_REMINDER)
                        .map(Delivery::dueAt)
                        .toList());
    }

    private Appointment book(Instant start) {
        return memory.transactions()
                .within(() -> booking.book(clinic, SampleClinic.visitor(), BookingWish.of("visit", start)));
    }

    private List<Instant> starts() {
        return memory.transactions()
                .within(() -> timetable.on(clinic, TimesWish.of("visit"), LocalDate.of(2026, 12, 1), 1).slots().stream()
                        .map(slot -> slot.time().start())
                        .toList());
    }
}
