package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.appointment.Diary;
import clinic.frontdesk.article.Article;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicBuilder;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Text;
import clinic.frontdesk.clinic.WeeklyHours;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.lead.Concern;
import clinic.frontdesk.lead.ContactBy;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Interest;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.lead.Promise;
import clinic.frontdesk.notice.Courier;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Notices;
import clinic.frontdesk.request.IdempotencyKey;
import clinic.frontdesk.request.IdempotencyKeys;
import clinic.frontdesk.request.RequestRefusal;
import clinic.frontdesk.staff.SignIn;
import clinic.frontdesk.staff.StaffRefusal;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What every store promises; each test has a clinic of its own, so that they can share a database. */
public abstract class StoreContract extends OverAStore {

    protected final Clinic clinic = SampleClinic.described("c" + ids.next()).build();

    private <T> T within(Supplier<T> work) {
        return store().transactions().within(work);
    }

    @BeforeEach
    void keepsTheClinic() {
        store().transactions().run(() -> store().clinics().save(clinic));
    }

    @Test
    void givesBackAClinicAsItWas() {
        assertEquals(Optional.of(clinic), within(() -> store().clinics().find(clinic.slug())));
        assertTrue(within(() -> store().clinics().all()).contains(clinic));
    }

    /** The first language is the fallback, and the first place is where overrides without one are. */
    @Test
    void givesBackPlacesAndLanguagesInTheirOrder() {
        Map<Slug, WeeklyHours> hours = new LinkedHashMap<>();
        Map<String, String> languages = new LinkedHashMap<>();
        for (String name : List.of("fr", "en", "zu", "de", "ar", "hy", "es", "pt", "it", "nl")) {
            hours.put(new Slug(name), SampleClinic.officeHours());
            languages.put(name, "visit " + name);
        }
        Practitioner everywhere =
                new Practitioner(new Slug("okafor"), "Tomas Okafor", null, new Text(languages), null, hours, List.of());
        ClinicBuilder description = clinic.change();
        hours.keySet().forEach(place -> description.location(new Location(place, place.value(), null, null)));
        Clinic described = description.practitioner(everywhere).build();
        store().transactions().run(() -> store().clinics().save(described));
        Practitioner kept = within(() -> store().clinics().find(clinic.slug()))
                .flatMap(found -> found.practitioner(everywhere.slug()))
                .orElseThrow();
        assertEquals(List.copyOf(hours.keySet()), List.copyOf(kept.hours().keySet()));
        assertEquals("visit fr", Objects.requireNonNull(kept.bio()).in(Locale.JAPANESE));
    }

    @Test
    void seesAChangedClinicAtOnce() {
        within(() -> store().clinics().find(clinic.slug()));
        Clinic changed = SampleClinic.described(clinic.slug().value())
                .practitioner("osei", "Kofi Osei", SampleClinic.officeHours())
                .build();
        store().transactions().run(() -> store().clinics().save(changed));
        assertEquals(Optional.of(changed), within(() -> store().clinics().find(clinic.slug())));
    }

    @Test
    void knowsTheGenerationOfAPrivateCalendar() {
        Slug rivera = new Slug("rivera");
        assertEquals(OptionalInt.empty(), within(() -> store().feeds().generation(clinic.slug(), rivera)));
        for (int generation = 0; generation < 2; generation++) {
            int next = generation;
            store().transactions().run(() -> store().feeds().renew(clinic.slug(), rivera, next));
            assertEquals(OptionalInt.of(next), within(() -> store().feeds().generation(clinic.slug(), rivera)));
        }
    }

    @Test
    void forgetsWhatWasRolledBack() {
        Lead lead = lead(SampleClinic.NOW);
        assertThrows(ArithmeticException.class, () -> store().transactions().run(() -> {
            store().leads().add(lead);
            throw new ArithmeticException();
        }));
        assertEquals(Optional.empty(), within(() -> store().leads().find(clinic.slug(), lead.id())));
    }

    @Test
    void refusesToBeUsedOutsideOfATransaction() {
        Lead lead = lead(SampleClinic.NOW);
        Stream.<Executable>of(
                        () -> store().leads().add(lead), () -> store().clinics().all())
                .map(use -> assertThrows(IllegalStateException.class, use))
                .forEach(refused -> assertTells(refused, "Transactions.within"));
    }

    @Test
    void saysThatAClinicIsToBePublishedFirst() {
        Slug nowhere = new Slug("n" + ids.next());
        SortedSet<Diary> diaries = new TreeSet<>(Set.of(Diary.ofPractitioner(new Slug("rivera"))));
        Contact caller = SampleClinic.visitor().contact();
        Stream.<Runnable>of(() -> store().appointments().lock(nowhere, diaries, SampleClinic.NOW), () -> store().leads()
                        .lockPerson(nowhere, caller))
                .map(work -> assertThrows(IllegalArgumentException.class, () -> store().transactions()
                        .run(work)))
                .forEach(refused -> assertTells(refused, nowhere + " ", "ClinicDirectory.publish"));
    }

