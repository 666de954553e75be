package clinic.frontdesk.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.calendar.BusyFeed;
import clinic.frontdesk.calendar.FeedFault;
import clinic.frontdesk.calendar.UnreadEvents;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contract.Store;
import clinic.frontdesk.lead.CallOutcome;
import clinic.frontdesk.lead.CallWindow;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.FollowUp;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.Lead.Part;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadQuery;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.staff.Account;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.PasswordHash;
import clinic.frontdesk.staff.StaffMember;
import java.net.URI;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** One enquiry was damaged, or sealed with a key that is gone; everything else is there as before. */
final class DamagedValues {

    private static final Clock CLOCK = Clock.fixed(SampleClinic.NOW, ZoneOffset.UTC);
    private static final Ids IDS = new Ids(new SecureRandom());

    private final Store store;
    private final DataSource dataSource;
    private final Clinic clinic = SampleClinic.described("d" + IDS.next()).build();
    private final StaffMember staff = new StaffMember(new AccountId(IDS.next()), clinic.slug(), "Robin Ashe");
    private final Notices notices;
    private final LeadDesk desk;
    private final FollowUp followUp;

    private DamagedValues(TestDatabase database, DataSource dataSource) {
        this.store = database.store(CLOCK);
        this.dataSource = dataSource;
        this.notices = new Notices(store.outbox(), List.of(), IDS, CLOCK);
        this.desk = new LeadDesk(store.leads());
        this.followUp = new FollowUp(store.leads(), notices, IDS, CLOCK);
    }

    static void takeNothingElse(TestDatabase database, DataSource dataSource) throws Exception {
        DamagedValues values = new DamagedValues(database, dataSource);
        values.takeNothingElse();
        values.takeNoOtherCalendar();
    }

    private void takeNothingElse() throws Exception {
        store.transactions().run(() -> store.clinics().save(clinic));
        Lead damaged = ask();
        Lead whole = ask();
        store.transactions().run(() -> {
            followUp.note(staff, damaged.id(), "A note");
            followUp.logCall(staff, damaged.id(), CallOutcome.VOICEMAIL, "Another");
            store.accounts().add(account());
        });
        flip("lead", "phone_sealed", "lead_id", damaged.id().toString());
        set("lead", "email_sealed", "v1.00000000.AAAA", "lead_id", damaged.id().toString());
        set("lead", "concern_sealed", "", "lead_id", damaged.id().toString());
        set("lead", "enquiry", "{", "lead_id", damaged.id().toString());
        set("lead", "provenance", "none", "lead_id", damaged.id().toString());
        set("lead", "name", "\u202e", "lead_id", damaged.id().toString());
        flip("lead_change", "text_sealed", "lead_id", damaged.id().toString());
        flip("account", "email_sealed", "account_id", staff.account().toString());
        store.transactions().run(() -> {
            List<Lead> all = store.leads().list(clinic.slug(), LeadFilter.newest(10));
            assertEquals(2, all.size());
            assertEquals(Set.of(), find(all, whole).unreadable());
            assertEquals(whole.contact(), find(all, whole).contact());
            Lead found = find(all, damaged);
            assertEquals(EnumSet.allOf(Part.class), found.unreadable());
            assertEquals(damaged.reference(), found.contact().name().full());
            assertEquals(new Enquiry.Unreadable(damaged.intent()), found.enquiry());
            assertEquals(2, store.leads().list(clinic.slug(), withPhone(whole)).size());
            assertEquals(
                    2,
                    desk.changes(staff, found).stream()
                            .filter(LeadChange::unreadable)
                            .count());
            assertFalse(
                    store.accounts().all(clinic.slug()).get(0).emailAddress().isPresent());
        });
    }

    /** Staff see which calendar it is, and the others are read. */
    private void takeNoOtherCalendar() throws Exception {
        BusyFeed damaged = feed("https://damaged.example/a.ics");
        BusyFeed whole = feed("https://whole.example/a.ics");
        store.transactions().run(() -> List.of(damaged, whole).forEach(store.busyFeeds()::add));
        flip("busy_feed", "address_sealed", "feed_id", damaged.id().toString());
        store.transactions().run(() -> {
            Map<UUID, Optional<FeedFault>> faults = store.busyFeeds().of(clinic.slug()).stream()
                    .collect(Collectors.toMap(
                            BusyFeed::id,
                            feed -> Optional.ofNullable(feed.state().fault())));
            assertEquals(
                    Map.of(whole.id(), Optional.empty(), damaged.id(), Optional.of(FeedFault.ADDRESS_UNREADABLE)),
                    faults);
            Set<UUID> taken = store.busyFeeds().take(SampleClinic.NOW, SampleClinic.NOW, false, 1000).stream()
                    .map(BusyFeed::id)
                    .collect(Collectors.toSet());
            assertTrue(taken.contains(whole.id()));
            assertFalse(taken.contains(damaged.id()));
            assertTrue(store.busyFeeds().remove(clinic.slug(), damaged.id()));
            assertTrue(store.busyFeeds().remove(clinic.slug(), whole.id()));
        });
    }

    private BusyFeed feed(String address) {
        return new BusyFeed(
                IDS.next(),
                clinic.slug(),
                new Slug("rivera"),
                URI.create(address),
                null,
                new BusyFeed.State(null, null, false, UnreadEvents.NONE, List.of(), null, null));
    }

    private static LeadFilter withPhone(Lead lead) {
        return LeadFilter.newest(10)
                .of(LeadQuery.of(lead.contact().phoneNumber().orElseThrow().e164(), "US"));
    }

    private static Lead find(List<Lead> all, Lead one) {
        return all.stream()
                .filter(lead -> lead.id().equals(one.id()))
                .findFirst()
                .orElseThrow();
    }

    private Lead ask() {
        Reception reception = new Reception(store.leads(), store.consents(), notices, IDS, CLOCK);
        return store.transactions()
                .within(() -> reception.requestCallBack(clinic, SampleClinic.visitor(), CallWindow.SOONEST, null));
    }

    private Account account() {
        return new Account(
                staff.account(),
                clinic.slug(),
                new PersonName(staff.name()),
                new EmailAddress("robin@example.org"),
                PasswordHash.of("four words from home", new SecureRandom()),
                CLOCK.instant());
    }

    /** As a damaged file would have it: of the last group of the base64 one letter is another. */
    private void flip(String table, String column, String key, String id) throws Exception {
        execute(
                "update frontdesk." + table + " set " + column + " = substring(" + column + " from 1 for length("
                        + column + ") - 4) || case substring(" + column + " from length(" + column
                        + ") - 3 for 1) when 'A' then 'BAAA' else 'AAAA' end where " + key + " = ?",
                id);
    }

    private void set(String table, String column, String value, String key, String id) throws Exception {
        execute("update frontdesk." + table + " set " + column + " = ? where " + key + " = ?", value, id);
    }

    private void execute(String sql, String... values) throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            assertTrue(statement.executeUpdate() > 0, sql);
        }
    }
}
