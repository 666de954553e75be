package clinic.frontdesk.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Ids;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.Slice;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.contract.Store;
import clinic.frontdesk.lead.Concern;
import clinic.frontdesk.lead.ContactBy;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Interest;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadQuery;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.lead.Provenance;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** How long it takes to find one of a thousand and one of a hundred thousand people; it prints what it measured. */
abstract class ManyPeopleContract {

    private static final Clock CLOCK = Clock.fixed(SampleClinic.NOW, ZoneOffset.UTC);
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final int AT_ONCE = 500;
    private static final int WARM = 400;
    private static final int TIMES = 600;
    private static final int PAGE = 40;

    private static final List<String> SYLLABLES = List.of(
            "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "we", "xi",
            "yo", "zu");

    /** What finds one person among any number. */
    private static final Map<String, IntFunction<String>> ONE = Map.of(
            "name", i -> name(i).toLowerCase(Locale.ROOT),
            "name and last four digits", i -> given(i / 400) + " " + digits(i).substring(6),
            "last seven digits", i -> digits(i).substring(3),
            "number", ManyPeopleContract::digits,
            "mailbox", i -> "person" + i + "@",
            "word of a note", i -> "remark" + i);

    private final TestDatabase database = new TestDatabase(fresh());
    private final Store store = database.store(CLOCK);
    private final Ids ids = new Ids(new SecureRandom());

    /** A database that is empty. */
    protected abstract DataSource fresh();

    /** Has the database know what is in it, as it does by itself sooner or later. */
    protected abstract void analyze();

    /** How many rows were read by tables that were read from one end to the other; 0 where the database doesn't count. */
    protected abstract long scanned();

    @Test
    void findsOneOfManyAsFastAsOneOfFew() {
        Clinic few = filled("few", FEW);
        Clinic many = filled("many", MANY);
        analyze();
        measure(few, FEW, WARM);
        measure(many, MANY, WARM);
        long before = scanned();
        double fast = measure(few, FEW, TIMES);
        double slow = measure(many, MANY, TIMES);
        System.out.printf(
                "%s: p95 of finding one of %,d people %.2f ms, of %,d people %.2f ms, %.2f times as long%n",
                getClass().getSimpleName(), FEW, fast, MANY, slow, slow / fast);
        assertEquals(before, scanned(), "rows of tables that were read as a whole");
        assertTrue(slow <= 1.5 * fast, () -> slow + " ms instead of " + fast);
    }

    /** The 95th percentile in milliseconds. */
    private double measure(Clinic clinic, int people, int times) {
        long[] nanos = new long[times];
        List<IntFunction<String>> questions = new ArrayList<>(ONE.values());
        for (int i = 0; i < times; i++) {
            int person = (i * 7919) % people;
            String typed = questions.get(i % questions.size()).apply(person);
            long begun = System.nanoTime();
            Slice<Lead> found = find(clinic, typed);
            nanos[i] = System.nanoTime() - begun;
            assertEquals(1, found.total(), typed);
            assertEquals(name(person), found.items().get(0).contact().name().full());
        }
        Arrays.sort(nanos);
        return nanos[times * 95 / 100] / 1e6;
    }

    private Slice<Lead> find(Clinic clinic, String typed) {
        LeadFilter filter = LeadFilter.newest(PAGE).of(LeadQuery.of(typed, "US"));
        return database.transactions.within(() -> store.leads().slice(clinic.slug(), filter, null));
    }

    private Clinic filled(String slug, int people) {
        Clinic clinic = SampleClinic.described(slug).build();
        database.transactions.run(() -> store.clinics().save(clinic));
        for (int from = 0; from < people; from += AT_ONCE) {
            int first = from;
            database.transactions.run(() -> {
                for (int i = first; i < Math.min(people, first + AT_ONCE); i++) {
                    add(clinic, i);
                }
            });
        }
        return clinic;
    }

    private void add(Clinic clinic, int i) {
        LeadId id = new LeadId(ids.next());
        store.leads()
                .add(new Lead(
                        id,
                        clinic.slug(),
                        new PersonId(id.value()),
                        ids.reference(),
                        Contact.of(
                                new PersonName(name(i)),
                                PhoneNumber.parse(digits(i), "US"),
                                new EmailAddress("person%d@example.org".formatted(i))),
                        new Enquiry.Pricing(Set.of(Interest.COST), List.of(), ContactBy.PHONE, null, null),
                        new Concern(null, "it hurts when I walk", Map.of()),
                        Provenance.unknown(Locale.US),
                        null,
                        LeadState.CONTACTED,
                        null,
                        false,
                        SampleClinic.NOW.plusMillis(i),
                        Set.of()));
        store.leads()
                .record(new LeadChange(
                        ids.next(),
                        clinic.slug(),
                        id,
                        new LeadChange.Noted("called about remark" + i + " and came"),
                        null,
                        "Robin Ashe",
                        SampleClinic.NOW,
                        null,
                        false));
    }

    /** No two have the same. */
    private static String name(int i) {
        return capital(given(i / 400)) + " " + capital(syllables(i % 400) + "muez");
    }

    private static String given(int i) {
        return syllables(i) + "zu";
    }

    private static String syllables(int i) {
        return SYLLABLES.get(i % 20) + SYLLABLES.get(i / 20 % 20);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** A number of San Francisco. */
    private static String digits(int i) {
        return "415%07d".formatted(2_000_000 + i * 31);
    }
}