    private static void assertTells(Exception refused, String... words) {
        for (String word : words) {
            assertTrue(String.valueOf(refused.getMessage()).contains(word), refused::toString);
        }
    }

    @Test
    void givesBackALeadAsItWas() {
        Lead lead = added(lead(SampleClinic.NOW));
        assertEquals(Optional.of(lead), within(() -> store().leads().find(clinic.slug(), lead.id())));
    }

    @Test
    void keepsInstantsThroughChangesOfTheClock() {
        List<Instant> instants = Stream.of("2026-03-29T00:00:00Z", "2026-10-25T00:00:00Z")
                .map(Instant::parse)
                .flatMap(night -> Stream.iterate(night, t -> t.plus(Duration.ofMinutes(10)))
                        .limit(18))
                .toList();
        for (Instant instant : instants) {
            Lead lead = added(lead(instant));
            Lead stored =
                    within(() -> store().leads().find(clinic.slug(), lead.id())).orElseThrow();
            assertEquals(instant, stored.receivedAt());
        }
    }

    @Test
    void hidesALeadFromAnotherClinic() {
        Lead lead = added(lead(SampleClinic.NOW));
        assertEquals(Optional.empty(), within(() -> store().leads().find(new Slug("other"), lead.id())));
    }

    @Test
    void listsLeadsNewestFirst() {
        Lead older = added(lead(SampleClinic.NOW));
        Lead newer = added(lead(SampleClinic.NOW.plusSeconds(1)));
        assertEquals(List.of(newer, older), list(LeadFilter.newest(10)));
        assertEquals(List.of(newer), list(LeadFilter.newest(1)));
        assertEquals(List.of(older), list(LeadFilter.newest(10).after(newer)));
        assertEquals(2L, within(() -> store().leads().count(clinic.slug(), LeadFilter.newest(1))));
    }

    @Test
    void takesADueDeliveryOnceUntilItsLeaseEnds() {
        announce();
        Instant leaseEnd = SampleClinic.NOW.plusSeconds(60);
        assertEquals(1, take(SampleClinic.NOW, leaseEnd).size());
        assertEquals(List.of(), take(SampleClinic.NOW.plusSeconds(59), leaseEnd));
        assertEquals(1, take(leaseEnd, leaseEnd.plusSeconds(60)).size());
    }

    @Test
    void takesAShareOfALaneAndLeavesTheRestToOthers() {
        announce();
        announce();
        announce();
        Instant leaseEnd = SampleClinic.NOW.plusSeconds(60);
        assertEquals(2, take(SampleClinic.NOW, leaseEnd, 2).size());
        assertEquals(1, take(SampleClinic.NOW, leaseEnd, 2).size());
        assertEquals(0, take(SampleClinic.NOW, leaseEnd, 2).size());
    }

    @Test
    void takesTheLeastAttemptedOfThoseThatAreDueTogether() {
        announce();
        announce();
        Delivery failed = take(SampleClinic.NOW, SampleClinic.NOW, 1).get(0);
        store().transactions().run(() -> store().outbox().update(tried(failed)));
        Instant leaseEnd = SampleClinic.NOW.plusSeconds(60);
        assertFalse(take(SampleClinic.NOW, leaseEnd, 1).get(0).id().equals(failed.id()));
        assertEquals(failed.id(), take(SampleClinic.NOW, leaseEnd, 1).get(0).id());
    }

    @Test
    void addsADeliveryToAnEventThatIsThere() {
        announce();
        Delivery known = take(SampleClinic.NOW, SampleClinic.NOW, 1).get(0);
        Delivery more = new Delivery(
                ids.next(),
                known.event(),
                known.courier(),
                "another",
                "lane",
                Delivery.Status.PENDING,
                0,
                known.since(),
                known.since(),
                null);
        store().transactions().run(() -> store().outbox().addTo(known.event(), more));
        List<Delivery> about =
                within(() -> store().outbox().about(clinic.slug(), known.event().subject()));
        assertEquals(2, about.size());
        assertTrue(about.contains(more));
    }

    @Test
    void replacesAllArticles() {
        store().transactions().run(() -> store().articles().replaceAll(clinic.slug(), List.of(article("old"))));
        Article article = article("new");
        store().transactions().run(() -> store().articles().replaceAll(clinic.slug(), List.of(article)));
        assertEquals(List.of(article), within(() -> store().articles().all(clinic.slug())));
        assertEquals(Optional.empty(), within(() -> store().articles().find(clinic.slug(), new Slug("old"))));
    }

