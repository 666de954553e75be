package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.Sha256;
import clinic.frontdesk.Versioned;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Consent;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.lead.CallList;
import clinic.frontdesk.lead.CallOutcome;
import clinic.frontdesk.lead.Concern;
import clinic.frontdesk.lead.ConsentEntry;
import clinic.frontdesk.lead.ConsentLedger;
import clinic.frontdesk.lead.ContactBy;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Interest;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadChange.Called;
import clinic.frontdesk.lead.LeadChange.Marked;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadQuery;
import clinic.frontdesk.lead.LeadRefusal;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.LeadTally;
import clinic.frontdesk.lead.PersonFile;
import clinic.frontdesk.lead.Promise;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.staff.Account;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.PasswordHash;
import clinic.frontdesk.staff.StaffMember;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of enquiries at the desk, on every store. It is Monday, 8:00; the clinic calls from 9:00 on. */
public abstract class LeadContract extends AtTheDesk {

    private static final Instant NINE = SampleClinic.NOW.plus(Duration.ofHours(1));
    private static final Instant ELEVEN = NINE.plus(Duration.ofHours(2));
    private static final Enquiry.Pricing QUESTION =
            new Enquiry.Pricing(Set.of(Interest.COST), List.of(), ContactBy.PHONE, null, null);

    private final Clinic clinic = SampleClinic.described("c" + ids.next()).build();
    private final StaffMember staff = new StaffMember(new AccountId(ids.next()), clinic.slug(), "Robin Ashe");

    @BeforeEach
    void opens() {
        store().transactions().run(() -> store().clinics().save(clinic));
    }

    @Test
    void enquiriesOfOnePhoneNumberAreOnePersons() {
        Lead first = ask("(415) 555-0142", "jo@example.org");
        clock.pass(Duration.ofMinutes(1));
        Lead second = ask("+1 415-555-0142", null);
        clock.pass(Duration.ofMinutes(1));
        Lead third = ask(null, "JO@example.org");
        assertEquals(first.person(), second.person());
        assertEquals(first.person(), third.person());
        assertEquals(
                List.of(third, second, first),
                within(() -> desk().fileOf(staff, first)).leads());
        assertFalse(first.person().equals(ask("(415) 555-0143", null).person()));
    }

    @Test
    void thePhoneDecidesWhereTheAddressIsAnothers() {
        Lead ofAddress = ask("(415) 555-0143", "jo@example.org");
        clock.pass(Duration.ofMinutes(1));
        Lead ofPhone = ask("(415) 555-0142", null);
        clock.pass(Duration.ofMinutes(1));
        assertEquals(ofPhone.person(), ask("(415) 555-0142", "jo@example.org").person());
        assertEquals(ofAddress.person(), ask(null, "jo@example.org").person());
    }

    @Test
    void clinicsDontShareTheirPersons() {
        Lead ours = ask("(415) 555-0142", null);
        Clinic other = SampleClinic.described("c" + ids.next()).build();
        store().transactions().run(() -> store().clinics().save(other));
        Lead theirs = within(() -> reception().askPricing(other, visitor("(415) 555-0142", null), QUESTION));
        assertFalse(ours.person().equals(theirs.person()));
        StaffMember stranger = new StaffMember(new AccountId(ids.next()), other.slug(), "Sam Byrd");
        assertThrows(LeadRefusal.UnknownLead.class, () -> within(() -> desk().open(stranger, ours.id())));
        assertThrows(LeadRefusal.UnknownLead.class, () -> store().transactions()
                .run(() -> followUp().mark(stranger, ours.id(), LeadState.CONTACTED)));
        assertEquals(
                List.of(),
                within(() -> desk().callList(stranger, ELEVEN.plusSeconds(1), "mail")).calls().stream()
                        .filter(call -> call.id().equals(ours.id()))
                        .toList());
    }

    @Test
    void listsWhomToCallMostUrgentFirst() {
        Lead callBack =
                within(() -> reception().requestCallBack(clinic, visitor("(415) 555-0150", null), "asap", null));
        clock.pass(Duration.ofMinutes(90));
        Lead pricing = ask("(415) 555-0151", null);
        assertEquals(NINE, promise(callBack).from());
        assertEquals(ELEVEN, promise(callBack).by());
        assertEquals(clock.instant().plus(Duration.ofHours(2)), promise(pricing).by());
        assertEquals(List.of(callBack, pricing), promised());
        assertTrue(callBack.isDue(NINE));
        assertFalse(callBack.isOverdue(NINE));
        assertTrue(callBack.isOverdue(ELEVEN));
    }

