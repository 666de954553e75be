package clinic.frontdesk.example.journey;

import static clinic.frontdesk.example.journey.Visitor.CLINIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(DemoServer.class)
class PublicApiIT {

    private static final String PROBLEM = "application/problem+json";

    private final Visitor visitor;
    private final RunningServer server;

    PublicApiIT(Visitor visitor, RunningServer server) {
        this.visitor = visitor;
        this.server = server;
    }

    private static JsonObjectBuilder person() {
        return Json.createObjectBuilder()
                .add("name", "Jo Lindqvist")
                .add("phone", "(415) 555-0142")
                .add("email", "api@example.org")
                .add("consent", "2026-11");
    }

    @Test
    void promisesTheCallThatWasAskedFor() {
        String body = person().add("callWindow", "asap").build().toString();
        HttpResponse<String> answer = visitor.json(CLINIC + "/callback-requests", body);
        assertEquals(201, answer.statusCode());
        JsonObject promised = Visitor.read(answer);
        assertEquals("asap", promised.getJsonObject("window").getString("id"));
        assertTrue(promised.getString("reference").matches("[0-9A-Z]{4}-[0-9A-Z]{4}"));
    }

    @Test
    void offersABookedTimeNoMore() {
        List<String> starts = visitor.starts("discovery-call", "okafor");
        String last = starts.get(starts.size() - 1);
        String body = person().add("type", "discovery-call")
                .add("start", last)
                .add("practitioner", "okafor")
                .build()
                .toString();
        assertEquals(201, visitor.json(CLINIC + "/appointments", body).statusCode());
        JsonObject refused = Visitor.read(visitor.json(CLINIC + "/appointments", body));
        assertEquals("slot-taken", refused.getString("code"));
        assertFalse(refused.getJsonArray("alternatives").isEmpty());
    }

    @Test
    void saysNullWhereNothingIsFreeLater() {
        String soon = CLINIC + "/slots?type=discovery-call";
        assertFalse(Visitor.read(visitor.get(soon + "&days=1")).isNull("nextAvailable"));
        String late = soon + "&from=" + LocalDate.now(ZoneOffset.UTC).plusYears(2);
        assertTrue(Visitor.read(visitor.get(late)).isNull("nextAvailable"));
    }

    @Test
    void givesEachTimeToOneOfManyWhoWantItAtOnce() throws Exception {
        new Crowd(visitor).fightsForTwentySlots();
    }

    @Test
    void givesOnePersonOneOfTwoTimesThatTheyWantAtOnce() throws Exception {
        new Crowd(visitor).asksTwoPractitionersForOneStart();
    }

    @Test
    void booksOnceHoweverOftenAnAttemptArrivesAtOnce() throws Exception {
        new Crowd(visitor).repeatsOneAttempt();
    }

    @Test
    void answersARepeatWithTheSameAndMakesNothingNew() {
        String body = person().add("interest", "COST")
                .add("type", "first-assessment")
                .add("idempotencyKey", "attempt-1")
                .build()
                .toString();
        HttpResponse<String> first = visitor.json(CLINIC + "/pricing-enquiries", body);
        HttpResponse<String> second = visitor.json(CLINIC + "/pricing-enquiries", body);
        assertEquals(201, first.statusCode());
        assertEquals(Visitor.read(first), Visitor.read(second));
        HttpResponse<String> other = visitor.json(CLINIC + "/pricing-enquiries", body.replace("COST", "ADVICE"));
        assertEquals(422, other.statusCode());
        assertEquals("idempotency-key-reused", Visitor.read(other).getString("code"));
    }

    @Test
    void answersCostAndAvailabilityAtOnce() {
        String body = person().add("interest", Json.createArrayBuilder(List.of("COST", "AVAILABILITY")))
                .add("type", "first-assessment")
                .build()
                .toString();
        JsonObject answer = Visitor.read(visitor.json(CLINIC + "/pricing-enquiries", body));
        JsonObject line = answer.getJsonArray("priceGuide").getJsonObject(0);
        assertEquals(
                "140.00 180.00 USD",
                line.getString("from") + " " + line.getString("to") + " " + line.getString("currency"));
        assertEquals(3, answer.getJsonArray("nextSlots").size());
    }

    @Test
    void namesAllFaultyFieldsAtOnce() {
        HttpResponse<String> answer = visitor.form(
                CLINIC + "/callback-requests", Map.of("phone", "call me", "callWindow", "tomorrow", "bogus", "1"));
        assertEquals(422, answer.statusCode());
        assertEquals(
                List.of(
                        "bogus unknown-field",
                        "callWindow call-window-not-offered",
                        "consent required",
                        "name required",
                        "phone phone-not-possible"),
                Visitor.faults(answer));
    }

    @Test
    void speaksTheVisitorsLanguage() {
        JsonObject answer = Visitor.read(visitor.form(CLINIC + "/callback-requests", Map.of("locale", "es")));
        String message = answer.getJsonArray("errors").getJsonObject(0).getString("message");
        assertFalse(message.matches("(?i).*\\b(enter|choose|tick)\\b.*"), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Ångström",
                "Nguyễn Thị Minh",
                "王小明",
                "山田 太郎",
                "김민준",
                "Мария Иванова",
                "محمد علي",
                "שרה כהן",
                "प्रिया शर्मा",
                "สมชาย ใจดี",
                "Ελένη",
                "Գևորգ",
                "თამარ",
                "አበበ",
                "মোহাম্মদ",
                "ਗੁਰਪ੍ਰੀਤ",
                "தமிழ்செல்வி",
                "ශ්‍රී",
                "ခင်မောင်",
                "ភិរម្យ",
                "O'Neill-Smith"
            })
    void takesNamesInAnyScript(String name) {
        String body =
                person().add("name", name).add("callWindow", "asap").build().toString();
        assertEquals(201, visitor.json(CLINIC + "/callback-requests", body).statusCode());
    }

