package clinic.frontdesk.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.DataKey;
import clinic.frontdesk.clinic.KeyProvider;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.contract.Store;
import clinic.frontdesk.lead.Concern;
import clinic.frontdesk.lead.ContactBy;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.FollowUp;
import clinic.frontdesk.lead.Interest;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadQuery;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.persistence.lead.JpaLeads;
import clinic.frontdesk.persistence.sql.Vault;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.StaffMember;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Enquiries that were stored before anyone traced them, or with another key, are found in the end, step by step. */
abstract class TracingContract {

    private static final AtomicInteger NUMBER = new AtomicInteger(500);
    private static final Clock CLOCK = Clock.fixed(SampleClinic.NOW, ZoneOffset.UTC);
    private static final int MANY = 25;
    private static final List<String> TYPED = List.of("nunez", "0142", "jo@", "crutches", "ladder");

    private final DataSource data = fresh(NUMBER.incrementAndGet());
    private final TestDatabase database = new TestDatabase(data);
    private final Store store = database.store(CLOCK);
    private final Ids ids = new Ids(new SecureRandom());
    private final Clinic clinic = SampleClinic.described("old").build();
    private final StaffMember staff = new StaffMember(new AccountId(ids.next()), clinic.slug(), "Robin Ashe");

    /** A database that is empty. */
    protected abstract DataSource fresh(int number);

    @BeforeEach
    void storeLeadsThatNobodyTraced() throws SQLException {
        database.transactions.run(() -> {
            store.clinics().save(clinic);
            IntStream.range(0, MANY).forEach(i -> followUp().note(staff, ask().id(), "brought crutches"));
        });
        execute("delete from frontdesk.lead_name_part");
        execute("delete from frontdesk.lead_fragment");
        execute("update frontdesk.lead set traced_by = null");
        assertFound(store.leads(), 0);
    }

    @Test
    void findsThemAfterSomeSteps() {
        assertEquals(List.of(10, 10, 5, 0), List.of(step(10), step(10), step(10), step(10)));
        assertFound(store.leads(), MANY);
    }

    @Test
    void goesOnWhereItWasEnded() {
        assertEquals(10, step(10));
        TestDatabase restarted = new TestDatabase(data);
        Leads again = restarted.store(CLOCK).leads();
        assertEquals(15, restarted.transactions.within(() -> again.trace(100)));
        assertFound(store.leads(), MANY);
    }

    @Test
    void nodesShareTheWork() {
        List<CompletableFuture<Integer>> nodes = IntStream.range(0, 4)
                .mapToObj(node -> CompletableFuture.supplyAsync(this::traceAll))
                .toList();
        assertEquals(MANY, nodes.stream().mapToInt(CompletableFuture::join).sum());
        assertFound(store.leads(), MANY);
    }

    /** Its own fragments are there before those of its enquiry. */
    @Test
    void keepsWhatIsWrittenDownMeanwhile() {
        Lead first = database.transactions
                .within(() -> store.leads().list(clinic.slug(), LeadFilter.newest(1)))
                .get(0);
        database.transactions.run(() -> followUp().note(staff, first.id(), "brought crutches, limps"));
        assertEquals(1, found(store.leads(), "limps"));
        traceAll();
        assertEquals(1, found(store.leads(), "limps"));
        assertFound(store.leads(), MANY);
    }

    @Test
    void tracesAnewWithAnotherKey() throws SQLException {
        traceAll();
        int rows = number("select count(*) from frontdesk.lead_fragment");
        Leads rekeyed = new JpaLeads(database.transactions::entities, new Vault(new TwoKeys(), new SecureRandom()));
        assertEquals(0, found(rekeyed, "crutches"));
        int traced = 0;
        for (int step = trace(rekeyed); step > 0; step = trace(rekeyed)) {
            traced += step;
        }
        assertEquals(MANY, traced);
        assertEquals(MANY, found(rekeyed, "crutches"));
        assertEquals(rows, number("select count(*) from frontdesk.lead_fragment"));
    }

    @Test
    void nothingIsLeftOfALeadThatIsRemoved() throws SQLException {
        traceAll();
        for (String table : List.of("consent_entry", "lead_change", "lead")) {
            execute("delete from frontdesk." + table);
        }
        assertEquals(0, number("select count(*) from frontdesk.lead_name_part"));
        assertEquals(0, number("select count(*) from frontdesk.lead_fragment"));
    }

    private record TwoKeys() implements KeyProvider {
        private static final List<DataKey> KEYS = List.of(
                new DataKey("k2", "another key for tests, 32 bytes.".getBytes(StandardCharsets.US_ASCII)),
                new DataKey("k1", new byte[32]));

        @Override
        public DataKey current(Slug clinic) {
            return KEYS.get(0);
        }

        @Override
        public Optional<DataKey> find(Slug clinic, String id) {
            return KEYS.stream().filter(key -> key.id().equals(id)).findFirst();
        }
    }

    private void assertFound(Leads leads, int many) {
        TYPED.forEach(typed -> assertEquals(many, found(leads, typed), typed));
    }

    private long found(Leads leads, String typed) {
        LeadFilter filter = LeadFilter.newest(1).of(LeadQuery.of(typed, "US"));
        return database.transactions.within(() -> leads.count(clinic.slug(), filter));
    }

    private int traceAll() {
        int all = 0;
        for (int some = step(3); some > 0; some = step(3)) {
            all += some;
        }
        return all;
    }

    private int step(int most) {
        return database.transactions.within(() -> store.leads().trace(most));
    }

    private int trace(Leads leads) {
        return database.transactions.within(() -> leads.trace(10));
    }

    private Lead ask() {
        Visitor usual = SampleClinic.visitor();
        Contact contact = Contact.of(
                new PersonName("Inés Núñez"),
                PhoneNumber.parse("(415) 555-0142", "US"),
                new EmailAddress("jo@example.org"));
        Concern concern = new Concern(null, "fell off a ladder", Map.of());
        return new Reception(store.leads(), store.consents(), notices(), ids, CLOCK)
                .askPricing(
                        clinic,
                        new Visitor(contact, concern, usual.consents(), usual.provenance(), false),
                        new Enquiry.Pricing(Set.of(Interest.COST), List.of(), ContactBy.PHONE, null, null));
    }

    private FollowUp followUp() {
        return new FollowUp(store.leads(), notices(), ids, CLOCK);
    }

    private Notices notices() {
        return new Notices(store.outbox(), List.of(), ids, CLOCK);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = data.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int number(String sql) throws SQLException {
        try (Connection connection = data.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