    @Test
    void oneCallAnswersAllThatThePersonWaitsFor() {
        Lead first = ask("(415) 555-0142", null);
        Lead second = ask("(415) 555-0142", null);
        log(first, CallOutcome.NO_ANSWER, null);
        assertEquals(LeadState.ATTEMPTED, state(first));
        assertEquals(LeadState.ATTEMPTED, state(second));
        clock.pass(Duration.ofMinutes(1));
        log(first, CallOutcome.SPOKE, "Prefers mornings");
        assertEquals(LeadState.CONTACTED, state(first));
        assertEquals(LeadState.CONTACTED, state(second));
        assertEquals(List.of(), promised());
        List<LeadChange.What> done = within(() -> desk().changes(staff, first)).stream()
                .filter(change -> change.lead().equals(first.id()))
                .map(LeadChange::what)
                .toList();
        assertEquals(
                List.of(new Called(CallOutcome.NO_ANSWER, null), new Called(CallOutcome.SPOKE, "Prefers mornings")),
                done);
    }

    @Test
    void nobodyChangesWhatTheirPageDidNotShow() {
        Lead first = ask("(415) 555-0142", null);
        Lead second = ask("(415) 555-0142", null);
        run(() -> followUp().note(staff, first.id(), "Asked for a woman"));
        int seen = version(second);
        clock.pass(Duration.ofMinutes(1));
        log(first, CallOutcome.NO_ANSWER, null);
        Versioned<LeadId> stale = new Versioned<>(second.id(), seen);
        ChangedMeanwhile refusal = assertThrows(
                ChangedMeanwhile.class, () -> run(() -> followUp().logCall(staff, stale, CallOutcome.SPOKE, null)));
        assertTrue(refusal.since().stream()
                .anyMatch(change -> change instanceof LeadChange missed
                        && missed.lead().equals(first.id())
                        && missed.what().equals(new Called(CallOutcome.NO_ANSWER, null))));
        Stream.<Runnable>of(
                        () -> followUp().mark(staff, stale, LeadState.DECLINED),
                        () -> followUp().assign(staff, stale, null),
                        () -> quarantine().setAside(staff, stale),
                        () -> quarantine().release(staff, clinic, stale))
                .forEach(change -> assertThrows(ChangedMeanwhile.class, () -> run(change)));
        assertEquals(LeadState.ATTEMPTED, state(second));
        run(() -> followUp().note(staff, second.id(), "A note takes nothing from anybody"));
        run(() -> followUp().mark(staff, new Versioned<>(second.id(), version(second)), LeadState.DECLINED));
        assertEquals(LeadState.DECLINED, state(second));
        assertEquals(0, version(ask("(415) 555-0149", null)));
    }

    private int version(Lead lead) {
        return within(() -> desk().versions(staff, List.of(lead))).getOrDefault(lead.person(), 0);
    }

    @Test
    void readsAllOfAPersonAtOnce() {
        Lead first = ask("(415) 555-0142", null);
        Lead other = ask("(415) 555-0143", null);
        assertEquals(new PersonFile(List.of(other), List.of()), within(() -> desk().fileOf(staff, other)));
        run(() -> followUp().note(staff, first.id(), "Prefers mornings"));
        clock.pass(Duration.ofMinutes(1));
        Lead second = ask("(415) 555-0142", null);
        run(() -> followUp().note(staff, second.id(), "Asked again"));
        run(() -> followUp().note(staff, first.id(), "Both are one"));
        PersonFile file = within(() -> desk().fileOf(staff, first));
        assertEquals(List.of(second, first), file.leads());
        assertEquals(within(() -> desk().changes(staff, first)), file.changes());
        assertEquals(
                List.of(first.id(), second.id(), first.id()),
                file.changes().stream().map(LeadChange::lead).toList());
    }

    @Test
    void knowsNothingOfNobody() {
        ask("(415) 555-0142", null);
        run(() -> {
            assertEquals(Map.of(), store().leads().versions(clinic.slug(), Set.of()));
            assertEquals(Map.of(), store().leads().changes(clinic.slug(), Set.of()));
            assertEquals(Map.of(), store().leads().calls(clinic.slug(), Set.of()));
            assertEquals(List.of(), store().leads().all(clinic.slug(), Set.of()));
            assertEquals(Map.of(), store().consents().of(clinic.slug(), Set.of()));
            assertEquals(List.of(), store().outbox().about(clinic.slug(), Set.of()));
        });
    }

