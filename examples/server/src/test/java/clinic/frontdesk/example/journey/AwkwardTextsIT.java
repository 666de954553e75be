package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import clinic.frontdesk.example.journey.Mailbox.Mail;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever clinics and people are called, everybody who is told reads just that. */
@NullUnmarked
class AwkwardTextsIT {

    private static final List<String> TEXTS = List.of(
            "Physio \"Am Park\"",
            "Hals: Nase; Ohren, \\ und ^ ^n ^' ^^",
            "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67 Familie \ud83c\uddea\ud83c\uddf8",
            "\u0639\u064a\u0627\u062f\u0629 \u200f\u0627\u0644\u0646\u0648\u0631\u200e 12",
            "q\u0323\u0307 \u0e01\u0e33\u0e25\u0e31\u0e07",
            "=HYPERLINK(\"http://evil.example\",\"x\")",
            "<b>bold</b> & <script>alert(1)</script>",
            "'{0}' ${y} {{z}} %s <!-- &amp; -->",
            "\u00c4".repeat(200),
            "\ud83d\ude80".repeat(100));

    /** The clinic beside those. */
    private static final int PLAIN = TEXTS.size();

    /** What no name has: the field is named, and nothing else happens. */
    private static final List<String> REFUSED = List.of("a\u0000b", "a\u0007b", "a\r\nb", "a\u2028b", "x".repeat(201));

    @TempDir
    static Path folder;

    private static Mailbox mails;
    private static SecureTarget target;
    private static RunningPostgres postgres;
    private static RunningServer server;
    private static final Map<String, JsonObject> HOOKS = new ConcurrentHashMap<>();
    private static final Map<String, Visitor> STAFF = new HashMap<>();

    @BeforeAll
    static void start() throws IOException {
        mails = Mailbox.open();
        target = SecureTarget.start();
        target.at("/hook", exchange -> {
            JsonObject call = json(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            HOOKS.put(call.getJsonObject("data").getString("clinic"), call);
            SecureTarget.text(200, "").handle(exchange);
        });
        postgres = RunningPostgres.start();
        Path clinics = Files.createDirectory(folder.resolve("clinics"));
        for (int i = 0; i < TEXTS.size(); i++) {
            write(clinics, i, TEXTS.get(i));
        }
        write(clinics, PLAIN, "Plain");
        Map<String, String> environment = new HashMap<>(mails.environment());
        environment.putAll(target.trusted());
        // over TLS alone, the session of staff would not be sent
        environment.put("FRONTDESK_PUBLIC_URL", RunningServer.DESK);
        environment.put("FRONTDESK_CLINICS", clinics.toString());
        environment.put("FRONTDESK_WEBHOOKS_ALLOW", "127.0.0.1 ::1");
        server = RunningServer.startIn(folder, postgres.environment(environment));
        for (int i = 0; i <= PLAIN; i++) {
            Visitor staff = Visitor.signedUp(server, i);
            String file = staff.get("/desk/inbox.csv")
                    .headers()
                    .firstValue("Content-Disposition")
                    .orElseThrow();
            STAFF.put(Visitor.find("filename=\"(c\\d+)-", file), staff);
        }
    }

    private static void write(Path clinics, int clinic, String text) throws IOException {
        Files.writeString(
                clinics.resolve("c" + clinic + ".json"), AwkwardClinic.file(clinic, text, target.url("/hook")));
    }

    @AfterAll
    static void stop() throws IOException {
        server.stop();
        postgres.close();
        target.close();
        mails.close();
    }

    @Test
    void arriveEverywhereAsTheyAre() throws Exception {
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            Visitor staff = STAFF.get("c" + i);
            JsonObject booked = book(staff, i, text);
            pages(staff, i, text);
            letters(i, text);
            calendars(staff, booked, text);
            desk(staff, booked, text);
            String slug = "c" + i;
            Eventually.holds(() -> HOOKS.containsKey(slug));
            JsonObject hook = HOOKS.get(slug).getJsonObject("data");
            assertEquals(text, hook.getJsonObject("person").getString("name"));
            assertEquals(
                    text,
                    hook.getJsonObject("lead")
                            .getJsonObject("origin")
                            .getJsonObject("campaign")
                            .getString("utm_source"));
        }
    }

    @Test
    void areRefusedByTheNameOfTheirField() {
        for (String text : REFUSED) {
            HttpResponse<String> answer = STAFF.get("c0")
                    .json(
                            "/api/v1/clinics/c0/callback-requests",
                            Json.createObjectBuilder()
                                    .add("name", text)
                                    .add("phone", "2125550142")
                                    .add("callWindow", "asap")
                                    .add("consent", "1")
                                    .build()
                                    .toString());
            assertEquals(422, answer.statusCode(), answer::body);
            assertTrue(Visitor.faults(answer).get(0).startsWith("name "), answer::body);
        }
    }

