package clinic.frontdesk.web.clinic.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Hours;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.ConsentPurpose;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Absent values would fail the assertions on them. */
@NullUnmarked
class ClinicFileTest {

    private static final String LEAST =
            "\"slug\": \"north\", \"name\": \"North\", \"timeZone\": \"Europe/Berlin\", \"phone\": \"+493023125151\"";

    private static ClinicFile with(String members) {
        return ClinicFile.read("{" + LEAST + (members.isEmpty() ? "" : ", " + members) + "}");
    }

    private static Clinic clinic(String members) {
        ClinicFile read = with(members);
        assertEquals(List.of(), read.faults());
        return read.described().orElseThrow();
    }

    private static List<String> paths(ClinicFile read) {
        return read.faults().stream().map(FileFault::path).toList();
    }

    @Test
    void fillsInWhatIsNotSaid() {
        Clinic clinic = clinic("");
        assertEquals(Locale.ENGLISH, clinic.profile().locale());
        assertEquals("DE", clinic.profile().country());
        assertEquals("EUR", clinic.profile().currency().getCurrencyCode());
        assertEquals(Duration.ofHours(2), clinic.calls().within());
        assertEquals(8, clinic.intake().topics().size());
        assertTrue(clinic.intake().currentConsent(ConsentPurpose.CONTACT).isPresent());
        assertEquals(List.of(Hours.of("09:00", "17:00")), clinic.callHours().on(DayOfWeek.MONDAY));
    }

    @Test
    void readsPeopleTypesAndHours() {
        Clinic clinic = clinic(
                """
                "practitioners": [{"slug": "ana", "name": "Ana",
                  "hours": {"MONDAY-WEDNESDAY": [["09:00", "12:00"], ["22:00", "24:00"]]},
                  "overrides": [{"date": "2027-01-04", "hours": []}]}],
                "appointmentTypes": [{"slug": "visit", "name": {"en": "Visit", "de": "Besuch"}, "duration": "PT45M",
                  "every": "PT20M", "minimumNotice": "PT4H", "dailyCap": 6, "price": {"from": "80.50", "to": 9000}}]
                """);
        assertEquals(
                List.of(Hours.of("09:00", "12:00"), Hours.of("22:00", "24:00")),
                clinic.practitioners().get(0).hours().get(new Slug("north")).on(DayOfWeek.WEDNESDAY));
        assertEquals(
                LocalDate.of(2027, 1, 4),
                clinic.practitioners().get(0).overrides().get(0).date());
        AppointmentType visit = clinic.appointmentTypes().get(0);
        assertEquals("Besuch", visit.name().in(Locale.GERMANY));
        assertEquals(Duration.ofMinutes(45), visit.timing().duration());
        assertEquals(6, visit.rules().dailyCap());
        assertEquals(8050, visit.price().from().minor());
        assertEquals(9000, visit.price().to().minor());
    }

    @Test
    void readsHoursAtSeveralPlaces() {
        Clinic clinic = clinic(
                """
                "locations": [{"slug": "mitte", "name": "Mitte"}, {"slug": "west", "name": "West"}],
                "practitioners": [{"slug": "ana", "name": "Ana",
                  "hoursAt": {"mitte": {"MONDAY": [["09:00", "12:00"]]}, "west": {"FRIDAY": [["13:00", "17:00"]]}}}]
                """);
        assertEquals(2, clinic.practitioners().get(0).hours().size());
    }

    @Test
    void putsAnOverrideWithoutAPlaceWhereTheClinicIs() {
        Clinic clinic = clinic(
                """
                "practitioners": [{"slug": "ana", "name": "Ana", "hoursAt": {},
                  "overrides": [{"date": "2027-01-04", "hours": [["09:00", "12:00"]]}]}]
                """);
        assertEquals(
                Set.of(clinic.mainLocation().slug()),
                clinic.practitioners().get(0).hours().keySet());
    }

