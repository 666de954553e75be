package clinic.frontdesk.persistence;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.contract.BookingContract;
import clinic.frontdesk.contract.BusyFeedContract;
import clinic.frontdesk.contract.LeadContract;
import clinic.frontdesk.contract.RequestContract;
import clinic.frontdesk.contract.Store;
import clinic.frontdesk.contract.StoreContract;
import clinic.frontdesk.contract.StrangerContract;
import clinic.frontdesk.contract.UndoContract;
import clinic.frontdesk.notice.WebhookState;
import clinic.frontdesk.staff.Invitation;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Writes down the rows of a version, once, when it's published: {@code mvn test -pl core,persistence -Dtest=KeepRows
 * -Dkept=0.2.0}. Surefire doesn't run it by itself.
 */
@NullUnmarked
class KeepRows {

    private static final DataSource DATABASE =
            JdbcConnectionPool.create("jdbc:h2:mem:kept;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");
    private static TestDatabase database;

    @BeforeAll
    static void migrate() {
        database = new TestDatabase(DATABASE);
    }

    @AfterAll
    static void write() throws SQLException, IOException {
        String version = System.getProperty("kept");
        try (Connection connection = DATABASE.getConnection()) {
            Files.writeString(KeptRows.file(version), KeptRows.of(connection));
        }
    }

    @Test
    void keepsWhatNoContractLeavesBehind() {
        Store store = database.store(Clock.systemUTC());
        Clinic clinic = SampleClinic.described("kept").build();
        Instant then = Instant.parse("2026-12-01T09:00:00Z");
        database.transactions.run(() -> {
            store.clinics().save(clinic);
            store.accounts().invite(new Invitation("hash", clinic.slug(), then));
            store.webhookStates().save(new WebhookState(clinic.slug(), "target", 1, then, null));
        });
    }

    @Nested
    class Ports extends StoreContract {
        @Override
        protected Store store(Clock clock) {
            return database.store(clock);
        }
    }

    @Nested
    class Bookings extends BookingContract {
        @Override
        protected Store store(Clock clock) {
            return database.store(clock);
        }
    }

    @Nested
    class Busy extends BusyFeedContract {
        @Override
        protected Store store(Clock clock) {
            return database.store(clock);
        }
    }

    @Nested
    class Requests extends RequestContract {
        @Override
        protected Store store(Clock clock) {
            return database.store(clock);
        }
    }

    @Nested
    class Strangers extends StrangerContract {
        @Override
        protected Store store(Clock clock) {
            return database.store(clock);
        }
    }

    @Nested
    class Undo extends UndoContract {
        @Override
        protected Store store(Clock clock) {
            return database.store(clock);
        }
    }

    @Nested
    class Leads extends LeadContract {
        @Override
        protected Store store(Clock clock) {
            return database.store(clock);
        }
    }
}
