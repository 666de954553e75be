package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.Slice;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Consent;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.lead.CallOutcome;
import clinic.frontdesk.lead.Concern;
import clinic.frontdesk.lead.ContactBy;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Interest;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadQuery;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.StaffMember;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom staff find by what they type, on every store. */
public abstract class SearchContract extends AtTheDesk {

    private static final Enquiry.Pricing QUESTION =
            new Enquiry.Pricing(Set.of(Interest.COST), List.of(), ContactBy.PHONE, null, null);

    private final Clinic clinic = SampleClinic.described("s" + ids.next()).build();
    private final StaffMember staff = new StaffMember(new AccountId(ids.next()), clinic.slug(), "Robin Ashe");
    private int number;

    @BeforeEach
    void opens() {
        run(() -> store().clinics().save(clinic));
    }

    @Test
    void findsNamesHoweverTheyAreTyped() {
        ask("Inés Núñez");
        ask("Sinéad O’Brien");
        ask("Jürgen Strauß-Møller");
        ask("Anna  Li");
        ask("李小龍");
        assertFinds("Inés Núñez", "nunez", "NÚÑEZ", "nun\u0303ez", "ines nunez", "nunez  ines", "\u00a0nunez\t", "uñe");
        assertFinds("Sinéad O’Brien", "o'brien", "O’Brien", "obrien", "o`brien", "brien", "o brien", "O\u2018BRIEN");
        assertFinds(
                "Jürgen Strauß-Møller",
                "strauss",
                "STRAUẞ",
                "moller",
                "moeller",
                "juergen",
                "strauß-møller",
                "straussmoller");
        assertFinds("Anna  Li", "anna li", "li anna", "li");
        assertFinds("李小龍", "李", "小龍", "李小龍");
    }

    @Test
    void allWordsMustMatch() {
        ask("Ann Berg");
        ask("Ann Holm");
        assertFinds("Ann Berg", "ann berg", "ber ann");
        assertEquals(2, found("ann").size());
        assertEquals(Set.of(), found("ann berg holm"));
        assertEquals(Set.of(), found("%"));
        assertEquals(Set.of(), found("a%b_"));
    }

    @Test
    void findsNumbersByTheirEnds() {
        Lead lead = ask("Jo March", "(415) 555-0678", null);
        ask("Amy March", "(415) 555-0142", null);
        assertFinds("Jo March", "678", "0678", "50678", "5550678", "(415) 555-0678", "+1 415 555 0678", "555-0678");
        assertFinds("Jo March", "march 678", "٦٧٨", lead.reference().toLowerCase(Locale.ROOT));
        assertEquals(Set.of(), found("0679"));
        assertEquals(Set.of(), found("415"));
    }

    @Test
    void findsReferencesWholeAndByHalves() {
        Lead lead = ask("Jo March");
        ask("Amy March");
        String reference = lead.reference().toLowerCase(Locale.ROOT);
        assertFinds("Jo March", reference, reference.replace("-", ""), reference.replace("-", "\u2013"));
        assertFinds("Jo March", reference.substring(0, 4) + " jo", "Jo " + reference.substring(5));
    }

    @Test
    void findsAddressesWholeAndByWhatStandsBeforeTheSign() {
        ask("Jo March", null, "j.march+knee@example.org");
        ask("Amy March", null, "amy@example.org");
        assertFinds("Jo March", "J.March+Knee@example.org", "j.march+knee", "j.march", "j.march@", "march j.march");
        assertFinds("Amy March", "amy@", "amy@example.org");
        assertEquals(Set.of(), found("@example.org"));
    }

    @Test
    void findsWhatWasWrittenDown() {
        Lead jo = ask("Jo March");
        Lead amy = ask("Amy March");
        run(() -> followUp().note(staff, jo.id(), "Prefers Übermorgen; husband's name is Zoltán"));
        run(() -> followUp().logCall(staff, amy.id(), CallOutcome.SPOKE, "Crutches, second floor"));
        assertFinds("Jo March", "zoltan", "ubermorgen", "uebermorgen", "zoltan march", "husbands");
        assertFinds("Amy March", "crutches", "floor amy");
        assertEquals(Set.of(), found("crutch"));
        assertEquals(Set.of(), found("zoltan amy"));
    }

    @Test
    void findsWhatPeopleTold() {
        Visitor told = new Visitor(
                Contact.of(new PersonName("Jo March"), PhoneNumber.parse("(415) 555-0142", "US"), null),
                new Concern(null, "fell off a ladder", Map.of(new Slug("since"), "Michaelmas")),
                List.of(new Consent(ConsentPurpose.CONTACT, "1", "en", SampleClinic.NOW)),
                Provenance.unknown(Locale.US),
                false);
        within(() -> reception().askPricing(clinic, told, QUESTION));
        assertFinds("Jo March", "ladder", "michaelmas");
    }

