package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Mail that is refused: staff are told to call instead, and who is told is told, whoever else can't be. */
@NullUnmarked
@TestInstance(Lifecycle.PER_CLASS)
class UnmailedIT {

    private static final String REFUSED = "could not be mailed";
    private static final Pattern ROW = Pattern.compile("class=\"row.*?</a>", Pattern.DOTALL);
    private static final String LEAD = "/desk/leads/([0-9a-f-]{36})";
    private static final String FILE =
            """
            {"slug": "%s", "name": "%s", "timeZone": "Europe/Berlin", "locale": "en-GB", "phone": "+493023125151",
             "callHours": {"MONDAY-SUNDAY": [["00:00", "24:00"]]}, "notify": [%s]}
            """;

    private Path clinics;
    private RefusingMailServer refusing;
    private RunningServer server;
    private Visitor north;
    private Visitor south;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        clinics = Files.createDirectory(folder.resolve("clinics"));
        refusing = RefusingMailServer.open();
        describe("north", "");
        describe(
                "south",
                "\"nobody@south.example\", \"desk@south.example\", \"DESK@south.example\", \"busy@south.example\","
                        + " \"hangs-up@south.example\", \"unwanted@south.example\", \"desk.rude@south.example\"");
        Map<String, String> environment = new HashMap<>(Mailbox.environment(refusing.port()));
        environment.put("FRONTDESK_PUBLIC_URL", RunningServer.DESK);
        environment.put("FRONTDESK_CLINICS", clinics.toString());
        server = RunningServer.startIn(folder, environment);
        north = Visitor.signedUp(server, 0);
        south = Visitor.signedUp(server, 1);
    }

    @AfterAll
    void stop() throws IOException {
        server.stop();
        refusing.close();
    }

    @Test
    void callsWhomNoMailReaches() {
        ask("north", "Mia Typo", "030 23125142", "mia@exmaple.example");
        ask("north", "Una Wanted", "030 23125143", "unwanted@exmaple.example");
        Eventually.holds(() -> refusals(today(north)) == 2);
        for (String name : List.of("Mia Typo", "Una Wanted")) {
            logCall(north, lead(name, today(north)));
        }
        assertFalse(today(north).contains(REFUSED));
        assertTrue(north.get("/desk/notices").body().contains("the mail server refused the address"));
    }

    /** Who is refused for good, for now, or hung up on keeps nothing from the others. */
    @Test
    void tellsEachOfTheClinicsPeopleOnTheirOwn() {
        ask("south", "Nora Quist", "030 23125144", null);
        ask("south", "Olu Quist", "030 23125145", null);
        Eventually.holds(() -> taken("desk@south.example") >= 2 && taken("desk.rude@south.example") >= 2);
        Eventually.holds(() -> asked("nobody@south.example") >= 2 && asked("unwanted@south.example") >= 2);
        String notices = Eventually.present(() -> Optional.of(notices(south))
                .filter(page -> page.contains("nobody@south.example") && page.contains("unwanted@south.example")));
        assertFalse(notices.contains("desk@south.example"), notices);
        assertEquals(2, taken("desk@south.example"));
        assertEquals(2, taken("desk.rude@south.example"));
        assertEquals(0, taken("DESK@south.example"));
        assertEquals(2, asked("nobody@south.example"));
        assertEquals(2, asked("unwanted@south.example"));
    }

    /** What waits for an address that leaves the file goes to the one in its place. */
    @Test
    void tellsWhoeverTookAnAddresssPlace() throws IOException {
        describe("west", "\"busy@west.example\"");
        Eventually.holds(() -> server.setupPaths().size() == 3);
        Visitor staff = Visitor.signedUp(server, 2);
        ask("west", "Pia Quist", "030 23125146", null);
        Eventually.holds(() -> asked("busy@west.example") >= 1);
        describe("west", "\"desk@west.example\"");
        Eventually.holds(() -> taken("desk@west.example") == 1);
        Eventually.holds(() -> !notices(staff).contains("busy@west.example"));
    }

    private void describe(String clinic, String notified) throws IOException {
        Files.writeString(clinics.resolve(clinic + ".json"), FILE.formatted(clinic, clinic, notified));
    }

    private void ask(String clinic, String name, String phone, String email) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "interest",
                "COST",
                "name",
                name,
                "phone",
                phone,
                "contactBy",
                email == null ? "PHONE" : "EMAIL",
                "consent",
                "1"));
        if (email != null) {
            fields.put("email", email);
        }
        HttpResponse<String> asked =
                new Visitor(server).form("/api/v1/clinics/" + clinic + "/pricing-enquiries", fields);
        assertEquals(201, asked.statusCode(), asked::body);
    }

    private long taken(String recipient) {
        return Collections.frequency(refusing.taken(), recipient);
    }

    private long asked(String recipient) {
        return Collections.frequency(refusing.asked(), recipient);
    }

    private static long refusals(String page) {
        return rows(page).filter(row -> row.contains(REFUSED)).count();
    }

    private static String lead(String name, String page) {
        String row = rows(page).filter(one -> one.contains(name)).findFirst().orElseThrow();
        return Visitor.find(LEAD, row);
    }

    private static Stream<String> rows(String page) {
        return ROW.matcher(page).results().map(MatchResult::group);
    }

    private static void logCall(Visitor staff, String lead) {
        Map<String, String> spoke = Map.of("csrf", staff.csrf(), "outcome", "SPOKE");
        assertEquals(303, staff.form("/desk/leads/" + lead + "/calls", spoke).statusCode());
    }

    private static String notices(Visitor staff) {
        return staff.get("/desk/notices").body();
    }

    private static String today(Visitor staff) {
        return staff.get("/desk").body();
    }
}