    @Test
    void aBrokenPromiseIsAnnouncedUnlessSomebodyHasTried() {
        Lead kept = ask("(415) 555-0142", null);
        Lead broken = ask("(415) 555-0143", null);
        assertEquals(List.of(ELEVEN), overdueNotices(kept));
        log(kept, CallOutcome.VOICEMAIL, null);
        assertEquals(List.of(), overdueNotices(kept));
        assertEquals(List.of(ELEVEN), overdueNotices(broken));
    }

    @Test
    void recordsWhoDidWhat() {
        Lead lead = ask("(415) 555-0142", null);
        Account account = new Account(
                staff.account(),
                clinic.slug(),
                new PersonName("Robin Ashe"),
                new EmailAddress("robin@example.org"),
                PasswordHash.of("four words from home", new SecureRandom()),
                clock.instant());
        store().transactions().run(() -> store().accounts().add(account));
        run(() -> followUp().mark(staff, lead.id(), LeadState.NOT_SUITABLE));
        clock.pass(Duration.ofMinutes(1));
        run(() -> followUp().assign(staff, lead.id(), account));
        clock.pass(Duration.ofMinutes(1));
        run(() -> followUp().note(staff, lead.id(), "Zebra\nallergy"));
        Lead now = within(() -> desk().open(staff, lead.id()));
        assertEquals(LeadState.NOT_SUITABLE, now.state());
        assertEquals(staff.account(), now.assignee());
        assertEquals(
                List.of(
                        new Marked(LeadState.NOT_SUITABLE),
                        new LeadChange.Assigned("Robin Ashe"),
                        new LeadChange.Noted("Zebra\nallergy")),
                within(() -> desk().changes(staff, lead)).stream()
                        .map(LeadChange::what)
                        .toList());
        run(() -> followUp().assign(staff, lead.id(), null));
        assertNull(within(() -> desk().open(staff, lead.id())).assignee());
    }

    @Test
    void markingAgainChangesNothing() {
        Lead lead = ask("(415) 555-0142", null);
        run(() -> followUp().mark(staff, lead.id(), LeadState.DECLINED));
        run(() -> followUp().mark(staff, lead.id(), LeadState.DECLINED));
        assertEquals(1, within(() -> desk().changes(staff, lead)).size());
        assertThrows(IllegalArgumentException.class, () -> followUp().mark(staff, lead.id(), LeadState.SPAM));
    }

    @Test
    void whatWasSetAsideIsPromisedAnewWhenItIsReleased() {
        Lead doubtful = within(() -> reception().requestCallBack(clinic, doubtful("(415) 555-0142"), "asap", null));
        assertEquals(List.of(), promised());
        assertEquals(List.of(), noticesOf(doubtful));
        assertEquals(List.of(doubtful), within(() -> desk().list(staff, LeadFilter.setAside(10))));
        clock.pass(Duration.ofHours(5));
        run(() -> quarantine().release(staff, clinic, doubtful.id()));
        run(() -> quarantine().release(staff, clinic, doubtful.id()));
        Lead released = within(() -> desk().open(staff, doubtful.id()));
        assertFalse(released.quarantined());
        // it is 13:00
        assertEquals(clock.instant(), promise(released).from());
        assertEquals(
                clock.instant().plus(Duration.ofHours(2)), promise(released).by());
        assertEquals(List.of(EventType.LEAD_RECEIVED, EventType.PROMISE_OVERDUE), noticesOf(doubtful));
    }

    @Test
    void whatIsMarkedInQuarantineStaysThereUntilItIsDecided() {
        Lead doubtful = within(() -> reception().askPricing(clinic, doubtful("(415) 555-0142"), QUESTION));
        run(() -> followUp().mark(staff, doubtful.id(), LeadState.CONTACTED));
        assertEquals(1, within(() -> desk().count(staff, LeadFilter.setAside(10))));
        run(() -> quarantine().setAside(staff, doubtful.id()));
        assertEquals(0, within(() -> desk().count(staff, LeadFilter.setAside(10))));
        assertEquals(1, within(() -> desk().count(staff, LeadFilter.spam(10))));
    }