    @Test
    void saysWhatIsTooShort() {
        assertEquals(List.of("x", "12", "…"), LeadQuery.of("x 12 ann …", "US").tooShort());
        ask("Ann Berg");
        assertEquals(Set.of("Ann Berg"), found("x ann"));
        assertEquals(Set.of(), found("x"));
    }

    @Test
    void leadsToAllThatWasFound() {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 25; i++) {
            ask("Other Person");
            all.add(ask("Zoë Person").reference());
            clock.pass(Duration.ofMillis(i % 3));
        }
        LeadFilter filter = LeadFilter.newest(10).of(LeadQuery.of("zoe person", "US"));
        assertEquals(25, within(() -> desk().count(staff, filter)));
        List<Slice<Lead>> slices = new ArrayList<>();
        @Nullable Cursor next = null;
        do {
            @Nullable Cursor at = next;
            slices.add(within(() -> desk().slice(staff, filter, at)));
            next = slices.get(slices.size() - 1).next().orElse(null);
        } while (next != null);
        assertEquals(
                all,
                slices.stream()
                        .flatMap(slice -> slice.items().stream())
                        .map(Lead::reference)
                        .collect(Collectors.toSet()));
        assertEquals(List.of(1L, 11L, 21L), slices.stream().map(Slice::from).toList());
        Cursor back = slices.get(2).previous().orElseThrow();
        assertEquals(slices.get(1), within(() -> desk().slice(staff, filter, back)));
        Lead last = slices.get(0).items().get(9);
        assertEquals(slices.get(1).items(), within(() -> desk().list(staff, filter.after(last))));
    }

    @Test
    void keepsToTheStatesThatAreAskedFor() {
        Lead jo = ask("Jo March");
        ask("Amy March");
        run(() -> followUp().mark(staff, jo.id(), LeadState.DECLINED));
        LeadFilter open = LeadFilter.open(10).of(LeadQuery.of("march", "US"));
        assertEquals(1, within(() -> desk().count(staff, open)));
        run(() -> quarantine().setAside(staff, jo.id()));
        assertEquals(Set.of("Amy March"), found("march"));
    }

    @Test
    void findsNobodyOfAnotherClinic() {
        Lead jo = ask("Jo March", "(415) 555-0678", "jo@example.org");
        run(() -> followUp().note(staff, jo.id(), "crutches"));
        Clinic other = SampleClinic.described("t" + ids.next()).build();
        run(() -> store().clinics().save(other));
        StaffMember elsewhere = new StaffMember(new AccountId(ids.next()), other.slug(), "Lee Ng");
        for (String typed : List.of("march", "678", "jo@example.org", "jo@", "crutches", jo.reference())) {
            LeadFilter filter = LeadFilter.newest(10).of(LeadQuery.of(typed, "US"));
            assertEquals(0, within(() -> desk().count(elsewhere, filter)), typed);
            assertEquals(List.of(), within(() -> desk().list(elsewhere, filter)), typed);
        }
    }

    @Test
    void nobodyFindsWhoWasErased() {
        Lead jo = ask("Jo March", "(415) 555-0678", "jo@example.org");
        run(() -> followUp().note(staff, jo.id(), "crutches"));
        run(() -> store().leads().update(erased(jo)));
        for (String typed : List.of("march", "678", "jo@", "crutches")) {
            assertEquals(Set.of(), found(typed), typed);
        }
    }

    private static Lead erased(Lead lead) {
        return new Lead(
                lead.id(),
                lead.clinic(),
                lead.person(),
                lead.reference(),
                lead.contact(),
                lead.enquiry(),
                lead.concern(),
                lead.provenance(),
                lead.promise(),
                LeadState.ERASED,
                lead.assignee(),
                lead.quarantined(),
                lead.receivedAt(),
                Set.of());
    }

    private void assertFinds(String name, String... typed) {
        for (String one : typed) {
            assertEquals(Set.of(name), found(one), one);
        }
    }

    private Set<String> found(String typed) {
        LeadFilter filter = LeadFilter.newest(50).of(LeadQuery.of(typed, "US"));
        return within(() -> desk().slice(staff, filter, null)).items().stream()
                .map(lead -> lead.contact().name().full())
                .collect(Collectors.toSet());
    }

    private Lead ask(String name) {
        return ask(name, "(415) 555-%04d".formatted(2000 + number++), null);
    }

    private Lead ask(String name, @Nullable String phone, @Nullable String email) {
        clock.pass(Duration.ofMillis(1));
        Visitor visitor = new Visitor(
                Contact.of(
                        new PersonName(name),
                        phone == null ? null : PhoneNumber.parse(phone, "US"),
                        email == null ? null : new EmailAddress(email)),
                Concern.UNTOLD,
                List.of(new Consent(ConsentPurpose.CONTACT, "1", "en", SampleClinic.NOW)),
                Provenance.unknown(Locale.US),
                false);
        return within(() -> reception().askPricing(clinic, visitor, QUESTION));
    }
}
