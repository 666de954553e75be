package clinic.frontdesk.example.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visitor's way through an element: back and forth, begun before the script was there, and what the page is told of it. */
@ExtendWith(DemoServer.class)
@TestInstance(Lifecycle.PER_CLASS)
class WayThroughIT {

    private static final String CLINIC = "/clinics/harbour-physio";
    private static final String BOOK = CLINIC + "/book?type=discovery-visit";
    private static final String INK =
            "getComputedStyle(document.querySelector('clinic-callback').shadowRoot.querySelector('.card')).color";
    private static final Pattern PROFILE = Pattern.compile(".*/api/v1/clinics/harbour-physio\\?.*");

    private final RunningServer server;
    private final List<Route> held = new ArrayList<>();
    private boolean answered;
    private Browsers browsers;

    WayThroughIT(RunningServer server) {
        this.server = server;
    }

    @BeforeAll
    void open() {
        browsers = Browsers.open();
    }

    @AfterAll
    void close() {
        browsers.close();
    }

    private Page page() {
        Page page = browsers.browser()
                .newContext(new NewContextOptions().setLocale("en-US").setViewportSize(360, 800))
                .newPage();
        page.addInitScript("window.told = []; for (const name of ['start', 'slot', 'submit', 'success'])"
                + " addEventListener(`clinic-${name}`, () => told.push(name))");
        return page;
    }

    private Page visit(String path) {
        Page page = page();
        page.navigate(server.url(path).toString());
        page.locator(".card").first().waitFor();
        return page;
    }

    private static void press(Locator element, String name) {
        element.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first()
                .click();
    }

    private static void introduce(Locator element, String name, String email) {
        element.getByLabel("Name").fill(name);
        element.getByLabel("Phone").fill("(415) 555-0142");
        element.getByLabel("E-mail").fill(email);
        element.locator("input[name=consent]").check();
    }

    @Test
    void leadsBackStepByStepAndKeepsWhatWasTyped() {
        Page page = visit(CLINIC);
        Locator booking = page.locator("clinic-booking .card");
        press(booking, "Free Discovery Visit");
        booking.locator(".times .pick").last().click();
        String chosen = booking.locator(".times input:checked").inputValue();
        press(booking, "Continue");
        booking.getByLabel("Name").fill("Bo Forth");
        page.goBack();
        assertThat(booking.locator(".times input:checked")).hasValue(chosen);
        press(booking, "Continue");
        assertThat(booking.getByLabel("Name")).hasValue("Bo Forth");
        press(booking, "Change");
        assertThat(booking.locator(".times input:checked")).hasValue(chosen);
        page.goBack();
        assertThat(booking.locator(".type").first()).isVisible();
        assertTrue(page.url().endsWith(CLINIC), page::url);
        page.goForward();
        assertThat(booking.locator(".type").first()).isVisible();
    }

    @Test
    void leavesThePageByBackOnceAllIsDone() {
        Page page = page();
        page.navigate(server.url(CLINIC + "/articles").toString());
        page.navigate(server.url(CLINIC + "/call-back").toString());
        Locator callBack = page.locator("clinic-callback .card");
        press(callBack, "Continue");
        introduce(callBack, "Dona Back", "dona@example.org");
        press(callBack, "Request my call");
        assertThat(callBack).containsText("We will call you");
        page.goBack();
        page.waitForURL(Pattern.compile(".*/articles"));
    }

    @Test
    void closesTheDialogByBack() {
        Page page = page();
        page.navigate(server.foreignUrl("/host-page/").toString());
        press(page.locator("clinic-button"), "Find out cost");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.locator("label.row").first().click();
        press(dialog, "Continue");
        dialog.getByLabel("Name").fill("Dia Log");
        page.goBack();
        assertThat(dialog.getByText("What would you like to know?")).isVisible();
        page.goBack();
        assertThat(dialog).isHidden();
        press(page.locator("clinic-button"), "Find out cost");
        press(dialog, "Continue");
        assertThat(dialog.getByLabel("Name")).hasValue("Dia Log");
    }

