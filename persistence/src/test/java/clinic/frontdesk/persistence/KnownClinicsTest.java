package clinic.frontdesk.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.Hours;
import clinic.frontdesk.clinic.WeeklyHours;
import clinic.frontdesk.contract.MovableClock;
import clinic.frontdesk.persistence.clinic.JpaClinics;
import java.time.DayOfWeek;
import java.time.Duration;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

/** Two nodes on one database. */
class KnownClinicsTest {

    private final TestDatabase database =
            new TestDatabase(JdbcConnectionPool.create("jdbc:h2:mem:known;DB_CLOSE_DELAY=-1", "sa", ""));
    private final MovableClock clock = new MovableClock();
    private final Clinics here = new JpaClinics(database.transactions::entities, database.vault, clock);
    private final Clinics there = new JpaClinics(database.transactions::entities, database.vault, clock);
    private final Clinic clinic = SampleClinic.described("known").build();

    @Test
    void believesForASecondWhatItRead() {
        save(here, clinic);
        find(there);
        Clinic larger = clinic.change()
                .practitioner(
                        "noor", "Noor", WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, Hours.of("09:00", "12:00")))
                .build();
        save(here, larger);
        assertEquals(larger, find(here));
        clock.pass(Duration.ofMillis(999));
        assertEquals(clinic, find(there));
        assertEquals(larger, database.transactions.within(() -> there.lock(clinic.slug())
                .orElseThrow()));
        clock.pass(Duration.ofMillis(1));
        assertEquals(larger, find(there));
    }

    private void save(Clinics node, Clinic changed) {
        database.transactions.run(() -> node.save(changed));
    }

    private Clinic find(Clinics node) {
        return database.transactions.within(() -> node.find(clinic.slug()).orElseThrow());
    }
}
