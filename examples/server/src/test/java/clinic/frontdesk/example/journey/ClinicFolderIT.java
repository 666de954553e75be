package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of clinic files, edited while the server runs and while it doesn't. */
class ClinicFolderIT {

    private static final String FILE =
            """
            {"slug": "%s", "name": "%s", "timeZone": "Europe/Berlin", "phone": "+493023125151"}
            """;

    private static final String BUSY_FILE =
            """
            {"slug": "one", "name": "One", "timeZone": "Europe/Berlin", "phone": "+493023125151",
             "callHours": {"MONDAY-SUNDAY": [["%s"]]},
             "practitioners": [{"slug": "falk", "name": "Ute Falk", "hours": {"MONDAY-SUNDAY": [["08:00", "18:00"]]}}%s],
             "appointmentTypes": [{"slug": "visit", "name": "Visit", "duration": "PT30M"}]}
            """;

    @TempDir
    Path folder;

    @Test
    void takesFilesAsTheyAre() throws IOException {
        Path clinics = Files.createDirectory(folder.resolve("clinics"));
        Path file = clinics.resolve("one.json");
        Files.writeString(file, FILE.formatted("one", "One"));
        Map<String, String> environment = Map.of("FRONTDESK_CLINICS", clinics.toString());
        RunningServer server = RunningServer.startIn(folder, environment);
        Visitor visitor = new Visitor(server);
        assertEquals("One", name(visitor, "one"));

        Files.writeString(
                clinics.resolve("two.json"), FILE.formatted("two", "Two").replace("125151\"", "125151 ext. 7\""));
        Eventually.holds(() -> status(visitor, "two") == 200);

        Files.writeString(file, FILE.formatted("one", "Uno").replace("Europe/Berlin", "Europe/Atlantis"));
        Path log = folder.resolve("data").resolve("server.log");
        Eventually.holds(() -> read(log).contains("one.json: $.timeZone must be a time zone"));
        assertEquals("One", name(visitor, "one"));

        Files.delete(clinics.resolve("two.json"));
        Eventually.holds(() -> status(visitor, "two") == 410);
        HttpResponse<String> closed = visitor.get("/api/v1/clinics/two");
        assertEquals("+493023125151", Visitor.read(closed).getString("phone"));
        assertEquals("7", Visitor.read(closed).getString("phoneExtension"));
        assertTrue(visitor.get("/clinics/two/book").body().contains("\"tel:+493023125151;ext=7\""));
        server.stop();

        Files.delete(file);
        Files.writeString(clinics.resolve("two.json"), FILE.formatted("two", "Two again"));
        RunningServer again = RunningServer.startIn(folder, environment);
        Visitor later = new Visitor(again);
        assertEquals(410, status(later, "one"));
        assertEquals("Two again", name(later, "two"));
        again.stop();
        assertTrue(Files.exists(folder.resolve("data").resolve("frontdesk.mv.db")));
    }

    @Test
    void keepsWhatWasAgreedWhenTheFileChanges() throws IOException {
        Path clinics = Files.createDirectory(folder.resolve("clinics"));
        Path file = clinics.resolve("one.json");
        Files.writeString(
                file,
                BUSY_FILE.formatted(
                        "09:00\", \"17:00",
                        """
                , {"slug": "moll", "name": "Max Moll", "hours": {"MONDAY-SUNDAY": [["08:00", "18:00"]]}}"""));
        try (RunningServer server = RunningServer.startIn(folder, Map.of("FRONTDESK_CLINICS", clinics.toString()))) {
            Visitor staff = Visitor.signedUp(server, 0);
            String windows = staff.get("/api/v1/clinics/one/call-windows").body();
            Map<String, String> call = Map.of(
                    "callWindow", Visitor.find("(?s).*\"id\":\"([^\"]+)\"", windows),
                    "name", "Jo Lindqvist",
                    "phone", "030 23125151",
                    "consent", "1",
                    "idempotencyKey", "agreed");
            String promised =
                    staff.form("/api/v1/clinics/one/callback-requests", call).body();
            assertTrue(promised.contains("reference"), promised);
            Map<String, String> booking = Map.of(
                    "csrf", staff.csrf(),
                    "type", "visit",
                    "practitioner", "moll",
                    "start", LocalDate.now(ZoneId.of("Europe/Berlin")).plusDays(3) + "T10:00",
                    "name", "Mo Ving",
                    "phone", "030 23125152");
            assertEquals(303, staff.form("/desk/diary/book", booking).statusCode());
            Files.writeString(file, BUSY_FILE.formatted("20:00\", \"20:30", ""));
            Eventually.holds(() -> !staff.get("/api/v1/clinics/one").body().contains("moll"));
            String others = staff.get("/api/v1/clinics/one/call-windows").body();
            assertFalse(others.contains(call.get("callWindow")), others);
            assertEquals(
                    promised,
                    staff.form("/api/v1/clinics/one/callback-requests", call).body());
            String lead = Visitor.find(
                    "(/desk/leads/[0-9a-f-]{36})\">Mo Ving",
                    staff.get("/desk/appointments").body());
            String move = Visitor.find(
                    "(/desk/diary/book\\?move=[^\"]+)", staff.get(lead).body());
            assertTrue(
                    staff.get(move).body().contains("<option value=\"moll\">"),
                    "who works no longer is not changed unnoticed");
        }
    }

    @Test
    void checksAFileWithoutTakingIt() throws Exception {
        Path good = Files.writeString(folder.resolve("good.json"), FILE.formatted("one", "One"));
        Path bad = Files.writeString(folder.resolve("bad.json"), FILE.formatted("Not A Slug", "One"));
        Path closed = Files.writeString(
                folder.resolve("closed.json"),
                FILE.formatted("one", "One").replace("{\"slug\"", "{\"publicHolidays\": \"DE-BY\", \"slug\""));
        Process check = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("frontdesk.server"),
                        "check",
                        good.toString(),
                        bad.toString(),
                        closed.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, check.waitFor(), said);
        assertTrue(said.contains("good.json: good"), said);
        assertTrue(said.contains("bad.json: $.slug must be a slug"), said);
        assertTrue(said.contains("closed.json: good"), said);
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static int status(Visitor visitor, String clinic) {
        return visitor.get("/api/v1/clinics/" + clinic).statusCode();
    }

    private static String name(Visitor visitor, String clinic) {
        return Visitor.read(visitor.get("/api/v1/clinics/" + clinic)).getString("name");
    }
}
