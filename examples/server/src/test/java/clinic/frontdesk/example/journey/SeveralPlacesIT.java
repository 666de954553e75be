package clinic.frontdesk.example.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clinic of two places, each with a practitioner of its own, in widgets, on pages, and by the link in the mail. */
@NullUnmarked
class SeveralPlacesIT {

    private static final String FILE =
            """
            {"slug": "twin", "name": "The Twin", "timeZone": "America/Los_Angeles", "phone": "+14155550132", "country": "US",
             "locations": [{"slug": "quay", "name": "Quay"}, {"slug": "hill", "name": "Hill"}],
             "callHours": {"MONDAY-SUNDAY": [["00:00", "24:00"]]},
             "practitioners": [
               {"slug": "rivera", "name": "Ana Rivera", "hoursAt": {"quay": {"MONDAY-SUNDAY": [["08:00", "18:00"]]}}},
               {"slug": "okafor", "name": "Ben Okafor", "hoursAt": {"hill": {"MONDAY-SUNDAY": [["08:00", "18:00"]]}}}],
             "appointmentTypes": [
               {"slug": "visit", "name": "Visit", "duration": "PT30M", "price": {"from": 0}},
               {"slug": "massage", "name": "Massage", "duration": "PT45M", "confirm": "STAFF"},
               {"slug": "yoga", "name": "Yoga", "duration": "PT60M", "practitioners": ["okafor"], "locations": ["hill"]}]}
            """;

    private static final List<String> SAID = new ArrayList<>();

    @TempDir
    static Path folder;

    private static RunningServer server;
    private static Browsers browsers;

    @BeforeAll
    static void start() throws IOException {
        Path clinics = Files.createDirectory(folder.resolve("clinics"));
        Files.writeString(clinics.resolve("twin.json"), FILE);
        server = RunningServer.startIn(folder, Map.of("FRONTDESK_CLINICS", clinics.toString()));
        browsers = Browsers.open();
    }

    @AfterAll
    static void stop() {
        browsers.close();
        server.stop();
    }

    @AfterEach
    void forget() {
        SAID.clear();
    }

    @Test
    void searchesForWhomItShowsAlsoForAnotherType() {
        Page page = visit("");
        Locator booking = page.locator("clinic-booking");
        press(booking, "Visit");
        Locator whom = booking.getByLabel("With");
        page.waitForResponse(Pattern.compile(".*practitioner=rivera.*"), () -> whom.selectOption("rivera"));
        press(booking, "Change");
        press(booking, "Massage");
        assertThat(whom).hasValue("");
    }

    private static Page visit(String path) {
        Page page = browsers.browser()
                .newContext(new NewContextOptions().setLocale("en-US").setViewportSize(360, 800))
                .newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("warning")) {
                SAID.add(message.text());
            }
        });
        page.navigate(server.url("/clinics/twin" + path).toString());
        page.locator(".card").first().waitFor();
        return page;
    }

    private static void press(Locator form, String name) {
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first()
                .click();
    }
}