    @Test
    void namesEveryFaultByItsPath() {
        ClinicFile read = with(
                """
                "practitioners": [{"slug": "ana", "name": "Ana", "hours": {"MONDAY-FUNDAY": [["09:00", "25:00"]]}}],
                "appointmentTypes": [{"slug": "visit", "name": "Visit", "duration": "PT0S", "practitioners": ["bob"]}],
                "colour": "red"
                """);
        assertEquals(
                List.of(
                        "$.colour",
                        "$.practitioners[0].hours.MONDAY-FUNDAY",
                        "$.practitioners[0].hours.MONDAY-FUNDAY[0][1]",
                        "$.appointmentTypes[0].duration",
                        "$.appointmentTypes[0].practitioners[0]"),
                paths(read));
        assertTrue(read.described().isEmpty());
        assertEquals(new Slug("north"), read.slug().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"timeZone\": \"Europe/Atlantis\" | $.timeZone",
                "\"phone\": \"12\" | $.phone",
                "\"currency\": \"EUROS\" | $.currency",
                "\"locale\": \"English\" | $.locale",
                "\"email\": \"desk at north\" | $.email",
                "\"allowedOrigins\": [\"https://www.north.example/\"] | $.allowedOrigins[0]",
                "\"theme\": {\"accent\": \"teal\"} | $.theme.accent",
                "\"closures\": [{\"from\": \"2027-02-02\", \"to\": \"2027-02-01\"}] | $.closures[0]",
                "\"callBackWithin\": \"2 hours\" | $.callBackWithin",
                "\"consents\": [{\"purpose\": \"MARKETING\", \"version\": \"1\", \"text\": \"News\"}] | $.consents",
                "\"articles\": \"../elsewhere\" | $.articles",
                "\"rooms\": [{\"slug\": \"a\", \"location\": \"moon\"}] | $.rooms[0].location",
                "\"appointmentTypes\": [{\"slug\": \"a\", \"name\": \"A\", \"duration\": \"PT25H\"}] | $.appointmentTypes[0].duration",
                "\"appointmentTypes\": [{\"slug\": \"a\", \"name\": \"A\", \"duration\": \"PT1H\", \"price\": {\"from\": \"1.234\"}}] | $.appointmentTypes[0].price.from",
                "\"webhooks\": [{\"url\": \"http://plain.example\"}] | $.webhooks[0].url",
                "\"questions\": [{\"id\": \"q\", \"label\": \"Q\", \"kind\": \"CHOICE\"}] | $.questions[0].options",
                "\"retention\": {\"leads\": 0} | $.retention.leads",
                "\"freeText\": \"yes\" | $.freeText",
                "\"name\": \"North\\u0000Clinic\" | $.name",
                "\"name\": \"North\\nClinic\" | $.name",
                "\"urgentNote\": {\"en\": \"Ring\\u0007\"} | $.urgentNote.en",
                "\"topics\": [{\"slug\": \"knee\", \"name\": {\"en\": \"\\ud800\"}}] | $.topics[0].name.en",
                "\"locale\": \"en-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd\" | $.locale"
            })
    void refuses(String member, String path) {
        String name = member.substring(0, member.indexOf(':'));
        String least = LEAST.contains(name)
                ? LEAST.replaceFirst(name + ": \"[^\"]*\"", Matcher.quoteReplacement(member))
                : LEAST + ", " + member;
        assertEquals(List.of(path), paths(ClinicFile.read("{" + least + "}")));
    }

    @ParameterizedTest
    @CsvSource({"200, 0", "201, 1"})
    void takesNamesThatFitALine(int length, int faults) {
        String file =
                "{" + LEAST.replaceFirst("\"name\": \"[^\"]*\"", "\"name\": \"" + "N".repeat(length) + "\"") + "}";
        assertEquals(faults, paths(ClinicFile.read(file)).size());
    }

    @Test
    void saysWhatIsMissing() {
        assertEquals(List.of("$.slug", "$.name", "$.timeZone", "$.phone"), paths(ClinicFile.read("{}")));
    }

    @ParameterizedTest
    @CsvSource({"''", "'{'", "'[]'", "'{\"slug\": \"a\", \"slug\": \"b\"}'"})
    void refusesWhatIsNoObject(String text) {
        assertEquals(List.of("$"), paths(ClinicFile.read(text)));
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        assertEquals(List.of("$"), paths(ClinicFile.read("[".repeat(100_000))));
    }

    @ParameterizedTest
    @CsvSource({
        "$.locale, '\"locale\": \"de\"'",
        "$.locale, '\"locale\": \"de-AT\"'",
        "$.locale, '\"locale\": \"pt-BR\", \"texts\": {\"pt\": {\"name\": \"Nome\"}}'",
        "$.locales[1], '\"locales\": [\"es\", \"ar\"]'"
    })
    void refusesALanguageWithoutWords(String path, String members) {
        ClinicFile read = with(members);
        assertEquals(List.of(path), paths(read));
        assertTrue(read.faults().get(0).message().contains("en, es"));
    }

    @Test
    void speaksEachRegionOfALanguageThatHasWords() {
        Clinic clinic = clinic("\"locale\": \"es-419\", \"locales\": [\"en-GB\"]");
        assertEquals(
                List.of("es-419", "en-GB"),
                clinic.profile().locales().stream().map(Locale::toLanguageTag).toList());
    }

    @Test
    void namesWhatHasNoEffectAndTakesIt() {
        ClinicFile read = with(
                """
                "locales": ["es"], "retention": {"health": 30}, "publishGate": "block", "businessType": "Dentist",
                "areaServed": "Mitte", "topics": [{"slug": "knee", "name": {"en": "Knee"}}],
                "texts": {"en": {"name": "Your name", "nmae": "Your name", "letter.hello": "Hi", "moveYes": "Move"},
                          "de": {"name": "Name"}}""");
        assertEquals(List.of(), read.faults());
        assertTrue(read.described().isPresent());
        assertEquals(
                List.of(
                        "$.areaServed",
                        "$.businessType",
                        "$.publishGate",
                        "$.retention",
                        "$.texts.de",
                        "$.texts.en.letter.hello",
                        "$.texts.en.nmae",
                        "$.topics[0].name"),
                read.warnings().stream().map(FileFault::path).sorted().toList());
    }
}