    /** Links within the page are the page's own affair. */
    @Test
    void staysWhereItIsWhenThePageIsReadOn() {
        Page page = visit(CLINIC);
        Locator booking = page.locator("clinic-booking .card");
        press(booking, "Free Discovery Visit");
        page.evaluate("location.hash = 'main'");
        assertThat(booking.locator(".slots")).isVisible();
        page.goBack();
        assertThat(booking.locator(".slots")).isVisible();
        page.goBack();
        assertThat(booking.locator(".type").first()).isVisible();
    }

    @Test
    void tellsThePageEachOnceHoweverOftenSomebodyTries() {
        Page page = visit(CLINIC);
        Locator booking = page.locator("clinic-booking .card");
        press(booking, "Free Discovery Visit");
        // today may have a single time left, and on some days nobody comes
        booking.locator(".days .pick:has(:enabled)").nth(1).click();
        booking.locator(".times .pick").nth(1).click();
        booking.locator(".times .pick").last().click();
        press(booking, "Continue");
        press(booking, "Change");
        press(booking, "Continue");
        introduce(booking, "Ona Once", "no address");
        press(booking, "Book this visit");
        assertThat(booking.getByRole(AriaRole.ALERT)).containsText("Please check one thing");
        booking.getByLabel("E-mail").fill("ona@example.org");
        press(booking, "Book this visit");
        assertThat(booking).containsText("You are booked in");
        assertThat(page.locator("clinic-booking").getByRole(AriaRole.STATUS)).hasText("");
        assertEquals(List.of("start", "slot", "submit", "success"), page.evaluate("told"));
    }

    @Test
    void tellsItOfTheOtherElementsToo() {
        Page page = visit(CLINIC + "/call-back");
        Locator callBack = page.locator("clinic-callback .card");
        press(callBack, "Continue");
        introduce(callBack, "Tell Too", "tell@example.org");
        press(callBack, "Request my call");
        assertThat(callBack).containsText("We will call you");
        assertEquals(List.of("start", "submit", "success"), page.evaluate("told"));
        Page pricing = visit(CLINIC + "/pricing");
        pricing.locator("clinic-pricing label.row").first().click();
        assertEquals(List.of("start"), pricing.evaluate("told"));
    }

    /** The page before its script: the profile is answered only once the visitor has begun. */
    private Page begun(String path) {
        Page page = page();
        held.clear();
        answered = false;
        page.route(PROFILE, route -> {
            if (answered) {
                route.resume();
            } else {
                held.add(route);
            }
        });
        page.navigate(server.url(path).toString());
        page.waitForCondition(() -> !held.isEmpty());
        return page;
    }

    private void answer() {
        answered = true;
        held.forEach(Route::resume);
    }

    @Test
    void carriesOverWhatWasChosenBeforeTheScriptWasThere() {
        Page page = begun(BOOK);
        Locator tile = page.locator("form .times input").nth(3);
        String chosen = tile.inputValue().replaceFirst(" .*", "");
        tile.check();
        page.getByLabel("Name").fill("Early Bird");
        page.locator("#consent").check();
        page.evaluate("document.activeElement.blur()");
        answer();
        Locator booking = page.locator("clinic-booking");
        assertThat(booking.locator(".card .times input:checked")).hasValue(chosen);
        press(booking, "Continue with");
        assertThat(booking.locator(".card").getByLabel("Name")).hasValue("Early Bird");
        assertThat(booking.locator(".card input[name=consent]")).isChecked();
    }

    @Test
    void carriesOverWhatWasTickedAndSelected() {
        Page page = begun(CLINIC + "/pricing");
        page.locator("form input[value=INSURANCE]").check();
        page.locator("form #type").selectOption("first-assessment");
        page.getByLabel("Phone").fill("(415) 555-0142");
        page.evaluate("document.activeElement.blur()");
        answer();
        Locator pricing = page.locator("clinic-pricing .card");
        assertThat(pricing.locator("input[value=INSURANCE]")).isChecked();
        assertThat(pricing.locator("select[name=type]")).hasValue("first-assessment");
        press(pricing, "Continue");
        assertThat(pricing.getByLabel("Phone")).hasValue("(415) 555-0142");
    }

