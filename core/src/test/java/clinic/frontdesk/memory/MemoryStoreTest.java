package clinic.frontdesk.memory;

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
import org.junit.jupiter.api.Nested;

class MemoryStoreTest {

    @Nested
    class Ports extends StoreContract {
        @Override
        protected Store store(Clock clock) {
            return Store.inMemory(clock);
        }
    }

    @Nested
    class Bookings extends BookingContract {
        @Override
        protected Store store(Clock clock) {
            return Store.inMemory(clock);
        }
    }

    @Nested
    class Undo extends UndoContract {
        @Override
        protected Store store(Clock clock) {
            return Store.inMemory(clock);
        }
    }

    @Nested
    class OnePerson extends OnePersonContract {
        @Override
        protected Store store(Clock clock) {
            return Store.inMemory(clock);
        }
    }

    @Nested
    class Leads extends LeadContract {
        @Override
        protected Store store(Clock clock) {
            return Store.inMemory(clock);
        }
    }

    @Nested
    class Search extends SearchContract {
        @Override
        protected Store store(Clock clock) {
            return Store.inMemory(clock);
        }
    }

    @Nested
    class Lists extends ListContract {
        @Override
        protected Store store(Clock clock) {
            return Store.inMemory(clock);
        }
    }

    @Nested
    class ExternalIds extends ExternalIdContract {
        @Override
        protected Store store(Clock clock) {
            return Store.inMemory(clock);
        }
    }

    @Nested
    class Strangers extends StrangerContract {
        @Override
        protected Store store(Clock clock) {
            return Store.inMemory(clock);
        }
    }

    @Nested
    class Requests extends RequestContract {
        @Override
        protected Store store(Clock clock) {
            return Store.inMemory(clock);
        }
    }

    @Nested
    class Busy extends BusyFeedContract {
        @Override
        protected Store store(Clock clock) {
            return Store.inMemory(clock);
        }
    }

    @Nested
    class Model extends BookingModelContract {
        @Override
        protected Store store(MovableClock clock) {
            return Store.inMemory(clock);
        }

        @Override
        protected int runs() {
            return 100;
        }
    }
}