    @Test
    void countsWhatCameSince() {
        ask("(415) 555-0142", null);
        clock.pass(Duration.ofMinutes(1));
        Instant since = clock.instant();
        ask("(415) 555-0143", null);
        assertEquals(0, within(() -> desk().count(staff, LeadFilter.newest(1).since(since))));
        clock.pass(Duration.ofMinutes(1));
        ask("(415) 555-0144", null);
        assertEquals(1, within(() -> desk().count(staff, LeadFilter.newest(1).since(since))));
        assertEquals(2, within(() -> desk().count(staff, LeadFilter.newest(1).since(since.minusMillis(1)))));
    }

    @Test
    void aBookingAnswersWhatThePersonWaitsFor() {
        Lead declined = ask("(415) 555-0142", null);
        run(() -> followUp().mark(staff, declined.id(), LeadState.DECLINED));
        Lead doubted = within(() -> reception().askPricing(clinic, doubtful("(415) 555-0142"), QUESTION));
        Lead strangers = ask("(415) 555-0143", null);
        Lead open = ask("(415) 555-0142", null);
        Enquiry.Visit visit = new Enquiry.Visit(new Slug("visit"), Intent.DISCOVERY);
        run(() -> reception().receiveBooking(clinic, visitor("(415) 555-0142", null), visit));
        assertEquals(LeadState.BOOKED, state(open));
        assertEquals(
                List.of(LeadState.DECLINED, LeadState.NEW, LeadState.NEW),
                List.of(state(declined), state(doubted), state(strangers)));
        assertTrue(within(() -> desk().open(staff, doubted.id())).quarantined());
    }

    @Test
    void spamIsKeptApartAndNobodyIsWarnedOfIt() {
        Lead lead = ask("(415) 555-0142", null);
        run(() -> quarantine().setAside(staff, lead.id()));
        assertEquals(LeadState.SPAM, state(lead));
        assertEquals(List.of(), promised());
        assertEquals(List.of(), overdueNotices(lead));
        assertEquals(0, within(() -> desk().count(staff, LeadFilter.setAside(10))));
        assertEquals(0, within(() -> desk().count(staff, LeadFilter.newest(10))));
        run(() -> quarantine().release(staff, clinic, lead.id()));
        assertEquals(LeadState.NEW, state(lead));
    }

    @Test
    void findsPeopleByName() {
        ask("(415) 555-0142", null);
        assertEquals(1, found("lindq"));
        assertEquals(0, found("l_ndq"));
        assertEquals(0, found("%"));
    }

    @Test
    void findsPeopleByWhatTheyAreReachedAtAndByTheirReference() {
        Lead lead = ask("(415) 555-0142", "jo@example.org");
        ask("(415) 555-0143", null);
        assertEquals(1, found("415 555 0142"));
        assertEquals(1, found("+1 415-555-0143"));
        assertEquals(0, found("415 555 0144"));
        assertEquals(1, found(" JO@example.org"));
        assertEquals(0, found("jo@example"));
        assertEquals(1, found(lead.reference().toLowerCase(Locale.ROOT)));
    }

    @Test
    void listsEachLeadOnOnePage() {
        Set<Lead> all = Set.of(ask("(415) 555-0142", null), ask("(415) 555-0143", null), ask("(415) 555-0144", null));
        Set<Lead> seen = new HashSet<>();
        @Nullable Lead last = null;
        for (int i = 0; i < 3; i++) {
            LeadFilter next = LeadFilter.newest(1).after(last);
            last = within(() -> desk().list(staff, next)).get(0);
            seen.add(last);
        }
        assertEquals(all, seen);
    }

