package clinic.frontdesk.persistence;

import clinic.frontdesk.clinic.DataKey;
import clinic.frontdesk.clinic.KeyProvider;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contract.Store;
import clinic.frontdesk.persistence.appointment.JpaAppointments;
import clinic.frontdesk.persistence.article.JpaArticles;
import clinic.frontdesk.persistence.calendar.JpaBusyFeeds;
import clinic.frontdesk.persistence.calendar.JpaPractitionerFeeds;
import clinic.frontdesk.persistence.clinic.JpaClinics;
import clinic.frontdesk.persistence.container.Database;
import clinic.frontdesk.persistence.lead.JpaConsents;
import clinic.frontdesk.persistence.lead.JpaLeads;
import clinic.frontdesk.persistence.lead.JpaUnprovenLetters;
import clinic.frontdesk.persistence.notice.JpaOutbox;
import clinic.frontdesk.persistence.notice.JpaWebhookStates;
import clinic.frontdesk.persistence.request.JpaIdempotencyKeys;
import clinic.frontdesk.persistence.request.JpaLimits;
import clinic.frontdesk.persistence.request.JpaStreaks;
import clinic.frontdesk.persistence.sql.Vault;
import clinic.frontdesk.persistence.staff.JpaAccounts;
import clinic.frontdesk.persistence.staff.JpaKnownNetworks;
import clinic.frontdesk.persistence.staff.JpaSessions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A migrated database with all the ports over it. */
final class TestDatabase {

    final LocalTransactions transactions;
    final Vault vault = new Vault(new OneKey(), new SecureRandom());
    private final JpaClinics clinics;

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
        clinics = new JpaClinics(transactions::entities, vault, Clock.systemUTC());
    }

    Store store(Clock clock) {
        Supplier<EntityManager> entities = transactions::entities;
        return new Store(
                transactions,
                clinics,
                new JpaArticles(entities),
                new JpaLeads(entities, vault),
                new JpaConsents(entities),
                new JpaAppointments(entities),
                new JpaPractitionerFeeds(entities),
                new JpaBusyFeeds(entities, vault),
                new JpaOutbox(entities),
                new JpaWebhookStates(entities),
                new JpaAccounts(entities, vault),
                new JpaSessions(entities),
                new JpaIdempotencyKeys(entities, clock),
                new JpaLimits(entities, vault, clock),
                new JpaStreaks(entities, vault, clock),
                new JpaKnownNetworks(entities, vault),
                new JpaUnprovenLetters(entities, vault));
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