    @Test
    void leavesAFormAloneWhileSomebodyIsInIt() {
        Page page = begun(CLINIC + "/call-back");
        page.getByLabel("Name").fill("Just Typing");
        page.waitForResponse(PROFILE, this::answer).finished();
        page.evaluate("new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        assertThat(page.getByLabel("Name")).isFocused();
        assertThat(page.getByLabel("Name")).hasValue("Just Typing");
        assertThat(page.locator(".card")).hasCount(0);
    }

    /** As that of a page that turns dark is when its ink is there already. */
    @Test
    void takesAGroundThatIsAllButOpaqueForThatOfThePage() {
        Page page = visit(CLINIC + "/call-back");
        page.evaluate("const sheet = new CSSStyleSheet();"
                + " sheet.replaceSync(`html { color: #eee; background: rgb(17 17 17 / .97) }"
                + " body, main { color: inherit !important; background: none !important }`);"
                + " document.adoptedStyleSheets = [sheet]");
        page.waitForCondition(() -> "rgb(238, 238, 238)".equals(page.evaluate(INK)));
    }

    @Test
    void followsThePageThatTurnsDark() {
        Page page = visit(CLINIC + "/call-back");
        page.evaluate("const sheet = new CSSStyleSheet();"
                + " sheet.replaceSync(`html.dark { color: #eee; background: #111; transition: color .1s, background .1s }"
                + " html.dark body, html.dark main { color: inherit; background: none }`);"
                + " document.adoptedStyleSheets = [sheet]");
        assertEquals("rgb(29, 29, 31)", page.evaluate(INK));
        page.evaluate("document.documentElement.className = 'dark'");
        page.waitForCondition(() -> "rgb(238, 238, 238)".equals(page.evaluate(INK)));
    }

    private static List<String> warnings(Page page) {
        List<String> warnings = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("warning")) {
                warnings.add(message.text());
            }
        });
        return warnings;
    }

    private static void put(Page page, String markup) {
        page.evaluate("markup => document.querySelector('main').insertAdjacentHTML('beforeend', markup)", markup);
    }

    @Test
    void tellsAnAuthorOnceWhatIsWrongAndWhatMendsIt() {
        Page page = page();
        page.navigate(server.url(CLINIC + "/articles").toString());
        List<String> warnings = warnings(page);
        put(page, "<clinic-pricing clinic='harbour-physio' theme='drak'></clinic-pricing>");
        page.locator("clinic-pricing .card").waitFor();
        page.evaluate("document.querySelector('clinic-pricing').setAttribute('theme', 'drak')");
        assertEquals(List.of("theme: there is no drak"), warnings);
        warnings.clear();
        put(page, "<clinic-callback clinic='harbor-physio'>Ring us</clinic-callback>");
        page.waitForCondition(() -> !warnings.isEmpty());
        assertTrue(warnings.get(0).contains("unknown-clinic"), warnings::toString);
        assertTrue(warnings.get(0).contains("clinic=\"harbor-physio\""), warnings::toString);
    }

    /** From a page that isn't on the list, both can be read all the same, and are told apart. */
    @Test
    void tellsAForeignPageWhichLineIsMissing() {
        Page page = page();
        List<String> warnings = warnings(page);
        String foreign = "http://foreign.localhost:" + server.url("/").getPort();
        page.navigate(foreign + RunningServer.path("/host-page/"));
        page.waitForCondition(() -> warnings.size() == 3);
        assertTrue(warnings.get(0).contains("foreign-origin"), warnings::toString);
        assertTrue(warnings.get(0).contains("Add \"" + foreign + "\" to \"allowedOrigins\""), warnings::toString);
        page.evaluate("document.querySelector('clinic-callback').setAttribute('clinic', 'harbor-physio')");
        page.waitForCondition(() -> warnings.size() == 4);
        assertTrue(warnings.get(3).contains("unknown-clinic"), warnings::toString);
    }

    @Test
    void goesOnShowingThePageThatAnUnclosedTagTookIn() {
        Page page = page();
        page.navigate(server.url(CLINIC + "/articles").toString());
        List<String> warnings = warnings(page);
        page.evaluate("document.querySelector('main').innerHTML = \"<clinic-callback clinic='harbour-physio' />"
                + "<p>And more</p><h2>What follows</h2>\"");
        page.locator("clinic-callback .card").waitFor();
        assertThat(page.getByText("What follows")).isVisible();
        assertEquals(List.of("<clinic-callback> has no </clinic-callback>"), warnings);
    }
}
