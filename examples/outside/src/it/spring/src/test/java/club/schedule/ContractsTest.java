package club.schedule;

import clinic.frontdesk.clinic.KeyProvider;
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
import clinic.frontdesk.persistence.JpaPorts;
import java.security.SecureRandom;
import java.time.Clock;
import org.junit.jupiter.api.Nested;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** All that Frontdesk promises of its ports, in Spring's transactions, on Hibernate and PostgreSQL. */
@SpringBootTest
@Import(Postgres.class)
class ContractsTest {

    @Autowired
    SpringTransactions transactions;

    @Autowired
    KeyProvider keys;

    Store store(Clock clock) {
        JpaPorts ports = new JpaPorts(transactions::entities, keys, new SecureRandom(), clock);
        return new Store(
                transactions,
                ports.clinics(),
                ports.articles(),
                ports.leads(),
                ports.consents(),
                ports.appointments(),
                ports.feeds(),
                ports.busyFeeds(),
                ports.outbox(),
                ports.webhookStates(),
                ports.accounts(),
                ports.sessions(),
                ports.idempotencyKeys(),
                ports.limits(),
                ports.streaks(),
                ports.knownNetworks(),
                ports.unprovenLetters());
    }

    @Nested
    class Ports extends StoreContract {
        @Override
        protected Store store(Clock clock) {
            return ContractsTest.this.store(clock);
        }
    }

    @Nested
    class Bookings extends BookingContract {
        @Override
        protected Store store(Clock clock) {
            return ContractsTest.this.store(clock);
        }
    }

    @Nested
    class Undo extends UndoContract {
        @Override
        protected Store store(Clock clock) {
            return ContractsTest.this.store(clock);
        }
    }

    @Nested
    class OnePerson extends OnePersonContract {
        @Override
        protected Store store(Clock clock) {
            return ContractsTest.this.store(clock);
        }
    }

    @Nested
    class Leads extends LeadContract {
        @Override
        protected Store store(Clock clock) {
            return ContractsTest.this.store(clock);
        }
    }

    @Nested
    class Search extends SearchContract {
        @Override
        protected Store store(Clock clock) {
            return ContractsTest.this.store(clock);
        }
    }

    @Nested
    class Lists extends ListContract {
        @Override
        protected Store store(Clock clock) {
            return ContractsTest.this.store(clock);
        }
    }

    @Nested
    class Strangers extends StrangerContract {
        @Override
        protected Store store(Clock clock) {
            return ContractsTest.this.store(clock);
        }
    }

    @Nested
    class Requests extends RequestContract {
        @Override
        protected Store store(Clock clock) {
            return ContractsTest.this.store(clock);
        }
    }

    @Nested
    class Busy extends BusyFeedContract {
        @Override
        protected Store store(Clock clock) {
            return ContractsTest.this.store(clock);
        }
    }

    @Nested
    class Model extends BookingModelContract {
        @Override
        protected Store store(MovableClock clock) {
            return ContractsTest.this.store(clock);
        }

        @Override
        protected int runs() {
            return 3;
        }
    }
}