    @Test
    void remembersARequestForADay() {
        IdempotencyKey key = new IdempotencyKey("k-1", "print");
        store().transactions().run(() -> {
            assertEquals(Optional.empty(), store().idempotencyKeys().recall(clinic.slug(), key));
            store().idempotencyKeys().remember(clinic.slug(), key, List.of("a", "b"));
        });
        assertEquals(Optional.of(List.of("a", "b")), within(() -> store().idempotencyKeys()
                .recall(clinic.slug(), key)));
        assertThrows(
                RequestRefusal.KeyReused.class,
                () -> within(
                        () -> store().idempotencyKeys().recall(clinic.slug(), new IdempotencyKey("k-1", "other"))));
    }

    @Test
    void forgetsARequestAfterADay() {
        IdempotencyKey key = new IdempotencyKey("k-2", "print");
        store().transactions().run(() -> store().idempotencyKeys().remember(clinic.slug(), key, List.of("a")));
        clock.pass(IdempotencyKeys.MEMORY);
        assertEquals(Optional.empty(), within(() -> store().idempotencyKeys().recall(clinic.slug(), key)));
    }

    @Test
    void letsOneInvitationMakeOneAccount() {
        SignIn signIn = new SignIn(store().accounts(), store().sessions(), new SecureRandom(), clock);
        EmailAddress email = new EmailAddress("Ana@harbour.example");
        var secret = within(() -> signIn.inviteFirst(clinic.slug())).orElseThrow();
        var signedIn = within(() -> signIn.accept(secret, new PersonName("Ana Rivera"), email, "a long password"));
        assertEquals(Optional.of(signedIn.member()), within(() -> signIn.resume(signedIn.secret())
                .map(SignIn.Resumed::member)));
        assertThrows(
                StaffRefusal.InvitationNotValid.class,
                () -> within(() -> signIn.accept(secret, new PersonName("Eve"), email, "a long password")));
        var again =
                within(() -> signIn.signIn(clinic.slug(), new EmailAddress("ana@harbour.example"), "a long password"));
        store().transactions().run(() -> signIn.signOut(again.secret()));
        assertFalse(within(() -> signIn.resume(again.secret())).isPresent());
    }

    private List<Lead> list(LeadFilter filter) {
        return within(() -> store().leads().list(clinic.slug(), filter));
    }

    private Lead added(Lead lead) {
        store().transactions().run(() -> store().leads().add(lead));
        return lead;
    }

    private Lead lead(Instant receivedAt) {
        var visitor = SampleClinic.visitor();
        return new Lead(
                new LeadId(ids.next()),
                clinic.slug(),
                new PersonId(ids.next()),
                ids.reference(),
                visitor.contact(),
                new Enquiry.Pricing(
                        Set.of(Interest.COST), List.of(new Slug("visit")), ContactBy.PHONE, "self-pay", null),
                new Concern(new Slug("knee"), "since the zebra race", Map.of(new Slug("sport"), "running")),
                visitor.provenance(),
                new Promise(receivedAt, receivedAt.plusSeconds(3600)),
                LeadState.NEW,
                null,
                false,
                receivedAt,
                Set.of());
    }

    private Article article(String slug) {
        return new Article(
                clinic.slug(),
                new Slug(slug),
                "Knees",
                null,
                "About knees",
                LocalDate.of(2026, 3, 29),
                false,
                new Article.Review("Ana Rivera", LocalDate.of(2026, 10, 25), null, null, null),
                List.of("knee"),
                new Article.Image("/knee.webp", "A knee", null),
                List.of(),
                "# Knees",
                "knees.md");
    }

    private void announce() {
        Notices notices =
                new Notices(store().outbox(), List.of(new Postman(clinic.slug().value())), ids, clock);
        store().transactions().run(() -> notices.announce(clinic.slug(), EventType.LEAD_RECEIVED, ids.next()));
    }

    private List<Delivery> take(Instant now, Instant leaseEnd) {
        return take(now, leaseEnd, 10);
    }

    private List<Delivery> take(Instant now, Instant leaseEnd, int share) {
        return within(() -> store().outbox().take(now, leaseEnd, List.of("none"), share)).stream()
                .filter(delivery -> delivery.event().clinic().equals(clinic.slug()))
                .toList();
    }

    private static Delivery tried(Delivery delivery) {
        return new Delivery(
                delivery.id(),
                delivery.event(),
                delivery.courier(),
                delivery.target(),
                delivery.lane(),
                Delivery.Status.PENDING,
                1,
                delivery.since(),
                SampleClinic.NOW,
                "busy");
    }

    /** A courier that only gives its name to deliveries. */
    private record Postman(String clinic) implements Courier {
        @Override
        public String name() {
            return "postman";
        }

        @Override
        public boolean carries(EventType type) {
            return true;
        }

        @Override
        public Receipt deliver(Delivery delivery) {
            throw new UnsupportedOperationException("nothing is sent here");
        }
    }
}
