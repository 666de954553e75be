package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two clinics on one server, each with staff of its own. */
class DeskIT {

    private static final String LEAD = "/desk(/leads/[0-9a-f-]{36})";
    private static final String FILE =
            """
            {"slug": "%s", "name": "%s", "timeZone": "Europe/Berlin", "phone": "+493023125151",
             "callHours": {"MONDAY-SUNDAY": [["00:00", "24:00"]]}}
            """;

    @TempDir
    static Path folder;

    private static RunningServer server;
    private static Visitor north;
    private static Visitor south;

    @BeforeAll
    static void openTwoClinics() throws IOException {
        Path clinics = Files.createDirectory(folder.resolve("clinics"));
        Files.writeString(clinics.resolve("north.json"), FILE.formatted("north", "North"));
        Files.writeString(clinics.resolve("south.json"), FILE.formatted("south", "South"));
        server = RunningServer.startIn(folder, Map.of("FRONTDESK_CLINICS", clinics.toString()));
        north = Visitor.signedUp(server, 0);
        south = Visitor.signedUp(server, 1);
        askForACall("north", "Nora Quist");
        askForACall("south", "Sam Okello");
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    private static void askForACall(String clinic, String name) {
        HttpResponse<String> answer = new Visitor(server)
                .form(
                        "/api/v1/clinics/" + clinic + "/callback-requests",
                        Map.of("name", name, "phone", "030 23125152", "callWindow", "asap", "consent", "1"));
        assertEquals(201, answer.statusCode(), answer::body);
    }

    @Test
    void showsAllThatWasSubmittedAndMarksIt() {
        String lead = "/desk" + Visitor.find(LEAD, north.get("/desk").body());
        String page = north.get(lead).body();
        assertTrue(page.contains("Nora Quist"));
        assertTrue(page.contains("tel:+493023125152"));
        assertEquals(
                303,
                north.form(lead + "/state", Map.of("state", "CONTACTED", "csrf", north.csrf()))
                        .statusCode());
        assertTrue(north.get(lead).body().contains("state contacted"));
    }

    @Test
    void showsTheLettersThatWouldHaveBeenSent() {
        String page = north.get("/desk" + Visitor.find(LEAD, north.get("/desk").body()))
                .body();
        assertTrue(page.contains("Call back wanted: Nora Quist"), page);
    }

    @Test
    void keepsOneClinicFromTheOthers() {
        String theirs = "/desk" + Visitor.find(LEAD, south.get("/desk").body());
        assertEquals(404, north.get(theirs).statusCode());
        assertEquals(
                404,
                north.form(theirs + "/state", Map.of("state", "DECLINED", "csrf", north.csrf()))
                        .statusCode());
        assertTrue(south.get(theirs).body().contains("state new"));
        assertFalse(north.get("/desk").body().contains("Sam Okello"));
    }

    @Test
    void changesNothingWithoutItsOwnForm() {
        String lead = "/desk" + Visitor.find(LEAD, south.get("/desk").body());
        Map<String, String> closing = Map.of("state", "DECLINED");
        assertEquals(403, south.form(lead + "/state", closing).statusCode());
        Map<String, String> withToken = Map.of("state", "DECLINED", "csrf", south.csrf());
        assertEquals(
                403,
                south.form(lead + "/state", withToken, "Origin", "https://evil.example")
                        .statusCode());
        assertTrue(south.get(lead).body().contains("state new"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/appointments", "/desk/leads/00000000-0000-4000-8000-000000000000"})
    void leadsStrangersToTheDoor(String path) {
        HttpResponse<String> answer = new Visitor(server).get(path);
        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/desk/sign-in"));
    }

    @Test
    void makesTheFirstAccountOnce() {
        assertEquals(
                404,
                new Visitor(server)
                        .setUp(server.setupPaths().get(0), Visitor.PASSWORD)
                        .statusCode());
    }

    @Test
    void signsInAndOut() {
        Visitor staff = new Visitor(server);
        Map<String, String> right =
                Map.of("clinic", "north", "email", "Robin@clinic.example", "password", "four words from home");
        Map<String, String> wrong =
                Map.of("clinic", "north", "email", "robin@clinic.example", "password", "guessed it");
        assertEquals(422, staff.form("/desk/sign-in", wrong).statusCode());
        assertEquals(303, staff.form("/desk/sign-in", right).statusCode());
        assertEquals(
                303, staff.form("/desk/sign-out", Map.of("csrf", staff.csrf())).statusCode());
        assertEquals(303, staff.get("/desk").statusCode());
    }

    @Test
    void refusesAShortPassword() throws IOException {
        Path clinics = folder.resolve("clinics");
        Files.writeString(clinics.resolve("west.json"), FILE.formatted("west", "West"));
        String path =
                Eventually.present(() -> server.setupPaths().stream().skip(2).findFirst());
        HttpResponse<String> answer = new Visitor(server).setUp(path, "short");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("at least 12 characters"));
    }
}
