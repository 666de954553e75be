package clinic.frontdesk.persistence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.contract.Store;
import clinic.frontdesk.lead.CallOutcome;
import clinic.frontdesk.lead.CallWindow;
import clinic.frontdesk.lead.Concern;
import clinic.frontdesk.lead.FollowUp;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.StaffMember;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;

/** Stores an enquiry with canary words, then reads every value of every table. */
final class CanaryScan {

    private static final Clock CLOCK = Clock.fixed(SampleClinic.NOW, ZoneOffset.UTC);
    private static final List<String> CANARIES =
            List.of("4155550142", "555-0142", "canary@", "oriole", "finch", "curlew", "heron");

    /** What could be a value of its own, and may be part of any other. */
    private static final List<String> FRAGMENTS = List.of("142", "0142", "50142", "550142", "5550142", "elbow", "knee");

    private CanaryScan() {}

    static void of(TestDatabase database, DataSource dataSource) throws Exception {
        storeCanaries(database.store(CLOCK));
        String dump = dump(dataSource);
        assertTrue(dump.contains("Canary Person"), "the scan sees the lead");
        for (String canary : CANARIES) {
            assertFalse(dump.contains(canary), canary);
        }
        for (String fragment : FRAGMENTS) {
            assertFalse(dump.lines().anyMatch(fragment::equals), fragment);
        }
    }

    private static void storeCanaries(Store store) {
        Ids ids = new Ids(new SecureRandom());
        Clinic clinic = SampleClinic.described("d" + ids.next()).build();
        Reception reception = new Reception(
                store.leads(), store.consents(), new Notices(store.outbox(), List.of(), ids, CLOCK), ids, CLOCK);
        FollowUp followUp = new FollowUp(store.leads(), new Notices(store.outbox(), List.of(), ids, CLOCK), ids, CLOCK);
        StaffMember staff = new StaffMember(new AccountId(ids.next()), clinic.slug(), "Robin Ashe");
        Contact contact = Contact.of(
                new PersonName("Canary Person"),
                PhoneNumber.parse("(415) 555-0142", "US"),
                new EmailAddress("canary@example.org"));
        Concern concern = new Concern(new Slug("oriole"), "a finch in the knee", Map.of());
        Visitor usual = SampleClinic.visitor();
        store.transactions().run(() -> {
            store.clinics().save(clinic);
            Lead lead = reception.requestCallBack(
                    clinic,
                    new Visitor(contact, concern, usual.consents(), usual.provenance(), false),
                    CallWindow.SOONEST,
                    null);
            followUp.note(staff, lead.id(), "a curlew in the elbow");
            followUp.logCall(staff, lead.id(), CallOutcome.SPOKE, "and a heron, number ends in 0142");
        });
    }

    private static String dump(DataSource dataSource) throws Exception {
        StringBuilder dump = new StringBuilder();
        try (Connection connection = dataSource.getConnection()) {
            for (String table : tables(connection)) {
                append(connection, table, dump);
            }
        }
        return dump.toString();
    }

    private static List<String> tables(Connection connection) throws Exception {
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                if (found.getString("TABLE_SCHEM").toLowerCase(Locale.ROOT).equals("frontdesk")) {
                    tables.add(found.getString("TABLE_SCHEM") + ".\"" + found.getString("TABLE_NAME") + "\"");
                }
            }
        }
        return tables;
    }

    private static void append(Connection connection, String table, StringBuilder dump) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    dump.append(rows.getString(column)).append('\n');
                }
            }
        }
    }
}
