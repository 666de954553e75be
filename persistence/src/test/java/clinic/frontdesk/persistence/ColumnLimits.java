package clinic.frontdesk.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.Ids;
import clinic.frontdesk.appointment.AppointmentChange;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.appointment.Block;
import clinic.frontdesk.appointment.Hold;
import clinic.frontdesk.availability.Obstacle;
import clinic.frontdesk.calendar.BusyReading;
import clinic.frontdesk.calendar.FeedFault;
import clinic.frontdesk.calendar.FeedTag;
import clinic.frontdesk.calendar.UnreadEvent;
import clinic.frontdesk.calendar.UnreadEvents;
import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.FoldedText;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.lead.CallOutcome;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.persistence.sql.Documents;
import clinic.frontdesk.persistence.sql.Vault;
import clinic.frontdesk.staff.PasswordHash;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Compares the longest text that each column can be given with the column. One that isn't listed is found. */
final class ColumnLimits {

    /** Without a limit of its own, H2 and PostgreSQL say a number of this size. */
    private static final int UNLIMITED = 1_000_000;

    private static final int SLUG = 63;
    private static final int ID = 36;
    private static final int HASH = 64;
    private static final int TAG = 35;

    /** Of a clinic file: {@code [A-Za-z0-9.-]{1,40}}; of one that was given by word of mouth: {@code spoken}. */
    private static final int VERSION = 40;

    private final Map<String, Integer> longest = new LinkedHashMap<>();
    private final TestDatabase database;

    private ColumnLimits(TestDatabase database) {
        this.database = database;
    }

    static void of(TestDatabase database, DataSource dataSource) throws Exception {
        ColumnLimits limits = new ColumnLimits(database);
        limits.people();
        limits.diary();
        limits.notices();
        limits.requests();
        Map<String, Integer> columns = columns(dataSource);
        assertEquals(List.of(), without(columns, limits.longest), "columns whose longest text isn't said here");
        assertEquals(List.of(), without(limits.longest, columns), "no such columns");
        Map<String, Integer> tooLong = new TreeMap<>(limits.longest);
        tooLong.entrySet().removeIf(text -> text.getValue() <= columns.getOrDefault(text.getKey(), 0));
        assertEquals(Map.of(), tooLong);
    }

    private static List<String> without(Map<String, Integer> some, Map<String, Integer> others) {
        return some.keySet().stream()
                .filter(column -> !others.containsKey(column))
                .toList();
    }

    private void people() {
        put("lead.name", PersonName.MOST);
        put("lead.phone_sealed", sealed(Documents.write(new PhoneNumber("+" + "1".repeat(15), "\ufe56".repeat(40)))));
        put("lead.email_sealed", sealed("\u6f22".repeat(EmailAddress.MOST_OCTETS / 3 + 1)));
        put("account.email_sealed", sealed("\u6f22".repeat(EmailAddress.MOST_OCTETS / 3 + 1)));
        put("account.name", PersonName.MOST);
        put(
                "account.password_hash",
                PasswordHash.of("p".repeat(200), new SecureRandom()).encoded().length());
        for (String index : List.of("lead.phone_index", "lead.email_index", "account.email_index")) {
            put(
                    index,
                    database.vault
                            .index(new Slug("a"), "email", "jo@example.org")
                            .length());
        }
        put("lead_name_part.part", 2 * FoldedText.MOST_WORD);
        put(
                "lead_fragment.fragment_index",
                database.vault
                        .fragments(new Slug("a"), "column", List.of("word"))
                        .get(0)
                        .length());
        // a number, a dot, and the id of a key
        put("lead.traced_by", 3 + 50);
        put("lead.kind", "CALLBACK".length());
        put("lead.state", longest(LeadState.class));
        put("lead.intent", longest(Intent.class));
        put("lead.article", Provenance.MOST_TEXT);
        put("lead.source", Provenance.MOST_TEXT);
        put("lead_change.kind", "ASSIGNED".length());
        put("lead_change.to_state", longest(LeadState.class));
        put("lead_change.was_state", longest(LeadState.class));
        put("lead_change.outcome", longest(CallOutcome.class));
        put("consent_entry.purpose", longest(ConsentPurpose.class));
        put("consent_entry.version", VERSION);
        put("consent_entry.language", TAG);
        put("consent_entry.text_hash", HASH);
        put("consent_entry.page", Provenance.MOST_TEXT);
        put("consent_entry.widget", Provenance.MOST_WIDGET);
        for (String documents : List.of("enquiry", "concern_sealed", "provenance")) {
            put("lead." + documents, UNLIMITED);
        }
        put("lead_change.text_sealed", UNLIMITED);
        put("staff_session.kept_sealed", UNLIMITED);
        put("lead.external_id", Contact.MOST_EXTERNAL_ID);
        put("appointment.external_id", Contact.MOST_EXTERNAL_ID);
        put("lead_change.made_by_account", ID);
        for (String madeBy : List.of("lead_change.made_by", "consent_entry.noted_by")) {
            put(madeBy, PersonName.MOST);
        }
    }

