package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.example.journey.Mailbox.Mail;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Every letter that the product writes, as a mail server gets it. */
@NullUnmarked
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LettersIT {

    private static final String DESK = "desk@north.example";
    private static final String JO = "jo@example.org";
    private static final String NORTH = "/api/v1/clinics/north";
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final String APPOINTMENT = "/diary/appointments/([0-9a-f-]{36})/";
    private static final String FILE =
            """
            {"slug": "north", "name": "North Clinic", "timeZone": "America/New_York", "locale": "en-US",
             "locales": ["en-US", "es"], "phone": "+12125550132", "email": "desk@north.example",
             "address": {"street": "1 Pier Road", "city": "Albany", "region": "NY", "postalCode": "12207"},
             "callHours": {"MONDAY-SUNDAY": [["00:00", "24:00"]]}, "callBackWithin": "PT1M", "freeText": true,
             "changesUntil": "PT1M", "reminders": ["%1$s"], "urgentNote": "%1$s",
             "practitioners": [{"slug": "ana", "name": "Ana Rivera", "hours": {"MONDAY-SUNDAY": [["00:00", "24:00"]]}}],
             "appointmentTypes": [
               {"slug": "visit", "name": {"en": "First visit", "es": "Primera visita"}, "duration": "PT5M", "every": "PT5M",
                "minimumNotice": "PT0S", "price": {"from": "140", "to": "180", "note": "Most insurers pay a part."}},
               {"slug": "asked", "name": "On request", "duration": "PT5M", "every": "PT5M", "confirm": "STAFF"}],
             "consents": [{"purpose": "CONTACT", "version": "1", "text": "You may contact me."}]}
            """;

    @TempDir
    static Path folder;

    private static final String SECRET = "/manage\\?clinic=north#(\\S+)";

    private static Mailbox mails;
    private static RunningServer server;
    private static Visitor visitor;

    @BeforeAll
    static void start() throws IOException {
        mails = Mailbox.open();
        Files.createDirectory(folder.resolve("clinics"));
        write("PT24H");
        Map<String, String> environment = new HashMap<>(mails.environment());
        environment.put("FRONTDESK_PUBLIC_URL", RunningServer.DESK);
        environment.put("FRONTDESK_CLINICS", folder.resolve("clinics").toString());
        server = RunningServer.startIn(folder, environment);
        visitor = Visitor.signedUp(server, 0);
    }

    @AfterAll
    static void stop() {
        server.stop();
        mails.close();
    }

    private static void write(String reminders) throws IOException {
        Files.writeString(folder.resolve("clinics").resolve("north.json"), FILE.formatted(reminders));
    }

    @Test
    @Order(1)
    void promisesACall() {
        JsonObject answer = post("/callback-requests", Map.of("callWindow", "asap", "topic", "knee"));
        Mail ours = mail(DESK, "Call back wanted: Jo Lindqvist");
        assertFalse(ours.part("text/plain").contains(answer.getString("reference")));
        assertTrue(ours.part("text/plain").contains(RunningServer.DESK + "/desk/leads/"));
        Mail theirs = mail(JO, "We will call you: North Clinic");
        assertTrue(theirs.part("text/plain").contains(answer.getString("reference")));
        assertTrue(theirs.part("text/plain").contains("(212) 555-0142"));
        assertTrue(theirs.part("text/plain")
                .contains(clock(answer.getJsonObject("window").getString("to"))));
        assertEquals("desk@north.example", theirs.header("Reply-To"));
    }

    @Test
    @Order(2)
    void namesPricesInTheVisitorsLanguage() {
        post("/pricing-enquiries", Map.of("interest", "COST", "type", "visit", "locale", "es", "name", "Lee Park"));
        mail(DESK, "Cost and availability asked: Lee Park");
        Mail theirs = mail(JO, "Costos y disponibilidad: North Clinic");
        assertEquals("es", theirs.header("Content-Language"));
        String text = theirs.part("text/plain");
        assertTrue(text.contains("Primera visita: "), text);
        assertTrue(text.contains("Most insurers pay a part."), text);
        assertTrue(text.contains(RunningServer.DESK + "/clinics/north/book?type=visit"), text);
    }

    @Test
    @Order(3)
    void bringsTheAppointmentAndEachChange() throws IOException {
        String start = start("visit", 40);
        JsonObject booked = post("/appointments", Map.of("type", "visit", "start", start));
        String what = mail(JO, "You are booked in: North Clinic").part("text/plain");
        assertTrue(what.contains(clock(start)), what);
        assertTrue(what.contains("1 Pier Road"), what);
        Mail ours = mail(DESK, "Booked: Jo Lindqvist");
        assertTrue(ours.part("text/plain").contains(clock(start)));
        assertFalse(ours.has("text/calendar"));
        entry("You are booked in: North Clinic", start, "PUBLISH", "0");

        String secret = URI.create(booked.getString("manageUrl")).getFragment();
        String later = start("visit", 80);
        assertEquals(200, link("move", Map.of("secret", secret, "start", later)));
        assertTrue(mail(JO, "Your appointment has moved: North Clinic")
                .part("text/plain")
                .contains(clock(later)));
        mail(DESK, "Moved: Jo Lindqvist");
        entry("Your appointment has moved: North Clinic", later, "PUBLISH", "1");
        assertEquals(200, link("cancel", Map.of("secret", secret)));
        mail(JO, "Your appointment is cancelled: North Clinic");
        mail(DESK, "Cancelled: Jo Lindqvist");
        entry("Your appointment is cancelled: North Clinic", later, "CANCEL", "2");
    }

    @Test
    @Order(4)
    void tellsWhatStaffDecide() {
        post("/appointments", Map.of("type", "asked", "start", start("asked", 120)));
        mail(JO, "We have your request: North Clinic");
        String notice = mail(DESK, "To be confirmed: Jo Lindqvist").part("text/plain");
        decide(notice, "accepted");
        mail(JO, "Your appointment is confirmed: North Clinic");
        post("/appointments", Map.of("type", "asked", "start", start("asked", 160), "name", "Mei Tanaka"));
        String second = mail(DESK, "To be confirmed: Mei Tanaka").part("text/plain");
        decide(second, "rejected");
        mail(JO, "About your request: North Clinic");
    }

    @Test
    @Order(5)
    void asksToConfirmAndToChooseAnotherTime() {
        String start = start("visit", 200);
        post("/appointments", Map.of("type", "visit", "start", start, "leaveEmpty", "a machine"));
        mail(JO, "Please confirm your appointment: North Clinic");
        String other = start("visit", 240);
        post("/appointments", Map.of("type", "visit", "start", other, "name", "Sam Osei"));
        mail(DESK, "Booked: Sam Osei");
        LocalDateTime local =
                OffsetDateTime.parse(other).atZoneSameInstant(ZONE).toLocalDateTime();
        Map<String, String> away = new HashMap<>(Map.of(
                "csrf", visitor.csrf(),
                "practitioner", "ana",
                "from", local.toString(),
                "to", local.plusMinutes(5).toString(),
                "displaced", "ASK"));
        String list = visitor.form("/desk/diary/block", away).body();
        away.put("listed", Visitor.find("name=\"listed\" value=\"([^\"]+)\"", list));
        HttpResponse<String> blocked = visitor.form("/desk/diary/block", away);
        assertEquals(303, blocked.statusCode(), blocked::body);
        assertTrue(mail(JO, "Please choose another time: North Clinic")
                .part("text/plain")
                .contains("/manage?clinic=north#"));
    }

    @Test
    @Order(6)
    void remindsOnceAndWarnsOfABrokenPromise() throws IOException {
        Instant start = OffsetDateTime.parse(start("visit", 2)).toInstant();
        // until it is sent, the time is booked and its link made anew
        long minutes = Duration.between(Instant.now().plusSeconds(30), start).toMinutes();
        write("PT" + minutes + "M");
        Eventually.holds(() -> visitor.get(NORTH).body().contains("PT" + minutes + "M"));
        JsonObject booked =
                post("/appointments", Map.of("type", "visit", "start", start.toString(), "name", "Dana Whitfield"));
        mail(DESK, "Booked: Dana Whitfield");
        String renewed = renewLink(URI.create(booked.getString("manageUrl")).getFragment());
        mail(DESK, "Not called yet: Jo Lindqvist");
        String reminder = mail(JO, "See you soon: North Clinic").part("text/plain");
        assertTrue(reminder.contains(clock(start.toString())));
        assertEquals(renewed, Visitor.find(SECRET, reminder), "what waited to be sent has the new link");
    }

    /** The new one, as only the mail has it. */
    private static String renewLink(String former) {
        JsonObject renewed = Visitor.read(visitor.form("/api/v1/appointments/renew-link", Map.of("secret", former)));
        assertTrue(renewed.getBoolean("mailed"));
        assertFalse(renewed.containsKey("manageUrl"), "whoever has the former link doesn't get the new one");
        String secret = Visitor.find(
                SECRET, mail(JO, "A new link to your appointment: North Clinic").part("text/plain"));
        assertEquals(404, link("view", Map.of("secret", former)));
        assertEquals(200, link("view", Map.of("secret", secret)));
        return secret;
    }

    @Test
    @Order(7)
    void carriesNoHeaderOrRecipientFromAnyField() {
        int before = promises();
        int taken = 0;
        for (String field :
                List.of("name", "email", "phone", "note", "topic", "page", "referrer", "utm_source", "section")) {
            for (String evil : List.of("\r\nBcc: evil@example.org", "\u760d\u760aBcc: evil@example.org")) {
                Map<String, String> fields = new HashMap<>(person());
                fields.put("callWindow", "asap");
                // nobody gets more than 20 letters a day
                fields.put("email", "jo" + taken + "@example.org");
                fields.merge(field, evil, String::concat);
                HttpResponse<String> answer = visitor.form(NORTH + "/callback-requests", fields);
                assertTrue(Set.of(201, 422).contains(answer.statusCode()), answer::body);
                taken += answer.statusCode() == 201 ? 1 : 0;
            }
        }
        assertTrue(taken >= 8, "taken: " + taken);
        int expected = before + 2 * taken;
        Eventually.holds(() -> promises() >= expected);
        assertEquals(expected, promises());
    }

    private static int promises() {
        return (int) mails.mails().stream()
                .filter(mail -> mail.subject().startsWith("Call back wanted")
                        || mail.subject().startsWith("We will call"))
                .count();
    }

    @Test
    @Order(8)
    void writesEachOnceWithTheRightHeaders() throws Exception {
        Set<String> ids = new HashSet<>();
        for (Mail mail : mails.mails()) {
            assertTrue(mail.to().matches("desk@north\\.example|jo\\d*@example\\.org"), mail::to);
            assertTrue(ids.add(mail.header("Message-ID")));
            assertTrue(mail.header("Message-ID").matches("<[0-9a-f-]{36}@desk\\.example>"));
            assertEquals("North Clinic <frontdesk@desk.example>", mail.header("From"));
            assertEquals("auto-generated", mail.header("Auto-Submitted"));
            assertNull(mail.message().getHeader("Bcc"));
            assertNull(mail.message().getHeader("Cc"));
            OffsetDateTime.parse(mail.header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME);
            String words = (mail.part("text/plain") + mail.part("text/html")).toLowerCase(Locale.ROOT);
            assertFalse(words.contains("knee") || words.contains("<img") || words.contains("<script"), words);
        }
    }

    private static Map<String, String> person() {
        return Map.of("name", "Jo Lindqvist", "phone", "(212) 555-0142", "email", JO, "consent", "1");
    }

    private static JsonObject post(String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(person());
        all.putAll(fields);
        HttpResponse<String> answer = visitor.form(NORTH + path, all);
        assertEquals(201, answer.statusCode(), answer::body);
        return Visitor.read(answer);
    }

    private static int link(String act, Map<String, String> fields) {
        return visitor.form("/api/v1/appointments/" + act, fields).statusCode();
    }

    private static String start(String type, int index) {
        JsonObject day = Visitor.read(visitor.get(NORTH + "/slots?days=3&type=" + type));
        List<String> starts = new ArrayList<>();
        day.getJsonArray("days").getValuesAs(JsonObject.class).forEach(one -> one.getJsonArray("slots")
                .getValuesAs(JsonObject.class)
                .forEach(slot -> starts.add(slot.getString("start"))));
        return starts.get(index);
    }

    private static Mail mail(String to, String subject) {
        return mails.awaited(to, subject);
    }

    /** The calendar entry that came with the letter of that subject. */
    private static void entry(String subject, String start, String method, String sequence) {
        String entry = mail(JO, subject).part("text/calendar");
        String utc = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
                .format(OffsetDateTime.parse(start).atZoneSameInstant(ZoneOffset.UTC));
        assertTrue(entry.contains("\r\nMETHOD:" + method + "\r\n"), entry);
        assertTrue(entry.contains("\r\nSEQUENCE:" + sequence + "\r\n"), entry);
        assertTrue(entry.contains("\r\nDTSTART:" + utc + "\r\n"), entry);
    }

    /** The time of day as people of New York read it. */
    private static String clock(String instant) {
        return DateTimeFormatter.ofPattern("h:mm", Locale.US)
                .format(OffsetDateTime.parse(instant).atZoneSameInstant(ZONE));
    }

    private static void decide(String notice, String act) {
        String page = visitor.get(
                        notice.replaceAll("(?s).*http://desk\\.example(\\S*/desk/leads/[0-9a-f-]{36}).*", "$1"))
                .body();
        String path = "/desk/diary/appointments/" + Visitor.find(APPOINTMENT, page) + "/" + act;
        assertEquals(303, visitor.form(path, Map.of("csrf", visitor.csrf())).statusCode());
    }
}
