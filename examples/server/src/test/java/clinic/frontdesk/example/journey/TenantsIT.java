package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two clinics on one server: no route of the desk leads from one into the other. */
class TenantsIT {

    private static final String UUID = "([0-9a-f-]{36})";

    @SuppressWarnings("TimeInStaticInitializer") // the same for all tests, also when it ends meanwhile
    private static final LocalDate DAY =
            LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(40);

    private static final String FILE =
            """
            {"slug": "%1$s", "name": "%2$s", "timeZone": "Europe/Berlin", "phone": "+493023125151",
             "practitioners": [{"slug": "falk", "name": "Ute Falk", "hours": {"MONDAY-SUNDAY": [["08:00", "18:00"]]}}],
             "appointmentTypes": [{"slug": "visit", "name": "Visit", "duration": "PT30M", "confirm": "STAFF"}],
             "webhooks": [{"url": "https://hooks.invalid/%1$s"}]}
            """;

    @TempDir
    static Path folder;

    private static RunningServer server;
    private static Visitor north;
    private static Visitor south;

    /** What the path of a route can name, and what the southern clinic has of it. */
    private static final Map<String, String> THEIRS = new HashMap<>();

    @BeforeAll
    static void fillTheSouthernClinic() throws IOException {
        Path clinics = Files.createDirectory(folder.resolve("clinics"));
        Files.writeString(clinics.resolve("north.json"), FILE.formatted("north", "North"));
        Files.writeString(clinics.resolve("south.json"), FILE.formatted("south", "South"));
        server = RunningServer.startIn(folder, Map.of("FRONTDESK_CLINICS", clinics.toString()));
        north = Visitor.signedUp(server, 0);
        south = Visitor.signedUp(server, 1);
        assertEquals(303, south.form("/desk/diary/book", booking(south)).statusCode());
        assertEquals(303, south.form("/desk/diary/block", absence(south)).statusCode());
        String day = south.get("/desk/diary?date=" + DAY).body();
        THEIRS.put("lead", Visitor.find("/desk/leads/" + UUID, day));
        String lead = south.get("/desk/leads/" + THEIRS.get("lead")).body();
        THEIRS.put("appointment", Visitor.find("/desk/diary/book\\?move=" + UUID, lead));
        THEIRS.put("act", "cancelled");
        Map<String, String> calendar =
                Map.of("csrf", south.csrf(), "practitioner", "falk", "address", "https://calendar.example/falk.ics");
        assertEquals(303, south.form("/desk/calendars/busy", calendar).statusCode());
        String calendars = south.get("/desk/calendars").body();
        THEIRS.put("feed", Visitor.find("/desk/calendars/busy/" + UUID + "/remove", calendars));
        String notices = Eventually.present(
                () -> Optional.of(south.get("/desk/notices").body()).filter(page -> page.contains("/replay")));
        THEIRS.put("delivery", Visitor.find("/desk/notices/" + UUID + "/replay", notices));
        THEIRS.put("cause", THEIRS.get("delivery"));
        THEIRS.put("webhook", Visitor.find("/desk/notices/webhooks/([0-9a-f]{16})/rotate", notices));
        THEIRS.put("block", Visitor.find("/desk/diary/block/" + UUID + "/remove", day));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void noRouteOfTheDeskNamesAThingOfAnotherClinic() {
        for (String route : DeskRoutes.all()) {
            if (route.contains("{")) {
                // of a cause that the clinic doesn't have, nothing is tried
                assertEquals(route.contains("{cause}") ? 303 : 404, call(north, route), route);
            }
        }
        assertTrue(south.get("/desk/diary?date=" + DAY).body().contains("Sam Okello"));
        assertTrue(south.get("/desk/diary?date=" + DAY).body().contains("Training"));
    }

    /** Whoever adds a route without a name in its path says here that it serves the clinic of the session alone. */
    @Test
    void everyOtherRouteIsKnown() {
        Set<String> open = DeskRoutes.all();
        open.removeIf(route -> route.contains("{"));
        assertEquals(
                new TreeSet<>(List.of(
                        "GET /desk",
                        "GET /desk/appointments",
                        "GET /desk/calendars",
                        "GET /desk/diary",
                        "GET /desk/diary/block",
                        "GET /desk/diary/book",
                        "GET /desk/diary/week",
                        "GET /desk/inbox",
                        "GET /desk/inbox.csv",
                        "GET /desk/notices",
                        "GET /desk/pulse",
                        "GET /desk/quarantine",
                        "GET /desk/report",
                        "GET /desk/setup",
                        "GET /desk/sign-in",
                        "GET /desk/team",
                        "POST /desk/calendars",
                        "POST /desk/calendars/busy",
                        "POST /desk/diary/block",
                        "POST /desk/diary/book",
                        "POST /desk/diary/book/why",
                        "POST /desk/notices/test-mail",
                        "POST /desk/quarantine",
                        "POST /desk/quarantine/undo",
                        "POST /desk/setup",
                        "POST /desk/sign-in",
                        "POST /desk/sign-out",
                        "POST /desk/team/invitations")),
                open);
    }

    @Test
    void noFieldNamesAnAppointmentOfAnotherClinic() {
        Map<String, String> move = booking(north);
        move.keySet().removeAll(Set.of("name", "phone"));
        move.put("move", THEIRS.get("appointment"));
        assertEquals(404, north.form("/desk/diary/book", move).statusCode());
        assertEquals(
                404,
                north.get("/desk/diary/book?move=" + THEIRS.get("appointment")).statusCode());
    }

    @Test
    void noFieldNamesAnEnquiryOfAnotherClinic() {
        String theirs = THEIRS.get("lead");
        for (String page : List.of("/desk/inbox?lead=", "/desk/diary/book?lead=")) {
            assertEquals(404, north.get(page + theirs).statusCode(), page);
        }
        Map<String, String> booking = booking(north);
        booking.put("lead", theirs);
        assertEquals(404, north.form("/desk/diary/book", booking).statusCode());
        for (String act : List.of("release", "spam")) {
            Map<String, String> decision = Map.of("csrf", north.csrf(), "lead", theirs, "act", act);
            assertEquals(404, north.form("/desk/quarantine", decision).statusCode(), act);
        }
    }

    /** Only who is at a clinic can be given its enquiries. */
    @Test
    void noFieldNamesAnAccountOfAnotherClinic() {
        String stranger = Visitor.find(
                "<option value=\"" + UUID + "\"",
                south.get("/desk/leads/" + THEIRS.get("lead")).body());
        assertEquals(303, north.form("/desk/diary/book", booking(north)).statusCode());
        String ours = Visitor.find(
                "/desk/leads/" + UUID, north.get("/desk/diary?date=" + DAY).body());
        Map<String, String> gift = Map.of("csrf", north.csrf(), "account", stranger);
        assertEquals(404, north.form("/desk/leads/" + ours + "/assignee", gift).statusCode());
    }

    /** Calls a route with what the southern clinic has of all that it names. */
    private static int call(Visitor staff, String route) {
        String path = route.replaceFirst("^[A-Z]+ ", "");
        for (Map.Entry<String, String> named : THEIRS.entrySet()) {
            path = path.replace("{" + named.getKey() + "}", named.getValue());
        }
        assertFalse(path.contains("{"), "nothing of another clinic to name in " + route);
        HttpResponse<String> answer = route.startsWith("GET")
                ? staff.get(path)
                : staff.form(path, Map.of("csrf", staff.csrf(), "state", "CONTACTED"));
        return answer.statusCode();
    }

    private static Map<String, String> booking(Visitor staff) {
        return new HashMap<>(Map.of(
                "csrf", staff.csrf(),
                "type", "visit",
                "practitioner", "falk",
                "start", DAY + "T09:00",
                "name", "Sam Okello",
                "phone", "030 23125152"));
    }

    private static Map<String, String> absence(Visitor staff) {
        return Map.of(
                "csrf",
                staff.csrf(),
                "practitioner",
                "falk",
                "from",
                DAY + "T14:00",
                "to",
                DAY + "T16:00",
                "reason",
                "Training");
    }
}