    private void diary() {
        for (String place : List.of("practitioner", "location", "room", "type")) {
            put("occupied_session." + place, SLUG);
        }
        put("appointment.status", longest(AppointmentStatus.class));
        put("appointment_change.kind", longest(AppointmentChange.Kind.class));
        put("appointment_change.made_by", PersonName.MOST);
        put("appointment_change.made_by_account", ID);
        put(
                "appointment_change.overridden",
                Arrays.stream(Obstacle.values())
                        .map(Enum::name)
                        .collect(Collectors.joining(","))
                        .length());
        put("blocked_time.practitioner", SLUG);
        put("blocked_time.reason", Block.MOST_REASON);
        put("blocked_time.made_by", PersonName.MOST);
        put("hold.token", Hold.MOST_TOKEN);
        put("hold.form", "1".repeat(19).length() + 1 + ID);
        put("practitioner_feed.practitioner", SLUG);
        put("busy_feed.practitioner", SLUG);
        put("busy_feed.address_sealed", sealed("https://" + "a".repeat(2000)));
        put("busy_feed.fault", longest(FeedFault.class));
        put(
                "busy_feed.zone",
                ZoneId.getAvailableZoneIds().stream()
                        .mapToInt(String::length)
                        .max()
                        .orElseThrow());
        put(
                "busy_feed.unread_shown",
                UnreadEvents.MOST_SHOWN * (longest(UnreadEvent.Reason.class) + " 20260231\n".length()));
        put("busy_feed.unknown_zones", BusyReading.MOST_ZONES * (BusyReading.MOST_ZONE_NAME + 1));
        put("busy_feed.tag_kind", longest(FeedTag.Kind.class));
        put("busy_feed.tag", FeedTag.LONGEST);
        // two zones and a number of days
        put("busy_feed.read_basis", 64 + 1 + 64 + 1 + 10);
    }

    private void notices() {
        put("outbox_event.type", longest(EventType.class));
        put("outbox_delivery.courier", 40);
        put("outbox_delivery.target", 40);
        put("outbox_delivery.lane", SLUG + 1 + 40 + 1 + 40);
        put("outbox_delivery.status", longest(Delivery.Status.class));
        put("outbox_delivery.fault", Delivery.MOST_FAULT);
        put("webhook_state.target", 16);
    }

    private void requests() {
        put("request_lane.lane", 2);
        put("request_memory.lane", 2);
        put("request_memory.request_key", 200);
        put("request_memory.fingerprint", HASH);
        // a lead and three times of 63 characters for type, location and practitioner each, and two instants
        put("request_memory.made", ID + 3 * (1 + 3 * SLUG + 2 * 25 + 4));
        for (String key : List.of(
                "limit_use.limit_key",
                "failure_streak.streak_key",
                "known_network.network_key",
                "unproven_letter.recipient_key")) {
            put(key, database.vault.index(new Slug("a"), "limit", "k").length());
        }
        // a signature: the id of its key, a hyphen, 24 bytes in base64
        put("unproven_time.network_key", "12345678-".length() + 32);
        put("invitation.secret_hash", HASH);
        put("staff_session.secret_hash", HASH);
        put("article.slug", SLUG);
        put("article.published_on", "2027-03-15".length());
        for (String document : List.of("article.document", "clinic.document")) {
            put(document, UNLIMITED);
        }
        put("clinic.revision", ID);
        put("key_check.check_sealed", sealed("frontdesk"));
        put("diary.diary_id", "PRACTITIONER/".length() + SLUG);
        put("lead.reference", new Ids(new SecureRandom()).reference().length());
        put("appointment.reference", new Ids(new SecureRandom()).reference().length());
    }

    private void put(String column, int length) {
        longest.put(column, length);
    }

    private int sealed(String text) {
        Vault.Place place = new Vault.Place(new Slug("a"), "table", "row", "column");
        return database.vault.seal(place, text).length();
    }

    private static <E extends Enum<E>> int longest(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .mapToInt(constant -> constant.name().length())
                .max()
                .orElseThrow();
    }

    /** The columns with text and their lengths; ids of ours and of clinics, of which there are many, are looked at at once. */
    private static Map<String, Integer> columns(DataSource dataSource) throws Exception {
        Map<String, Integer> columns = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                ResultSet found = connection.getMetaData().getColumns(null, null, "%", "%")) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                String column = found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                boolean ours =
                        found.getString("TABLE_SCHEM").toLowerCase(Locale.ROOT).equals("frontdesk")
                                && !table.equals("schema_history");
                int length = found.getInt("COLUMN_SIZE");
                if (ours && isText(found.getString("TYPE_NAME")) && !isId(column, length)) {
                    columns.put(table + "." + column, length);
                }
            }
        }
        return columns;
    }

    private static boolean isText(String type) {
        return type.toLowerCase(Locale.ROOT).matches(".*(char|text|clob).*");
    }

    private static boolean isId(String column, int length) {
        return column.equals("clinic_id")
                ? length >= SLUG
                : column.matches(".*_id|assignee|subject") && !column.matches("external_id|diary_id") && length >= ID;
    }
}
