package clinic.frontdesk.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.DataKey;
import clinic.frontdesk.clinic.KeyProvider;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contract.Store;
import clinic.frontdesk.persistence.clinic.KeyCheck;
import clinic.frontdesk.persistence.sql.Vault;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** With what a database lets a server start. */
abstract class StartContract {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final DataSource database = fresh(NUMBER.incrementAndGet());

    /** A database that is empty. */
    protected abstract DataSource fresh(int number);

    @Test
    void letsTheSameKeyInAgain() {
        migrate();
        start(1);
        start(1);
        assertEquals(1, number("select count(*) from frontdesk.key_check"));
    }

    @Test
    void refusesAnotherKey() {
        migrate();
        start(1);
        assertKeyRefused(2);
        start(1);
    }

    /** The id of a key is four bytes of its hash: another key may have the same. */
    @Test
    void refusesAnotherKeyOfTheSameId() {
        migrate();
        vaultCheck(new OneKey("k1", 1));
        assertThrows(IllegalStateException.class, () -> vaultCheck(new OneKey("k1", 2)));
    }

    @Test
    void letsAFormerKeyOpenTheCheck() {
        migrate();
        start(1);
        vaultCheck(new Ring(new OneKey("k2", 2), new OneKey("k1", 1)));
    }

    @Test
    void knowsTheKeyOfAnOlderDatabaseByItsAccounts() {
        migrate();
        account("older");
        assertKeyRefused(2);
        assertEquals(0, number("select count(*) from frontdesk.key_check"));
        start(1);
        assertEquals(2, number("select count(*) from frontdesk.key_check"));
        assertKeyRefused(2);
    }

    @Test
    void knowsTheKeyOfAnOlderDatabaseByItsEnquiries() {
        migrate();
        clinic("asked");
        Vault.Place place = new Vault.Place(new Slug("asked"), "lead", "l1", "concern");
        execute(
                database,
                "insert into frontdesk.lead (clinic_id, lead_id, person_id, reference, name, phone_sealed,"
                        + " kind, enquiry, concern_sealed, provenance, state, quarantined, received_at)"
                        + " values ('asked', 'l1', 'p1', 'AAAA-AAAA', 'Jo', 'x', 'CALLBACK', '{}', '"
                        + vault(new OneKey("k1", 1)).seal(place, "{}") + "', '{}', 'NEW', false, 1)");
        assertKeyRefused(2);
        start(1);
    }

    @Test
    void refusesAKeyThatOneClinicWasNotWrittenWith() {
        migrate();
        clinic("one");
        start(1);
        execute(database, "update frontdesk.key_check set check_sealed = 'v1.k1.AAAA' where clinic_id = 'one'");
        assertKeyRefused(1);
    }

    /** Clinic files are read after the check, and while the server runs. */
    @Test
    void knowsTheKeyOfAClinicThatWasAddedLater() {
        OneKey key = new OneKey("k1", 0);
        TestDatabase running = new TestDatabase(database);
        vaultCheck(key);
        Clinic later = SampleClinic.described("later").build();
        Store store = running.store(Clock.systemUTC());
        running.transactions.run(() -> store.clinics().save(later));
        running.transactions.run(() -> store.clinics().save(later));
        assertEquals(2, number("select count(*) from frontdesk.key_check"));
        vaultCheck(key);
        assertThrows(IllegalStateException.class, () -> vaultCheck(new Own(later.slug(), new OneKey("k1", 1), key)));
    }

    @Test
    void agreesOnOneKeyWhenManyStartAtOnce() throws Exception {
        migrate();
        List<Boolean> started = atOnce(IntStream.range(0, 8).map(i -> i % 2).toArray());
        assertEquals(4, started.stream().filter(one -> one).count());
        assertEquals(1, number("select count(*) from frontdesk.key_check"));
    }

    @Test
    void refusesTheSchemaOfANewerBuild() {
        migrate();
        step("99", true);
        assertRefused("newer build (schema 99)");
    }

    @Test
    void refusesASchemaThatWasLeftHalfWay() {
        migrate();
        step("99", false);
        assertRefused("failed half-way");
    }

    @Test
    void refusesAStepThatWasChanged() {
        migrate();
        execute(database, "update " + history() + " set \"checksum\" = 1 where \"version\" = '3'");
        assertRefused("step 3 of the schema");
    }

