package clinic.frontdesk;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentStatus;
import clinic.frontdesk.article.Article;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.Entry;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.clinic.Address;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.BookingRules;
import clinic.frontdesk.clinic.Confirmation;
import clinic.frontdesk.clinic.ConsentText;
import clinic.frontdesk.clinic.Description;
import clinic.frontdesk.clinic.HoursOverride;
import clinic.frontdesk.clinic.Intake;
import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Money;
import clinic.frontdesk.clinic.Payment;
import clinic.frontdesk.clinic.Place;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Price;
import clinic.frontdesk.clinic.Profile;
import clinic.frontdesk.clinic.Question;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Text;
import clinic.frontdesk.clinic.Timing;
import clinic.frontdesk.clinic.Topic;
import clinic.frontdesk.clinic.WeeklyHours;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.lead.Concern;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.lead.Promise;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.staff.AccountId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Each record that gets a new member one day, twice. */
final class GrowingRecords {

    private static final Slug ANY = new Slug("any");
    private static final Slug OTHER = new Slug("other");
    private static final Instant NOON = Instant.parse("2027-03-07T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 3, 7);
    private static final ZoneId DUBLIN = ZoneId.of("Europe/Dublin");
    private static final WeeklyHours NEVER = WeeklyHours.NONE;
    private static final Timing SHORT = Timing.of(Duration.ofMinutes(20));
    private static final Session SESSION = new Session(ANY, ANY, ANY, null, NOON, SHORT);
    private static final Contact NIAMH =
            new Contact(new PersonName("Niamh Byrne"), null, new EmailAddress("niamh@example.org"), "member-7");

    /** A record with nothing but what it needs, and one that says everything in another way. */
    record Pair(Record bare, Record full) {
        @Override
        public String toString() {
            return bare.getClass().getSimpleName();
        }
    }

    static List<Pair> pairs() {
        return List.of(
                new Pair(
                        AppointmentType.visit("any", "Any", SHORT),
                        new AppointmentType(
                                ANY,
                                Text.of("Other"),
                                Place.VIDEO,
                                Intent.CALLBACK,
                                Timing.of(Duration.ofMinutes(40)),
                                BookingRules.USUAL.withCapacity(2),
                                new Price(new Money(1000, Currency.getInstance("EUR")), null, null),
                                new Description(Text.of("So"), List.of(), null),
                                List.of(ANY),
                                List.of(OTHER),
                                List.of(ANY, OTHER))),
                new Pair(
                        BookingRules.USUAL,
                        new BookingRules(
                                false,
                                Confirmation.STAFF,
                                Duration.ofDays(1),
                                30,
                                3,
                                2,
                                URI.create("https://elsewhere.example"))),
                new Pair(
                        Practitioner.of("any", "Any", ANY, NEVER),
                        new Practitioner(
                                ANY,
                                "Other",
                                "PT",
                                Text.of("About"),
                                "/photo",
                                Map.of(OTHER, NEVER),
                                List.of(new HoursOverride(DAY, null, List.of())))),
                new Pair(
                        Intake.USUAL,
                        new Intake(
                                List.of(new Topic(ANY, Text.of("Knee"))),
                                List.of(new Question(
                                        ANY,
                                        Set.of(Intent.CALLBACK),
                                        Text.of("Since?"),
                                        Question.Kind.TEXT,
                                        List.of(),
                                        true)),
                                true,
                                List.of(new ConsentText(ConsentPurpose.CONTACT, "2", Text.of("Call me."))),
                                new Payment(List.of(), List.of("Acme"), null),
                                "/privacy",
                                Text.of("Call 112."))),
                new Pair(
                        Profile.of("Any", DUBLIN, "IE", "+353 1 555 0123"),
                        new Profile(
                                "Other",
                                ZoneId.of("Europe/Madrid"),
                                List.of(Locale.FRENCH),
                                "ES",
                                Currency.getInstance("USD"),
                                PhoneNumber.parse("+34 910 123 456", "ES"),
                                new EmailAddress("other@example.org"),
                                new Address("Calle 1", "Madrid", null, "28001"),
                                "Madrid",
                                "Dentist")),
                new Pair(
                        Entry.blocked(SESSION.time(), ANY),
                        new Entry(
                                SESSION.time(),
                                Duration.ofMinutes(5),
                                Duration.ofMinutes(10),
                                ANY,
                                new Slug("place"),
                                new Slug("room"),
                                new Slug("type"),
                                new Entry.Hold("token", NOON),
                                new AppointmentId(new UUID(1, 2)))),
                new Pair(
                        Provenance.unknown(Locale.ENGLISH),
                        new Provenance(
                                "page",
                                "referrer",
                                "article",
                                "section",
                                "placement",
                                Map.of("utm_source", "x"),
                                Locale.ENGLISH,
                                "Europe/Dublin",
                                "1.2")),
                new Pair(
                        Article.of(ANY, OTHER, "Knees", DAY, "Text"),
                        new Article(
                                ANY,
                                OTHER,
                                "Knees",
                                "summary",
                                "description",
                                DAY,
                                true,
                                new Article.Review("Niamh", null, null, null, null),
                                List.of("tag"),
                                new Article.Image("/knee", "a knee", null),
                                List.of(ANY),
                                "Text",
                                "knees.md")),
                new Pair(
                        Lead.received(
                                new LeadId(new UUID(1, 1)),
                                ANY,
                                new PersonId(new UUID(2, 2)),
                                "ABCD-EFGH",
                                NIAMH,
                                new Enquiry.Visit(ANY, Intent.DISCOVERY),
                                NOON),
                        new Lead(
                                new LeadId(new UUID(1, 1)),
                                ANY,
                                new PersonId(new UUID(2, 2)),
                                "ABCD-EFGH",
                                NIAMH,
                                new Enquiry.Visit(ANY, Intent.DISCOVERY),
                                new Concern(ANY, "note", Map.of()),
                                Provenance.unknown(Locale.FRENCH),
                                new Promise(NOON, NOON.plusSeconds(60)),
                                LeadState.CONTACTED,
                                new AccountId(new UUID(3, 3)),
                                true,
                                NOON,
                                Set.of(Lead.Part.PHONE))),
                new Pair(
                        Appointment.of(
                                new AppointmentId(new UUID(1, 1)),
                                ANY,
                                "ABCD-EFGH",
                                new LeadId(new UUID(1, 1)),
                                SESSION,
                                AppointmentStatus.BOOKED,
                                NOON),
                        new Appointment(
                                new AppointmentId(new UUID(1, 1)),
                                ANY,
                                "ABCD-EFGH",
                                new LeadId(new UUID(1, 1)),
                                new Session(OTHER, ANY, ANY, OTHER, NOON, SHORT),
                                AppointmentStatus.UNCONFIRMED,
                                NOON.plusSeconds(60),
                                3,
                                4,
                                "host-9",
                                NOON)));
    }

    private GrowingRecords() {}
}
