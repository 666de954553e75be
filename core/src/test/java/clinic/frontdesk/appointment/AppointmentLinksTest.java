package clinic.frontdesk.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.appointment.AppointmentLinks.Right;
import clinic.frontdesk.booking.Booking;
import clinic.frontdesk.booking.BookingWish;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.DataKey;
import clinic.frontdesk.clinic.KeyProvider;
import clinic.frontdesk.clinic.Signer;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.memory.Memory;
import clinic.frontdesk.notice.Notices;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppointmentLinksTest {

    private static final Clock CLOCK = Clock.fixed(SampleClinic.NOW, ZoneOffset.UTC);

    private final Clinic clinic = SampleClinic.clinic();
    private final Memory memory = new Memory(CLOCK);
    private final OneKey keys = new OneKey();
    private final AppointmentLinks links = new AppointmentLinks(new Signer(keys), memory.appointments());

    @BeforeEach
    void opens() {
        memory.transactions().run(() -> memory.clinics().save(clinic));
    }

    @Test
    void opensItsAppointment() {
        Appointment booked = book();
        assertEquals(booked, open(links.secretOf(booked, Right.CHANGE), Right.CHANGE));
    }

    @Test
    void opensNothingWithAnyCharacterChanged() {
        String secret = links.secretOf(book(), Right.CHANGE);
        for (int i = 0; i < secret.length(); i++) {
            String changed = secret.substring(0, i) + (secret.charAt(i) == 'x' ? 'y' : 'x') + secret.substring(i + 1);
            assertThrows(AppointmentRefusal.UnknownAppointment.class, () -> open(changed, Right.CHANGE), changed);
        }
        for (String other : new String[] {"", "x", secret + "x", secret.substring(1), secret + "." + secret}) {
            assertThrows(AppointmentRefusal.UnknownAppointment.class, () -> open(other, Right.CHANGE), other);
        }
    }

    @Test
    void calendarTokenChangesNothing() {
        String token = links.secretOf(book(), Right.CALENDAR);
        assertThrows(AppointmentRefusal.UnknownAppointment.class, () -> open(token, Right.CHANGE));
    }

    @Test
    void higherGenerationRevokesFormerSecrets() {
        Appointment booked = book();
        String secret = links.secretOf(booked, Right.CHANGE);
        Appointment renewed = new Appointment(
                booked.id(),
                booked.clinic(),
                booked.reference(),
                booked.lead(),
                booked.session(),
                booked.status(),
                null,
                0,
                1,
                null,
                booked.bookedAt());
        memory.transactions().run(() -> memory.appointments().update(renewed, SampleClinic.NOW));
        assertThrows(AppointmentRefusal.UnknownAppointment.class, () -> open(secret, Right.CHANGE));
    }

    @Test
    void oneOfAnotherKeyIsUnknown() {
        Appointment booked = book();
        String secret = links.secretOf(booked, Right.CHANGE);
        keys.key = new DataKey("other", new byte[32]);
        assertThrows(AppointmentRefusal.UnknownAppointment.class, () -> open(secret, Right.CHANGE));
    }

    private Appointment open(String secret, Right right) {
        return memory.transactions().within(() -> links.open(secret, right));
    }

    private Appointment book() {
        Ids ids = new Ids(new Random(7));
        Notices notices = new Notices(memory.outbox(), List.of(), ids, CLOCK);
        Reception reception = new Reception(memory.leads(), memory.consents(), notices, ids, CLOCK);
        Booking booking =
                new Booking(memory.appointments(), new Diaries(memory.appointments()), reception, notices, ids, CLOCK);
        BookingWish wish = BookingWish.of("visit", Instant.parse("2026-12-01T17:00:00Z"));
        return memory.transactions().within(() -> booking.book(clinic, SampleClinic.visitor(), wish));
    }

    private static final class OneKey implements KeyProvider {
        private DataKey key = new DataKey("first", new byte[32]);

        @Override
        public DataKey current(Slug clinic) {
            return key;
        }

        @Override
        public Optional<DataKey> find(Slug clinic, String id) {
            return Optional.of(key).filter(known -> known.id().equals(id));
        }
    }
}