    @Test
    void refusesASchemaThatCannotBeBroughtUpToDate() {
        execute(database, "create schema frontdesk");
        execute(database, "create table frontdesk.clinic (other int)");
        assertThrows(IllegalStateException.class, this::migrate);
    }

    private void assertRefused(String reason) {
        String said = String.valueOf(
                assertThrows(IllegalStateException.class, this::migrate).getMessage());
        assertTrue(said.contains(reason), said);
        assertTrue(said.lines().count() == 1, said);
    }

    private void assertKeyRefused(int key) {
        String said = String.valueOf(
                assertThrows(IllegalStateException.class, () -> start(key)).getMessage());
        assertTrue(said.contains("frontdesk.key"), said);
    }

    private void migrate() {
        new Migration(database).run();
    }

    private void start(int key) {
        vaultCheck(new OneKey("k" + key, key));
    }

    private void vaultCheck(KeyProvider keys) {
        new KeyCheck(database, vault(keys)).run();
    }

    private static Vault vault(KeyProvider keys) {
        return new Vault(keys, new SecureRandom());
    }

    /** Whether each of those keys was let in. */
    private List<Boolean> atOnce(int... keys) throws InterruptedException, ExecutionException {
        ExecutorService nodes = Executors.newFixedThreadPool(keys.length);
        try {
            List<Callable<Boolean>> starts = Arrays.stream(keys)
                    .mapToObj(key -> (Callable<Boolean>) () -> isLetIn(key))
                    .toList();
            List<Boolean> started = new ArrayList<>();
            for (Future<Boolean> start : nodes.invokeAll(starts)) {
                started.add(start.get());
            }
            return started;
        } finally {
            nodes.shutdown();
        }
    }

    private boolean isLetIn(int key) {
        try {
            start(key);
            return true;
        } catch (IllegalStateException refused) {
            assertTrue(String.valueOf(refused.getMessage()).contains("frontdesk.key"), refused::getMessage);
            return false;
        }
    }

    private void clinic(String slug) {
        execute(
                database,
                "insert into frontdesk.clinic (clinic_id, revision, document) values ('" + slug + "', 'r', '{}')");
    }

    private void account(String slug) {
        clinic(slug);
        Vault.Place place = new Vault.Place(new Slug(slug), "account", "a1", "email");
        execute(
                database,
                "insert into frontdesk.account (clinic_id, account_id, name, email_sealed, email_index,"
                        + " password_hash, created_at) values ('" + slug + "', 'a1', 'Robin', '"
                        + vault(new OneKey("k1", 1)).seal(place, "robin@clinic.example") + "', 'i', 'h', 1)");
    }

    private void step(String version, boolean success) {
        execute(
                database,
                "insert into " + history() + " values (999, '" + version + "', 'of tomorrow', 'SQL',"
                        + " 'V99__of_tomorrow.sql', 1, 'x', current_timestamp, 1, " + success + ")");
    }

    /** Flyway writes lower-case names, quoted. */
    private String history() {
        return "frontdesk.\"schema_history\"";
    }

    static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private int number(String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private record OneKey(DataKey key) implements KeyProvider {
        OneKey(String id, int seed) {
            this(new DataKey(id, filled(seed)));
        }

        private static byte[] filled(int seed) {
            byte[] material = new byte[32];
            Arrays.fill(material, (byte) seed);
            return material;
        }

        @Override
        public DataKey current(Slug clinic) {
            return key;
        }

        @Override
        public Optional<DataKey> find(Slug clinic, String id) {
            return Optional.of(key).filter(known -> known.id().equals(id));
        }
    }

    /** One clinic has a key of its own. */
    private record Own(Slug owner, OneKey own, OneKey others) implements KeyProvider {
        @Override
        public DataKey current(Slug clinic) {
            return of(clinic).key();
        }

        @Override
        public Optional<DataKey> find(Slug clinic, String id) {
            return of(clinic).find(clinic, id);
        }

        private OneKey of(Slug clinic) {
            return clinic.equals(owner) ? own : others;
        }
    }

    private record Ring(OneKey present, OneKey former) implements KeyProvider {
        @Override
        public DataKey current(Slug clinic) {
            return present.key();
        }

        @Override
        public Optional<DataKey> find(Slug clinic, String id) {
            return present.find(clinic, id).or(() -> former.find(clinic, id));
        }
    }
}
