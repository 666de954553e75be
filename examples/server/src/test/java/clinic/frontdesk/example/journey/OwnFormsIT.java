package clinic.frontdesk.example.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clinic that asks all that a clinic may ask, in widgets and on pages. */
@NullUnmarked
class OwnFormsIT {

    private static final String FILE =
            """
            {"slug": "asker", "name": "The Asker", "timeZone": "America/Los_Angeles", "phone": "+14155550132",
             "country": "US", "locales": ["en-US", "es"], "freeText": true,
             "callHours": {"MONDAY-SUNDAY": [["00:00", "24:00"]]},
             "practitioners": [{"slug": "rivera", "name": "Ana Rivera", "hours": {"MONDAY-SUNDAY": [["08:00", "18:00"]]}},
                               {"slug": "okafor", "name": "Ben Okafor", "hours": {"MONDAY-SUNDAY": [["08:00", "18:00"]]}}],
             "appointmentTypes": [{"slug": "visit", "name": "Visit", "duration": "PT30M", "price": {"from": 0}},
                                  {"slug": "hour", "name": "An hour", "duration": "PT60M",
                                   "price": {"from": "140", "to": "180", "note": "Some insurers pay a part."}}],
             "topics": [{"slug": "elbow", "name": "Elbow"}],
             "payment": {"options": ["Insurance", "I pay myself"], "insurers": ["Blue Harbor"],
                         "note": "You know the cost before you pay."},
             "questions": [
               {"id": "since", "kind": "CHOICE", "label": "Since when?", "options": ["Days", "Weeks"], "required": true},
               {"id": "before", "kind": "YES_NO", "label": "Were you here before?", "for": ["CALLBACK", "DISCOVERY"]},
               {"id": "hope", "kind": "TEXT", "label": "What do you hope for?", "for": ["CALLBACK"], "required": true}],
             "consents": [
               {"purpose": "CONTACT", "version": "1", "text": "An old text."},
               {"purpose": "CONTACT", "version": "2", "text": "You may contact me."},
               {"purpose": "TEXT", "version": "2", "text": "You may text me."},
               {"purpose": "VOICEMAIL", "version": "2", "text": "You may leave a voicemail."},
               {"purpose": "MARKETING", "version": "2", "text": "Send me news."}],
             "texts": {"en": {"callSubmit": "Ring me, please"}, "es": {"callSubmit": "Llámenme"}}}
            """;

    @TempDir
    static Path folder;

    private static RunningServer server;
    private static Browsers browsers;

    @BeforeAll
    static void start() throws IOException {
        Path clinics = Files.createDirectory(folder.resolve("clinics"));
        Files.writeString(clinics.resolve("asker.json"), FILE);
        server = RunningServer.startIn(folder, Map.of("FRONTDESK_CLINICS", clinics.toString()));
        browsers = Browsers.open();
    }

    @AfterAll
    static void stop() {
        browsers.close();
        server.stop();
    }

    @Test
    void asksInTheWidgetAllThatTheClinicAsks() {
        Page page = visit("/call-back", true, "en-US");
        Locator form = page.locator("clinic-callback");
        press(form, "Continue");
        assertUnticked(form, "You may contact me.", "You may text me.", "You may leave a voicemail.", "Send me news.");
        field(form, "Name").fill("Jo Lindqvist");
        field(form, "Phone").fill("(415) 555-0142");
        press(form, "Ring me, please");
        assertThat(form.getByRole(AriaRole.ALERT)).containsText("Please check 3 things");
        assertThat(form.getByRole(AriaRole.ALERT)).isFocused();
        assertThat(form.locator("[id='answers.hope-error']")).hasText("Answer this: What do you hope for?");
        answer(form);
        choose(form, "Yes");
        field(form, "What do you hope for?").fill("To run again");
        select(form, "What is it about?").selectOption("elbow");
        tick(form, "You may contact me.");
        tick(form, "You may leave a voicemail.");
        Request sent =
                page.waitForRequest(Pattern.compile(".*/callback-requests"), () -> press(form, "Ring me, please"));
        assertThat(form).containsText("We will call you");
        List<String> said = List.of(sent.postData().split("&"));
        assertTrue(
                said.containsAll(List.of(
                        "answers.since=Weeks", "answers.before=YES", "topic=elbow", "consent=2", "mayVoicemail=2")),
                sent::postData);
        assertEquals(
                List.of(),
                said.stream()
                        .filter(one -> one.matches("(mayText|marketing)=.*"))
                        .toList());
    }

