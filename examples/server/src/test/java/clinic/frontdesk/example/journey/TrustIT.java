package clinic.frontdesk.example.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Sha256;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines and people, behind a proxy that is trusted to say where they come from. */
@NullUnmarked
class TrustIT {

    private static final int BOTS = 1000;
    private static final int PEOPLE = 500;
    /** So many without proof pass in an hour. */
    private static final int PASS = 5;

    private static final String FILE =
            """
            {"slug": "%1$s", "name": "%1$s", "timeZone": "Europe/Berlin", "phone": "+493023125151",
             "callHours": {"MONDAY-SUNDAY": [["00:00", "24:00"]]}}
            """;

    @TempDir
    static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        Path clinics = Files.createDirectory(folder.resolve("clinics"));
        for (String clinic : new String[] {"bots", "people", "trap", "typist"}) {
            Files.writeString(clinics.resolve(clinic + ".json"), FILE.formatted(clinic));
        }
        server = RunningServer.startIn(
                folder,
                Map.of(
                        "FRONTDESK_CLINICS", clinics.toString(),
                        "FRONTDESK_LIMITS", "on",
                        "FRONTDESK_TRUSTED_PROXIES", "127.0.0.1 ::1"));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void setsBotsAsideWhereverTheyComeFrom() {
        Visitor bot = new Visitor(server);
        Instant begun = Instant.now();
        IntStream.range(0, BOTS).forEach(i -> ask(bot, "bots", "203.0.113." + i % 250, Map.of()));
        long most = mostSince(begun);
        String desk = Visitor.signedUp(server, 0).get("/desk").body();
        int passed = rows(desk);
        assertTrue(passed >= PASS && passed <= most, () -> passed + " passed of " + most);
        assertTrue(desk.contains((BOTS - passed) + " in quarantine"), desk);
    }

    /** What passes in an hour is counted anew when the next one begins (UTC). */
    private static long mostSince(Instant begun) {
        Instant hour = begun.truncatedTo(ChronoUnit.HOURS);
        return PASS * (Duration.between(hour, Instant.now()).toHours() + 1);
    }

    @Test
    void trustsPeopleBehindFewAddresses() throws Exception {
        Visitor people = new Visitor(server);
        Map<Integer, JsonObject> forms = new HashMap<>();
        IntStream.range(0, PEOPLE)
                .forEach(i -> forms.put(i, Visitor.read(people.get("/api/v1/clinics/people/challenge"))));
        Map<Integer, String> proofs = new HashMap<>();
        forms.forEach((i, form) -> proofs.put(i, solve(form)));
        forms.forEach((i, form) -> ask(
                people,
                "people",
                "198.51.100." + i % 5,
                Map.of(
                        "started",
                        form.getString("started"),
                        "proof",
                        proofs.get(i),
                        "phone",
                        "030 2312" + (1000 + i))));
        assertTrue(!Visitor.signedUp(server, 1).get("/desk").body().contains("in quarantine"));
    }

    @Test
    void setsAsideWhoeverFillsInWhatPeopleDontSee() {
        Visitor bot = new Visitor(server);
        JsonObject form = Visitor.read(bot.get("/api/v1/clinics/trap/challenge"));
        ask(
                bot,
                "trap",
                "203.0.113.1",
                Map.of("started", form.getString("started"), "proof", solve(form), "leaveEmpty", "x"));
        assertTrue(Visitor.signedUp(server, 2).get("/desk").body().contains("1 in quarantine"));
    }

    @Test
    void trustsWhoeverTypesInAWidgetAlsoAfterBotsCame() {
        Visitor bot = new Visitor(server);
        Instant begun = Instant.now();
        IntStream.range(0, 20).forEach(i -> ask(bot, "typist", "203.0.113." + i, Map.of()));
        long most = mostSince(begun);
        try (Browsers browsers = Browsers.open()) {
            Page page = browsers.browser().newPage();
            page.navigate(server.url("/clinics/typist/call-back").toString());
            Locator form = page.locator("clinic-callback");
            button(form, "Continue").click();
            type(form, "Name", "Nora Quist");
            type(form, "Phone", "030 23125152");
            form.getByRole(AriaRole.CHECKBOX).first().check();
            button(form, "Request my call").click();
            assertThat(form).containsText("We will call you");
        }
        int rows = rows(Visitor.signedUp(server, 3).get("/desk").body());
        assertTrue(rows > PASS && rows <= most + 1, () -> rows + " of " + most + " and one");
    }

    /** As fast as people do. */
    private static void type(Locator form, String field, String text) {
        form.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(field))
                .pressSequentially(text, new Locator.PressSequentiallyOptions().setDelay(100));
    }

    private static Locator button(Locator form, String name) {
        return form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    /** Whatever it is thought of: the answer is the same. */
    private static void ask(Visitor visitor, String clinic, String address, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(
                Map.of("name", "Nora Quist", "phone", "030 23125152", "callWindow", "asap", "consent", "1"));
        fields.putAll(more);
        HttpResponse<String> answer = visitor.form(
                "/api/v1/clinics/" + clinic + "/callback-requests", fields, "X-Forwarded-For", "10.0.0.1, " + address);
        assertEquals(201, answer.statusCode(), answer::body);
    }

    private static String solve(JsonObject form) {
        int free = 256 - form.getInt("difficulty");
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(Integer::toString)
                .filter(proof ->
                        new BigInteger(Sha256.hex(form.getString("salt") + ":" + proof), 16).bitLength() <= free)
                .findFirst()
                .orElseThrow();
    }

    private static int rows(String page) {
        Matcher rows = Pattern.compile("/desk/leads/[0-9a-f-]{36}").matcher(page);
        return (int) rows.results().map(row -> row.group()).distinct().count();
    }
}
