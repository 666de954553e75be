package clinic.frontdesk.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.memory.Memory;
import clinic.frontdesk.notice.Notices;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
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
    private final Reception reception = new Reception(memory.leads(), notices, ids, CLOCK);
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
        assertThrows(AppointmentRefusal.NotOffered.class, () -> book(TUESDAY_NINE.plusSeconds(60)));
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
