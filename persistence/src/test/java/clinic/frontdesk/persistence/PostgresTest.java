package clinic.frontdesk.persistence;

import clinic.frontdesk.contract.BookingContract;
import clinic.frontdesk.contract.BookingModelContract;
import clinic.frontdesk.contract.BusyFeedContract;
import clinic.frontdesk.contract.MovableClock;
import clinic.frontdesk.contract.Store;
import clinic.frontdesk.contract.StoreContract;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@NullUnmarked
class PostgresTest {

    private static EmbeddedPostgres postgres;
    private static TestDatabase database;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        database = new TestDatabase(postgres.getPostgresDatabase());
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void keepsNothingThatIdentifiesOrAilsReadable() throws Exception {
        CanaryScan.of(database, postgres.getPostgresDatabase());
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
    class Model extends BookingModelContract {
        @Override
        protected Store store(MovableClock clock) {
            return database.store(clock);
        }

        @Override
        protected int runs() {
            return 3;
        }
    }
}
