package clinic.frontdesk.persistence;

import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.DataKey;
import clinic.frontdesk.clinic.KeyProvider;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contract.Store;
import clinic.frontdesk.persistence.container.Database;
import clinic.frontdesk.persistence.sql.Vault;
import jakarta.persistence.Persistence;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** A migrated database with all the ports over it. */
final class TestDatabase {

    final LocalTransactions transactions;
    private final SecureRandom random = new SecureRandom();
    private final KeyProvider keys = new OneKey();
    final Vault vault = new Vault(keys, random);
    private final Clinics clinics;

    TestDatabase(DataSource dataSource) {
        new Migration(dataSource).run();
        transactions = new LocalTransactions(Persistence.createEntityManagerFactory(
                Database.UNIT,
                Map.of(
                        "eclipselink.persistencexml",
                        Database.UNIT_FILE,
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource",
                        dataSource)));
        clinics = ports(Clock.systemUTC()).clinics();
    }

    Store store(Clock clock) {
        JpaPorts ports = ports(clock);
        return new Store(
                transactions,
                clinics,
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

    private JpaPorts ports(Clock clock) {
        return new JpaPorts(() -> Optional.of(transactions.entities()), keys, random, clock);
    }

    private record OneKey() implements KeyProvider {
        private static final DataKey KEY = new DataKey("k1", new byte[32]);

        @Override
        public DataKey current(Slug clinic) {
            return KEY;
        }

        @Override
        public Optional<DataKey> find(Slug clinic, String id) {
            return id.equals(KEY.id()) ? Optional.of(KEY) : Optional.empty();
        }
    }
}
