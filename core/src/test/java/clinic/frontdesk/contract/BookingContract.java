package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.Booking;
import clinic.frontdesk.appointment.BookingWish;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.appointment.Diary;
import clinic.frontdesk.appointment.TimeRange;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.notice.Notices;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That a store never lets two into one time. */
public abstract class BookingContract {

    private static final Clock CLOCK = Clock.fixed(SampleClinic.NOW, ZoneOffset.UTC);
    private static final Instant NINE = Instant.parse("2026-12-01T17:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final Ids ids = new Ids(new SecureRandom());
    private final Clinic clinic = SampleClinic.described("b" + ids.next()).build();

    private @Nullable Store store;

    /** All ports of the store; called once in each test. */
    protected abstract Store store(Clock clock);

    private Store store() {
        if (store == null) {
            store = store(CLOCK);
        }
        return store;
    }

    @BeforeEach
    void keepsTheClinic() {
        Store store = store();
        store.transactions().run(() -> store.clinics().save(clinic));
    }

    @Test
    void givesBackAnAppointmentAsItWas() {
        Appointment booked = book(NINE);
        Store store = store();
        store.transactions().run(() -> {
            assertEquals(Optional.of(booked), store.appointments().find(clinic.slug(), booked.id()));
            assertEquals(Optional.of(booked), store.appointments().ofLead(clinic.slug(), booked.lead()));
            assertEquals(List.of(booked), store.appointments().latest(clinic.slug(), null, 5));
            assertEquals(List.of(booked), store.appointments().starting(clinic.slug(), TimeRange.of(NINE, DAY)));
            assertEquals(List.of(booked.entry()), store.appointments().entries(clinic.slug(), TimeRange.of(NINE, DAY)));
        });
    }

    @Test
    void refusesADiaryThatIsNotThere() {
        Store store = store();
        var nobody = new TreeSet<>(List.of(Diary.ofPractitioner(new Slug("nobody"))));
        assertThrows(IllegalArgumentException.class, () -> store.transactions()
                .run(() -> store.appointments().lock(clinic.slug(), nobody)));
    }

    @Test
    void letsExactlyOneOfManyHaveEachTime() throws Exception {
        for (int slot = 0; slot < 5; slot++) {
            Instant start = NINE.plus(Duration.ofMinutes(30L * slot));
            assertEquals(1, winnersOf(start, 16));
        }
        Store store = store();
        List<Appointment> standing = store.transactions()
                .within(() -> store.appointments().starting(clinic.slug(), TimeRange.of(NINE, DAY)));
        assertEquals(5, standing.size());
    }

    private long winnersOf(Instant start, int visitors) throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(visitors);
        try {
            List<Callable<Boolean>> wishes = IntStream.range(0, visitors)
                    .<Callable<Boolean>>mapToObj(i -> () -> wins(start))
                    .toList();
            long winners = 0;
            for (Future<Boolean> answer : crowd.invokeAll(wishes)) {
                winners += answer.get() ? 1 : 0;
            }
            return winners;
        } finally {
            crowd.shutdownNow();
        }
    }

    private boolean wins(Instant start) {
        try {
            book(start);
            return true;
        } catch (AppointmentRefusal.SlotTaken taken) {
            return false;
        }
    }

    private Appointment book(Instant start) {
        Store store = store();
        Notices notices = new Notices(store.outbox(), List.of(), ids, CLOCK);
        Reception reception = new Reception(store.leads(), notices, ids, CLOCK);
        Booking booking =
                new Booking(store.appointments(), new Diaries(store.appointments()), reception, notices, ids, CLOCK);
        return store.transactions()
                .within(() -> booking.book(clinic, SampleClinic.visitor(), BookingWish.of("visit", start)));
    }
}
