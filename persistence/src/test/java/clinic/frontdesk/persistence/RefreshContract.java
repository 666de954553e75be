package clinic.frontdesk.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.booking.Booking;
import clinic.frontdesk.booking.BookingWish;
import clinic.frontdesk.booking.Rescheduling;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.contract.Store;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.notice.Notices;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** What a transaction has read while another changes it: the stores in memory run one at a time. */
@NullUnmarked
abstract class RefreshContract {

    private static final Clock CLOCK = Clock.fixed(SampleClinic.NOW, ZoneOffset.UTC);
    private static final Instant NINE = Instant.parse("2026-12-01T17:00:00Z");

    private final Ids ids = new Ids(new SecureRandom());
    private final Clinic clinic = SampleClinic.described("refreshed").build();

    /** Where the appointment is. */
    protected abstract Store store(Clock clock);

    @Test
    void readsAnAppointmentAnewThatAnotherTransactionChanged() {
        Store store = store(CLOCK);
        Notices notices = new Notices(store.outbox(), List.of(), ids, CLOCK);
        Reception reception = new Reception(store.leads(), store.consents(), notices, ids, CLOCK);
        Diaries diaries = new Diaries(store.appointments());
        Booking booking = new Booking(store.appointments(), diaries, reception, notices, ids, CLOCK);
        Rescheduling link = new Rescheduling(store.appointments(), diaries, reception, notices, ids, CLOCK);
        Appointment booked = store.transactions().within(() -> {
            store.clinics().save(clinic);
            return booking.book(clinic, SampleClinic.visitor(), BookingWish.of("visit", NINE));
        });
        store.transactions().run(() -> {
            assertEquals(Optional.of(booked), store.appointments().find(clinic.slug(), booked.id()));
            CompletableFuture.runAsync(() -> store.transactions().run(() -> link.cancel(clinic, booked)))
                    .join();
            assertEquals(
                    Optional.of(AppointmentStatus.CANCELLED),
                    store.appointments().refresh(clinic.slug(), booked.id()).map(Appointment::status));
        });
    }
}
