package club.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentRefusal.SlotTaken;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.booking.TimesWish;
import clinic.frontdesk.booking.Timetable;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.clinic.Hours;
import clinic.frontdesk.clinic.Timing;
import clinic.frontdesk.clinic.WeeklyHours;
import clinic.frontdesk.notice.Relay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** Bookings in Spring's own transactions, on PostgreSQL. */
@SpringBootTest
@Import(Postgres.class)
class RacesTest {

    private static final String PHONE = "+353 1 555 0124";

    @Autowired
    Races races;

    @Autowired
    Entries entries;

    @Autowired
    ClinicDirectory clinics;

    @Autowired
    Timetable timetable;

    @Autowired
    Appointments appointments;

    @Autowired
    Transactions transactions;

    @Autowired
    TransactionTemplate template;

    @Autowired
    Relay relay;

    @Autowired
    NoticeBoard board;

    private final Clinic clinic = Clinic.describe(
                    "club-physio", "Club physio", ZoneId.of("Europe/Dublin"), "+353 1 555 0123", "IE")
            .practitioner(
                    "niamh", "Niamh Byrne", WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, Hours.of("08:00", "20:00")))
            .type(AppointmentType.visit("check", "Race check", Timing.of(Duration.ofMinutes(20))))
            .build();

    @BeforeEach
    void describesTheClinic() {
        transactions.run(() -> clinics.publish(clinic));
    }

    private Instant next() {
        return transactions.within(() ->
                timetable.next(clinic, TimesWish.of("check"), 1).get(0).time().start());
    }

    @Test
    void makesTheEntryAndTheBookingTogether() {
        Instant start = next();
        long before = entries.count();
        Appointment booked = races.enter("Roisin Runner", PHONE, start);
        assertEquals(before + 1, entries.count());
        assertEquals(start, booked.start());
        Appointment kept = transactions
                .within(() -> appointments.find(clinic.slug(), booked.id()))
                .orElseThrow();
        assertEquals(booked.reference(), kept.reference());
        assertEquals(start, kept.start());
        assertTrue(next().isAfter(start));
    }

    @Test
    void takesTheEntryBackWithABookingThatIsRefused() {
        Instant start = next();
        races.enter("First Runner", PHONE, start);
        long before = entries.count();
        assertThrows(SlotTaken.class, () -> races.enter("Late Runner", PHONE, start));
        assertEquals(before, entries.count());
    }

    @Test
    void takesTheBookingBackWithWhatTheClubRollsBack() {
        Instant start = next();
        long before = entries.count();
        Appointment undone = template.execute(status -> {
            Appointment booked = races.enter("Hasty Runner", PHONE, start);
            status.setRollbackOnly();
            return booked;
        });
        assertEquals(before, entries.count());
        assertTrue(transactions
                .within(() -> appointments.find(clinic.slug(), undone.id()))
                .isEmpty());
        assertEquals(start, next());
    }

    @Test
    void givesOneSlotToOneOfTwo() throws Exception {
        Instant start = next();
        long before = entries.count();
        assertEquals(1, atOnce(start, "Roisin Runner", "Orla Otherone"));
        assertEquals(before + 1, entries.count());
    }

    /** How many got the slot; the others are told that it's taken. */
    private int atOnce(Instant start, String... runners) throws InterruptedException, ExecutionException {
        CyclicBarrier line = new CyclicBarrier(runners.length);
        ExecutorService threads = Executors.newFixedThreadPool(runners.length);
        try {
            List<Callable<Boolean>> tries = new ArrayList<>();
            for (String runner : runners) {
                tries.add(() -> {
                    line.await();
                    return isEntered(runner, start);
                });
            }
            int entered = 0;
            for (Future<Boolean> one : threads.invokeAll(tries)) {
                entered += one.get() ? 1 : 0;
            }
            return entered;
        } finally {
            threads.shutdown();
        }
    }

    private boolean isEntered(String runner, Instant start) {
        try {
            races.enter(runner, PHONE, start);
            return true;
        } catch (SlotTaken taken) {
            return false;
        }
    }

    @Test
    void saysAtOnceThatThereIsNoTransaction() {
        assertThrows(IllegalStateException.class, () -> clinics.open("club-physio"));
    }

    @Test
    void tellsTheClubsCourier() {
        Appointment booked = races.enter("Nora Noted", PHONE, next());
        relay.relay();
        assertTrue(board.pinned().contains(booked.id().value()));
    }

    @Test
    void runsOnHibernate(@Autowired jakarta.persistence.EntityManagerFactory unit) {
        assertTrue(unit.unwrap(SessionFactory.class).isOpen());
    }
}
