package clinic.frontdesk.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import clinic.frontdesk.appointment.Appointments.Side;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contract.Store;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.persistence.clinic.KeyCheck;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Databases of published versions are brought up to date with all that is in them. */
abstract class UpgradeContract {

    private static final int MANY = 1000;
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Pattern ROW = Pattern.compile("^insert into frontdesk\\.(\\w+) \\(", Pattern.MULTILINE);

    private final DataSource database = fresh(NUMBER.incrementAndGet());

    /** A database that is empty. */
    protected abstract DataSource fresh(int number);

    /** One line for each version that was published, with the last step of its schema. */
    @ParameterizedTest
    @CsvSource("0.2.0, 26")
    void readsEachRowOfAPublishedVersion(String version, String step) throws Exception {
        String kept = Files.readString(KeptRows.file(version));
        new Migration(database, MigrationVersion.fromVersion(step)).run();
        assertEquals(List.of(), changed(kept), "steps that a database has already");
        insert(kept);

        TestDatabase upgraded = new TestDatabase(database);
        assertEquals(
                numbers(kept), upgraded.transactions.within(() -> numbers(upgraded.transactions.entities(), kept)));
        new KeyCheck(database, upgraded.vault).run();
        Store store = upgraded.store(Clock.systemUTC());
        upgraded.transactions.run(() -> read(store));
    }

    private List<String> changed(String kept) throws SQLException {
        List<String> now = KeptRows.steps(database);
        return kept.lines()
                .filter(line -> line.startsWith("-- ") && !now.contains(line))
                .toList();
    }

    private void insert(String kept) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String insert : kept.split(";\n", -1)) {
                if (!insert.isBlank()) {
                    statement.execute(insert);
                }
            }
        }
    }

    private static Map<String, Long> numbers(String kept) {
        Map<String, Long> numbers = new TreeMap<>();
        ROW.matcher(kept)
                .results()
                .map((MatchResult row) -> row.group(1))
                .forEach(table -> numbers.merge(table, 1L, Long::sum));
        return numbers;
    }

    private static Map<String, Long> numbers(EntityManager entities, String kept) {
        Map<String, Long> numbers = new TreeMap<>();
        for (String table : numbers(kept).keySet()) {
            numbers.put(
                    table,
                    ((Number) entities.createNativeQuery("select count(*) from frontdesk." + table)
                                    .getSingleResult())
                            .longValue());
        }
        for (EntityType<?> entity : entities.getMetamodel().getEntities()) {
            List<?> rows = entities.createQuery("select e from " + entity.getName() + " e")
                    .getResultList();
            assertFalse(rows.isEmpty(), entity::getName);
        }
        return numbers;
    }

    private static void read(Store store) {
        for (Clinic clinic : store.clinics().all()) {
            Slug slug = clinic.slug();
            Stream.of(LeadFilter.newest(MANY), LeadFilter.setAside(MANY), LeadFilter.spam(MANY))
                    .flatMap(filter -> store.leads().list(slug, filter).stream())
                    .forEach(lead -> read(store, lead));
            store.appointments()
                    .slice(slug, Side.AHEAD, Instant.EPOCH, null, MANY)
                    .items()
                    .forEach(appointment -> store.appointments().changes(slug, appointment.id()));
            store.accounts().all(slug);
            store.articles().all(slug);
            store.busyFeeds().of(slug);
            store.outbox().failures(slug);
        }
    }

    private static void read(Store store, Lead lead) {
        assertEquals(Set.of(), lead.unreadable(), lead.reference());
        store.leads().changes(lead.clinic(), lead.person());
        store.consents().of(lead.clinic(), lead.person());
        store.outbox().about(lead.clinic(), lead.id().value());
    }
}