    /** Another key, or a byte that was flipped: what is left is shown, and everybody else as before. */
    @Test
    void takeNothingWithThemThatCannotBeReadAnyMore() {
        Visitor staff = STAFF.get("c" + PLAIN);
        HttpResponse<String> whole = staff.json(
                "/api/v1/clinics/c" + PLAIN + "/callback-requests",
                Json.createObjectBuilder()
                        .add("name", "Whole Person")
                        .add("phone", "2125550177")
                        .add("callWindow", "asap")
                        .add("consent", "1")
                        .build()
                        .toString());
        assertEquals(201, whole.statusCode(), whole::body);
        JsonObject booked = book(staff, PLAIN, "Damaged Person");
        String reference = booked.getString("reference");
        postgres.execute("update frontdesk.lead set phone_sealed = overlay(phone_sealed placing 'AAAA' from 30 for 4),"
                + " email_sealed = 'v1.00000000.AAAA', concern_sealed = '', provenance = '{', enquiry = 'none'"
                + " where name = 'Damaged Person'");
        String lead = Visitor.find(
                "/desk/inbox\\?[^\"]*lead=([0-9a-f-]{36})[^>]*>(?s:(?!</a>).)*Damaged", get(staff, "/desk/inbox"));
        String date = booked.getString("start").substring(0, 10);
        for (String page : List.of(
                "/desk",
                "/desk/inbox",
                "/desk/inbox?q=damaged",
                "/desk/inbox?q=" + reference,
                "/desk/leads/" + lead,
                "/desk/diary?date=" + date,
                "/desk/diary/week?date=" + date,
                "/desk/appointments",
                "/desk/report",
                "/desk/leads/" + lead + "/copy")) {
            String shown = get(staff, page);
            assertTrue(shown.contains("Damaged Person") || page.equals("/desk/report"), page);
        }
        for (String page : List.of("/desk", "/desk/inbox")) {
            assertTrue(get(staff, page).contains("Whole Person"), page);
        }
        assertTrue(get(staff, "/desk/leads/" + lead).contains("can\u2019t be read"));
        List<String> cells = row(get(staff, "/desk/inbox.csv"), reference);
        assertEquals("Damaged Person", cells.get(2));
        assertTrue(cells.get(3).contains("can\u2019t be read"), () -> String.valueOf(cells));
        assertTrue(cells.get(4).contains("can\u2019t be read"), () -> String.valueOf(cells));
        String secret = URI.create(booked.getString("manageUrl")).getFragment();
        String later =
                OffsetDateTime.parse(booked.getString("start")).plusMinutes(5).toString();
        HttpResponse<String> moved = staff.form("/api/v1/appointments/move", Map.of("secret", secret, "start", later));
        assertEquals(200, moved.statusCode(), moved::body);
        Eventually.holds(() -> get(staff, "/desk/notices").contains("The address of the recipient can\u2019t be read"));
        assertTrue(get(staff, "/desk").contains("could not be mailed"));
    }

    /** Whoever repeats a request because no answer came is told the same, also when what they asked for was damaged since. */
    @Test
    void areAnsweredAgainWhenTheyCannotBeReadAnyMore() {
        Visitor visitor = STAFF.get("c" + PLAIN);
        for (String path : List.of("callback-requests", "pricing-enquiries")) {
            String said = Json.createObjectBuilder()
                    .add("name", "Repeated " + path)
                    .add("phone", "2125550178")
                    .add(path.startsWith("call") ? "callWindow" : "interest", path.startsWith("call") ? "asap" : "COST")
                    .add("consent", "1")
                    .add("idempotencyKey", "repeated-and-damaged-" + path)
                    .build()
                    .toString();
            HttpResponse<String> first = visitor.json("/api/v1/clinics/c" + PLAIN + "/" + path, said);
            assertEquals(201, first.statusCode(), first::body);
            postgres.execute("update frontdesk.lead set enquiry = 'none', provenance = '{' where name = 'Repeated "
                    + path + "'");
            HttpResponse<String> again = visitor.json("/api/v1/clinics/c" + PLAIN + "/" + path, said);
            assertEquals(201, again.statusCode(), again::body);
            assertEquals(
                    Visitor.read(first).getString("reference"),
                    Visitor.read(again).getString("reference"));
            assertEquals(told(first), told(again));
        }
    }

    /** When they are called, or by what they are answered. */
    private static String told(HttpResponse<String> answer) {
        JsonObject read = Visitor.read(answer);
        return read.containsKey("window")
                ? read.getJsonObject("window").getString("said")
                : read.getString("contactBy");
    }

