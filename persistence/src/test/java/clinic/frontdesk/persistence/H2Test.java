package clinic.frontdesk.persistence;

import clinic.frontdesk.contract.BookingContract;
import clinic.frontdesk.contract.BookingModelContract;
import clinic.frontdesk.contract.BusyFeedContract;
import clinic.frontdesk.contract.LeadContract;
import clinic.frontdesk.contract.ListContract;
import clinic.frontdesk.contract.MovableClock;
import clinic.frontdesk.contract.OnePersonContract;
import clinic.frontdesk.contract.RequestContract;
import clinic.frontdesk.contract.SearchContract;
import clinic.frontdesk.contract.Store;
import clinic.frontdesk.contract.StoreContract;
import clinic.frontdesk.contract.StrangerContract;
import clinic.frontdesk.contract.UndoContract;
import java.time.Clock;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@NullUnmarked
class H2Test {

    private static JdbcConnectionPool pool;
    private static TestDatabase database;

    @BeforeAll
    static void migrate() {
        pool = JdbcConnectionPool.create("jdbc:h2:mem:frontdesk;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");
        pool.setMaxConnections(32);
        database = new TestDatabase(pool);
    }

    @Test
    void keepsNothingThatIdentifiesOrAilsReadable() throws Exception {
        CanaryScan.of(database, pool);
    }

    @Test
    void readsAllThatIsNotDamaged() throws Exception {
        DamagedValues.takeNothingElse(database, pool);
    }

    @Test
    void hasRoomForTheLongestOfEachText() throws Exception {
        ColumnLimits.of(database, pool);
    }

    @Nested
    class Starts extends StartContract {
        @Override
        protected DataSource fresh(int number) {
            return JdbcConnectionPool.create("jdbc:h2:mem:start" + number + ";DB_CLOSE_DELAY=-1", "sa", "");
        }
    }

    @Nested
    class Tracing extends TracingContract {
        @Override
        protected DataSource fresh(int number) {
            return JdbcConnectionPool.create(
                    "jdbc:h2:mem:traced" + number + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");
        }
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
    class Undo extends UndoContract {
        @Override
        protected Store store(Clock clock) {
            return database.store(clock);
        }
    }

    @Nested
    class OnePerson extends OnePersonContract {
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

    @Nested
    class Search extends SearchContract {
        @Override
        protected Store store(Clock clock) {
            return database.store(clock);
        }
    }

    @Nested
    class Lists extends ListContract {
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
    class Requests extends RequestContract {
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