    @Test
    void asksOnThePageAllThatTheClinicAsksAndKeepsWhatWasTyped() {
        Page page = visit("/call-back", false, "en-US");
        Locator form = page.locator("form");
        assertUnticked(form, "You may contact me.", "You may text me.", "You may leave a voicemail.", "Send me news.");
        field(form, "Name").fill("Nan Script");
        field(form, "Phone").fill("(415) 555-0142");
        select(form, "Who should call?").selectOption("okafor");
        tick(form, "You may text me.");
        press(form, "Ring me, please");
        assertThat(form.locator("[id='answers.since-fault']")).isVisible();
        assertThat(form.locator("[id='answers.hope-fault']")).isVisible();
        assertThat(form.locator("#consent-fault")).isVisible();
        assertThat(form.locator("[id='answers.before-fault']")).hasCount(0);
        assertThat(field(form, "Name")).hasValue("Nan Script");
        assertThat(select(form, "Who should call?")).hasValue("okafor");
        assertThat(box(form, "You may text me.")).isChecked();
        answer(form);
        field(form, "What do you hope for?").fill("To run again");
        tick(form, "You may contact me.");
        press(form, "Ring me, please");
        assertThat(page.locator("h1")).containsText("We will call you");
    }

    @Test
    void answersCostsWithWhatTheClinicSaysOfPaying() {
        for (boolean javaScript : new boolean[] {true, false}) {
            // one of them each: nobody gets two appointments at one time
            String name = javaScript ? "Pat Thrifty" : "Kim Thrifty";
            Page page = visit("/pricing", javaScript, "en-US");
            Locator form = page.locator(javaScript ? "clinic-pricing" : "main");
            tick(form, "What it costs");
            select(form, "How would you pay?").selectOption("Insurance");
            if (javaScript) {
                press(form, "Continue");
            }
            field(form, "Name").fill(name);
            field(form, "E-mail").fill("pat@example.org");
            answer(form);
            tick(form, "You may contact me.");
            assertThat(form.getByText("What do you hope for?")).hasCount(0);
            press(form, "Show prices and times");
            for (String said : new String[] {
                "Free",
                "$140 to $180",
                "Some insurers pay a part.",
                "Insurance",
                "We work with Blue Harbor.",
                "You know the cost before you pay.",
                "and write to pat@example.org"
            }) {
                assertThat(form).containsText(said);
            }
            form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Book")))
                    .last()
                    .click();
            assertThat(field(form, "Name")).hasValue(name);
            assertThat(radio(form, "Weeks")).isChecked();
            field(form, "Phone").fill("(415) 555-0142");
            press(form, "Book this visit");
            assertThat(form).containsText("You are booked in");
        }
    }

    @Test
    void saysItInSpanishAndInTheClinicsOwnWords() {
        Page page = visit("/call-back", true, "es-MX");
        Locator form = page.locator("clinic-callback");
        assertThat(form).containsText("¿Cuándo le va bien?");
        assertThat(form).containsText("Lo antes posible");
        press(form, "Continuar");
        assertThat(form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Llámenme")))
                .isVisible();
        Page plain = visit("/call-back", false, "es-MX");
        assertThat(plain.locator("form > button")).hasText("Llámenme");
    }

    private static Page visit(String page, boolean javaScript, String locale) {
        Page opened = browsers.browser()
                .newContext(new NewContextOptions()
                        .setJavaScriptEnabled(javaScript)
                        .setLocale(locale)
                        .setViewportSize(360, 800))
                .newPage();
        opened.navigate(server.url("/clinics/asker" + page).toString());
        if (javaScript) {
            opened.locator(".card").waitFor();
        }
        return opened;
    }

    private static void answer(Locator form) {
        choose(form, "Weeks");
    }

    private static void tick(Locator form, String consent) {
        box(form, consent).check();
    }

    private static void assertUnticked(Locator form, String... consents) {
        for (String consent : consents) {
            assertThat(box(form, consent)).not().isChecked();
        }
    }

    private static void choose(Locator form, String option) {
        radio(form, option).check();
    }

    private static Locator radio(Locator form, String label) {
        return form.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(label));
    }

    private static Locator box(Locator form, String label) {
        return form.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(label));
    }

    private static Locator select(Locator form, String label) {
        return form.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label));
    }

    private static Locator field(Locator form, String label) {
        return form.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label));
    }

    private static void press(Locator form, String name) {
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }
}