    @Test
    void countsTheCallsToAPerson() {
        Lead first = ask("(415) 555-0142", null);
        Lead second = ask("(415) 555-0142", null);
        Lead other = ask("(415) 555-0143", null);
        log(first, CallOutcome.BUSY, null);
        clock.pass(Duration.ofMinutes(1));
        log(second, CallOutcome.VOICEMAIL, "on the machine");
        run(() -> followUp().note(staff, second.id(), "no call"));
        assertEquals(
                Map.of(
                        first.person(),
                        List.of(
                                new Called(CallOutcome.BUSY, null),
                                new Called(CallOutcome.VOICEMAIL, "on the machine"))),
                within(() -> desk().calls(staff, List.of(second, other))).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, calls -> calls.getValue().stream()
                                .map(LeadChange::what)
                                .toList())));
    }

    @Test
    void keepsALedgerOfWhatPeopleAgreedTo() {
        Lead lead = ask("(415) 555-0142", null);
        ConsentLedger ledger = within(() -> consentDesk().of(staff, lead));
        ConsentEntry given = ledger.latest(ConsentPurpose.CONTACT).orElseThrow();
        assertTrue(ledger.allows(ConsentPurpose.CONTACT));
        assertFalse(ledger.allows(ConsentPurpose.MARKETING));
        assertEquals(Sha256.hex("Contact me about this request."), given.textHash());
        assertEquals("https://www.example.org/knees", given.page());
        assertEquals("1.2.3", given.widget());
        assertEquals(lead.id(), given.lead());
        assertEquals(
                "Contact me about this request.",
                clinic.consentWords(Sha256.hex("Contact me about this request."))
                        .orElseThrow());
        clock.pass(Duration.ofDays(1));
        run(() -> consentDesk().withdraw(staff, lead, ConsentPurpose.CONTACT));
        run(() -> consentDesk().withdraw(staff, lead, ConsentPurpose.CONTACT));
        ConsentLedger after = within(() -> consentDesk().of(staff, lead));
        assertFalse(after.allows(ConsentPurpose.CONTACT));
        assertEquals(2, after.entries().size());
        assertEquals(given, after.entries().get(0));
        assertEquals("Robin Ashe", after.entries().get(1).by());
    }

    @Test
    void countsWhatBecameOfEnquiriesByWhereTheyCameFrom() {
        Lead asked = ask("(415) 555-0142", null);
        ask("(415) 555-0143", null);
        log(asked, CallOutcome.SPOKE, null);
        within(() -> reception().requestCallBack(clinic, doubtful("(415) 555-0144"), "asap", null));
        List<LeadTally> tallies =
                within(() -> desk().tallies(staff, SampleClinic.NOW, SampleClinic.NOW.plusSeconds(1)));
        assertEquals(List.of(new LeadTally("knees", "newsletter", Intent.PRICING, 2, 1, 0, 0)), tallies);
        assertEquals(
                List.of(), within(() -> desk().tallies(staff, SampleClinic.NOW.minusSeconds(9), SampleClinic.NOW)));
    }

    private long found(String typed) {
        return within(() -> desk().count(staff, LeadFilter.newest(10).of(LeadQuery.of(typed, "US"))));
    }

    private Lead ask(@Nullable String phone, @Nullable String email) {
        return within(() -> reception().askPricing(clinic, visitor(phone, email), QUESTION));
    }

    private void log(Lead lead, CallOutcome outcome, @Nullable String note) {
        run(() -> followUp().logCall(staff, lead.id(), outcome, note));
    }

    private static Promise promise(Lead lead) {
        return Objects.requireNonNull(lead.promise());
    }

    private LeadState state(Lead lead) {
        return within(() -> desk().open(staff, lead.id())).state();
    }

    private List<Lead> promised() {
        CallList list = within(() -> desk().callList(staff, clock.instant().plus(Duration.ofHours(8)), "mail"));
        return list.calls().stream()
                .map(call -> within(() -> desk().open(staff, call.id())))
                .toList();
    }

    private List<EventType> noticesOf(Lead lead) {
        return deliveries(lead).stream()
                .map(delivery -> delivery.event().type())
                .toList();
    }

    private List<Instant> overdueNotices(Lead lead) {
        return deliveries(lead).stream()
                .filter(delivery -> delivery.event().type() == EventType.PROMISE_OVERDUE)
                .map(Delivery::dueAt)
                .toList();
    }

    private List<Delivery> deliveries(Lead lead) {
        return within(() -> store().outbox().about(clinic.slug(), lead.id().value())).stream()
                .sorted(Comparator.comparing(delivery -> delivery.event().type()))
                .toList();
    }

    private static Visitor doubtful(String phone) {
        Visitor visitor = visitor(phone, null);
        return new Visitor(visitor.contact(), visitor.concern(), visitor.consents(), visitor.provenance(), true);
    }

    private static Visitor visitor(@Nullable String phone, @Nullable String email) {
        return new Visitor(
                Contact.of(
                        new PersonName("Jo Lindqvist"),
                        phone == null ? null : PhoneNumber.parse(phone, "US"),
                        email == null ? null : new EmailAddress(email)),
                Concern.UNTOLD,
                List.of(new Consent(ConsentPurpose.CONTACT, "1", "en", SampleClinic.NOW)),
                new Provenance(
                        "https://www.example.org/knees",
                        "https://search.example/",
                        "knees",
                        "What helps",
                        null,
                        Map.of("utm_source", "newsletter"),
                        Locale.US,
                        null,
                        "1.2.3"),
                false);
    }

    @Override
    protected List<Courier> couriers() {
        return List.of(new Pigeon());
    }
}