    @ParameterizedTest
    @CsvSource({
        "start,2001-01-01T10:00:00Z,start-not-offered",
        "start,nonsense,start-not-offered",
        "type,surgery,unknown-type",
        "practitioner,nobody,unknown-practitioner",
        "phone,+1 999,phone-not-possible",
        "phone,415-CALL-NOW,phone-not-possible",
        "email,not an address,email-not-possible"
    })
    void refusesWhatCannotBe(String field, String value, String code) {
        JsonObjectBuilder wish = person().add("type", "discovery-visit")
                .add("start", visitor.starts("discovery-visit", "rivera").get(5))
                .add(field, value);
        HttpResponse<String> answer =
                visitor.json(CLINIC + "/appointments", wish.build().toString());
        assertEquals(422, answer.statusCode());
        assertEquals(List.of(field + " " + code), Visitor.faults(answer));
    }

    @Test
    void refusesALineBreakInAnAddress() {
        String body = person().add("email", "jo@example.org\r\nBcc: all@example.org")
                .add("callWindow", "asap")
                .build()
                .toString();
        assertEquals(
                List.of("email email-not-possible"), Visitor.faults(visitor.json(CLINIC + "/callback-requests", body)));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"name\":', application/json, 400",
        "'{\"name\":{\"first\":\"Jo\"}}', application/json, 400",
        "'[]', application/json, 400",
        "'name=%zz', application/x-www-form-urlencoded, 400",
        "'<name/>', application/xml, 415"
    })
    void refusesWhatItCannotRead(String body, String type, int status) {
        HttpResponse<String> answer = visitor.send(visitor.request(CLINIC + "/callback-requests")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
        assertEquals(status, answer.statusCode());
        assertEquals(PROBLEM, answer.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void refusesABodyOfAMegabyte() {
        String body = "{\"name\":\"" + "a".repeat(1_000_000) + "\"}";
        HttpResponse<String> answer = visitor.json(CLINIC + "/callback-requests", body);
        assertEquals(413, answer.statusCode());
        assertEquals("too-large", Visitor.read(answer).getString("code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost.evil.example", "https://localhost"})
    void takesNothingFromAForeignPage(String origin) {
        HttpResponse<String> answer = visitor.send(visitor.request(CLINIC + "/callback-requests", "Origin", origin)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
        assertEquals(403, answer.statusCode());
        assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    }

    /** So that whoever embeds a widget learns which of the two it is. */
    @ParameterizedTest
    @CsvSource({"harbour-physio, 403, foreign-origin", "nobody, 404, unknown-clinic"})
    void letsAnyPageReadWhyItMayReadNothing(String clinic, int status, String code) {
        HttpResponse<String> answer = visitor.get("/api/v1/clinics/" + clinic, "Origin", "https://www.agency.example");
        assertEquals(status, answer.statusCode());
        assertEquals(
                "*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(answer.headers().allValues("Vary").contains("Origin"));
        assertEquals(code, Visitor.read(answer).getString("code"));
        assertTrue(Visitor.read(answer).containsKey("hint"));
        assertFalse(answer.body().contains("agency"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/clinics/nobody", "/api/v1/clinics/NOBODY%20", "/api/v1/nothing"})
    void saysThatThereIsNothing(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertEquals(404, answer.statusCode());
        assertEquals(PROBLEM, answer.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void sendsWhatIsUnchangedOnlyOnce() {
        HttpResponse<String> first = visitor.get(CLINIC);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, visitor.get(CLINIC, "If-None-Match", tag).statusCode());
    }

    @Test
    void isUp() {
        assertEquals(200, visitor.get("/up").statusCode());
        assertEquals("", visitor.get("/up").body());
    }

    @Test
    void tellsItsFieldsToTheWidgets() {
        JsonObject fields = Visitor.read(visitor.get(CLINIC)).getJsonObject("fields");
        assertTrue(fields.getJsonArray("appointments").toString().contains("\"start\""));
    }

    @Test
    void describesItself() {
        HttpResponse<String> document = visitor.get("/openapi", "Accept", "application/json");
        assertEquals(200, document.statusCode());
        assertTrue(Visitor.read(document).getJsonObject("paths").containsKey("/api/v1/clinics/{clinic}/slots"));
        HttpResponse<String> schema = visitor.get("/api/v1/clinic-file.schema.json");
        assertEquals("Clinic file", Visitor.read(schema).getString("title"));
    }

    @Test
    void lendsItsScriptToAnyPage() {
        HttpResponse<String> script = visitor.get("/widgets/v1/clinic.js");
        assertEquals(
                "*", script.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    }

    @Test
    void waitsForNobodyWhoSendsTooSlowly() throws Exception {
        try (Socket socket = new Socket("localhost", server.port())) {
            String head = "POST " + CLINIC + "/callback-requests HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(20_000);
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertTrue(answer.readLine().startsWith("HTTP/1.1 408 "));
        }
    }
}