    private static JsonObject book(Visitor visitor, int clinic, String text) {
        String api = "/api/v1/clinics/c" + clinic;
        JsonObject days = Visitor.read(visitor.get(api + "/slots?days=3&type=visit"));
        String start = days.getJsonArray("days")
                .getJsonObject(1)
                .getJsonArray("slots")
                .getJsonObject(text.length() % 100 + 20)
                .getString("start");
        HttpResponse<String> answer = visitor.json(
                api + "/appointments",
                Json.createObjectBuilder()
                        .add("type", "visit")
                        .add("start", start)
                        .add("name", text)
                        .add("phone", "2125550142")
                        .add("email", "jo" + clinic + "@example.org")
                        .add("note", text)
                        .add("answers.why", text)
                        .add("utm_source", text)
                        .add("consent", "1")
                        .build()
                        .toString());
        assertEquals(201, answer.statusCode(), answer::body);
        return Visitor.read(answer);
    }

    private static void pages(Visitor visitor, int clinic, String text) {
        String path = "/clinics/c" + clinic;
        for (String page : List.of(path, path + "/book", path + "/book?type=visit", path + "/call-back")) {
            shows(get(visitor, page), text, page);
        }
        assertEquals(text, Visitor.read(visitor.get("/api/v1" + path)).getString("name"));
    }

    private static void letters(int clinic, String text) throws Exception {
        Mail theirs = mails.awaited("jo" + clinic + "@example.org", "You are booked in: " + text);
        assertEquals(text, ((InternetAddress) theirs.message().getFrom()[0]).getPersonal());
        assertTrue(theirs.part("text/plain").contains(text));
        shows(theirs.part("text/html"), text, "the letter");
        assertEvent(only(theirs.part("text/calendar")), text);
        Mail ours = mails.awaited("desk" + clinic + "@north.example", "Booked: " + text);
        assertTrue(ours.part("text/plain").contains(text));
    }

    private static void calendars(Visitor staff, JsonObject booked, String text) {
        String entry = URI.create(booked.getString("calendarUrl")).getPath();
        assertEvent(only(get(staff, entry)), text);
        HttpResponse<String> made = staff.form("/desk/calendars", Map.of("csrf", staff.csrf(), "practitioner", "ana"));
        assertTrue(made.statusCode() < 400, made::body);
        String feed = Visitor.find("(/api/v1/calendars/[^<\"]+\\.ics)", get(staff, "/desk/calendars"));
        assertEvent(only(get(staff, feed)), text);
    }

    private static void assertEvent(VEvent event, String text) {
        assertEquals(text + ", " + text, event.getSummary().getValue());
        assertEquals(text, event.getOrganizer().getCommonName());
        assertEquals(text + ", Albany", event.getLocation().getValue());
    }

    private static VEvent only(String calendar) {
        List<VEvent> events = Biweekly.parse(calendar).first().getEvents();
        assertEquals(1, events.size());
        return events.get(0);
    }

    private static void desk(Visitor staff, JsonObject booked, String text) {
        String lead = Visitor.find("/desk/inbox\\?[^\"]*lead=([0-9a-f-]{36})", get(staff, "/desk/inbox"));
        String date = booked.getString("start").substring(0, 10);
        for (String page : List.of(
                "/desk",
                "/desk/inbox",
                "/desk/leads/" + lead,
                "/desk/diary?date=" + date,
                "/desk/diary/week?date=" + date,
                "/desk/appointments",
                "/desk/calendars",
                "/desk/report")) {
            shows(get(staff, page), text, page);
        }
        assertTrue(get(staff, "/desk/leads/" + lead + "/copy").contains(text));
        List<String> cells = row(get(staff, "/desk/inbox.csv"), booked.getString("reference"));
        String harmless = text.matches("(?s)[=+\\-@].*") ? "'" + text : text;
        assertEquals(harmless, cells.get(2));
        // name, wants, answer, note, source
        assertTrue(cells.stream().filter(harmless::equals).count() >= 5, () -> String.valueOf(cells));
    }

    private static String get(Visitor visitor, String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    /** That text, as a reader of HTML has it, and no markup that came with it. */
    private static void shows(String html, String text, String where) {
        String read = html.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        assertTrue(read.contains(text), () -> text + " is not in " + where);
        assertFalse(html.contains("<script>alert") || html.contains("<b>bold"), where);
    }

    /** The row of that reference, by RFC 4180. */
    private static List<String> row(String csv, String reference) {
        return Csv.rows(csv).stream()
                .filter(row -> row.get(0).equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
