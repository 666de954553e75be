package clinic.frontdesk.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.appointment.Hold;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Timing;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.memory.Memory;
import clinic.frontdesk.notice.Notices;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clinic on the hill and at the quay, with a practitioner each, and visitors who don't mind where they go. */
class BookingAtTwoPlacesTest {

    private static final Instant NINE = Instant.parse("2026-12-01T17:00:00Z");
    private static final Instant TEN = NINE.plus(Duration.ofHours(1));
    private static final Slug HILL = new Slug("hill");
    private static final Slug QUAY = new Slug("quay");
    private static final Clock CLOCK = Clock.fixed(SampleClinic.NOW, ZoneOffset.UTC);

    private final Clinic clinic = Clinic.describe("harbour", "Harbour", SampleClinic.ZONE, "(415) 555-0132", "US")
            .location(new Location(HILL, "Hill", null, null))
            .location(new Location(QUAY, "Quay", null, null))
            .practitioner(Practitioner.of("okafor", "Tomas Okafor", HILL, SampleClinic.officeHours()))
            .practitioner(Practitioner.of("rivera", "Ana Rivera", QUAY, SampleClinic.officeHours()))
            .type(AppointmentType.visit("visit", "Visit", Timing.of(Duration.ofMinutes(30))))
            .build();

    private final Memory memory = new Memory(CLOCK);
    private final Ids ids = new Ids(new Random(7));
    private final Notices notices = new Notices(memory.outbox(), List.of(), ids, CLOCK);
    private final Reception reception = new Reception(memory.leads(), memory.consents(), notices, ids, CLOCK);
    private final Diaries diaries = new Diaries(memory.appointments());
    private final Booking booking = new Booking(memory.appointments(), diaries, reception, notices, ids, CLOCK);
    private final Holding holding = new Holding(memory.appointments(), diaries, ids, CLOCK);
    private final Rescheduling rescheduling =
            new Rescheduling(memory.appointments(), diaries, reception, notices, ids, CLOCK);

    @BeforeEach
    void opens() {
        memory.transactions().run(() -> memory.clinics().save(clinic));
    }

    @Test
    void goesToWhoeverHasMostTimeWhereverTheyAre() {
        assertEquals(HILL, book(NINE, null, null).location());
        assertEquals(QUAY, book(TEN, null, null).location());
    }

    @Test
    void goesWhereItsHoldIs() {
        BookingWish wish = new BookingWish(new Slug("visit"), NINE, null, QUAY, null);
        Hold hold = memory.transactions().within(() -> holding.hold(clinic, wish, Holder.of("form")));
        assertEquals(QUAY, book(NINE, null, hold.token()).location());
    }

    @Test
    void staysWithItsPractitionerWhenItMoves() {
        Appointment booked = book(NINE, QUAY, null);
        Appointment moved = memory.transactions().within(() -> rescheduling.move(clinic, booked, MoveWish.to(TEN)));
        assertEquals(List.of(new Slug("rivera"), QUAY), List.of(moved.practitioner(), moved.location()));
    }

    @Test
    void movesToThePlaceThatWasChosen() {
        Appointment booked = book(NINE, QUAY, null);
        MoveWish toTheHill = new MoveWish(TEN, null, HILL);
        Appointment moved = memory.transactions().within(() -> rescheduling.move(clinic, booked, toTheHill));
        assertEquals(List.of(new Slug("okafor"), HILL), List.of(moved.practitioner(), moved.location()));
    }

    private Appointment book(Instant start, @Nullable Slug location, @Nullable String hold) {
        BookingWish wish = new BookingWish(new Slug("visit"), start, null, location, hold);
        return memory.transactions().within(() -> booking.book(clinic, SampleClinic.visitor(), wish));
    }
}
