package clinic.frontdesk.persistence;

import clinic.frontdesk.contract.BookingContract;
import clinic.frontdesk.contract.BookingModelContract;
import clinic.frontdesk.contract.BusyFeedContract;
import clinic.frontdesk.contract.ExternalIdContract;
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
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** All that holds on every database. */
@NullUnmarked
abstract class DatabaseTest {

    /** The one that all tests of the class share. */
    abstract TestDatabase database();

    /** Reads it from outside. */
    abstract DataSource outside();

    /** Another database, that is empty. */
    abstract DataSource fresh(String name);

    @Test
    void keepsNothingThatIdentifiesOrAilsReadable() throws Exception {
        CanaryScan.of(database(), outside());
    }

    @Test
    void readsAllThatIsNotDamaged() throws Exception {
        DamagedValues.takeNothingElse(database(), outside());
    }

    @Test
    void hasRoomForTheLongestOfEachText() throws Exception {
        ColumnLimits.of(database(), outside());
    }

    @Nested
    class Starts extends StartContract {
        @Override
        protected DataSource fresh(int number) {
            return DatabaseTest.this.fresh("start" + number);
        }
    }

    @Nested
    class Upgrades extends UpgradeContract {
        @Override
        protected DataSource fresh(int number) {
            return DatabaseTest.this.fresh("upgraded" + number);
        }
    }

    @Nested
    class Tracing extends TracingContract {
        @Override
        protected DataSource fresh(int number) {
            return DatabaseTest.this.fresh("traced" + number);
        }
    }

    @Nested
    class Refreshes extends RefreshContract {
        @Override
        protected Store store(Clock clock) {
            return database().store(clock);
        }
    }

    @Nested
    class Ports extends StoreContract {
        @Override
        protected Store store(Clock clock) {
            return database().store(clock);
        }
    }

    @Nested
    class Bookings extends BookingContract {
        @Override
        protected Store store(Clock clock) {
            return database().store(clock);
        }
    }

    @Nested
    class Undo extends UndoContract {
        @Override
        protected Store store(Clock clock) {
            return database().store(clock);
        }
    }

    @Nested
    class OnePerson extends OnePersonContract {
        @Override
        protected Store store(Clock clock) {
            return database().store(clock);
        }
    }

    @Nested
    class Leads extends LeadContract {
        @Override
        protected Store store(Clock clock) {
            return database().store(clock);
        }
    }

    @Nested
    class Search extends SearchContract {
        @Override
        protected Store store(Clock clock) {
            return database().store(clock);
        }
    }

    @Nested
    class Lists extends ListContract {
        @Override
        protected Store store(Clock clock) {
            return database().store(clock);
        }
    }

    @Nested
    class ExternalIds extends ExternalIdContract {
        @Override
        protected Store store(Clock clock) {
            return database().store(clock);
        }
    }

    @Nested
    class Strangers extends StrangerContract {
        @Override
        protected Store store(Clock clock) {
            return database().store(clock);
        }
    }

    @Nested
    class Requests extends RequestContract {
        @Override
        protected Store store(Clock clock) {
            return database().store(clock);
        }
    }

    @Nested
    class Busy extends BusyFeedContract {
        @Override
        protected Store store(Clock clock) {
            return database().store(clock);
        }
    }

    @Nested
    class Model extends BookingModelContract {
        @Override
        protected Store store(MovableClock clock) {
            return database().store(clock);
        }

        @Override
        protected int runs() {
            return 3;
        }
    }
}
