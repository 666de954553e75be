package clinic.frontdesk.example.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
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

/** Visitors and pages that are quicker than the server: what was asked for last counts, and no answer is for somebody else. */
@ExtendWith(DemoServer.class)
@TestInstance(Lifecycle.PER_CLASS)
class LateAnswersIT {

    private static final Pattern PROFILE = Pattern.compile(".*/api/v1/clinics/harbour-physio\\?.*");
    private static final Pattern SLOTS = Pattern.compile(".*/slots.*");
    private static final Pattern WINDOWS = Pattern.compile(".*/call-windows.*");

    private final RunningServer server;
    private Browsers browsers;

    LateAnswersIT(RunningServer server) {
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

    private Page visit(String path) {
        Page page = browsers.browser()
                .newContext(new NewContextOptions().setLocale("en-US").setViewportSize(360, 800))
                .newPage();
        page.navigate(server.url(path).toString());
        return page;
    }

    /** A page that has nothing yet but the script. */
    private Page empty() {
        Page page = visit("/clinics/harbour-physio/articles");
        page.evaluate("['clinic-ready', 'clinic-view', 'clinic-error'].forEach(name =>"
                + " addEventListener(name, told => (window.told ||= []).push(name)))");
        return page;
    }

    private static void put(Page page, String markup) {
        page.evaluate("markup => document.querySelector('main').insertAdjacentHTML('beforeend', markup)", markup);
    }

    /** Answers what is asked for from now on only once it is told to. */
    private static List<Route> hold(Page page, Pattern requests) {
        List<Route> held = new ArrayList<>();
        page.route(requests, held::add);
        return held;
    }

    private static void answer(Page page, Pattern requests, List<Route> held) {
        page.unroute(requests);
        List.copyOf(held).forEach(Route::resume);
    }

    /** What an answer leads to has been drawn. */
    private static void settled(Page page, Response answer) {
        answer.finished();
        page.evaluate("new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    }

    private static Locator type(Locator booking, String name) {
        return booking.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    private static void press(Locator element, String name) {
        type(element, name).first().click();
    }

    @Test
    void searchesForWhomIsChosenBeforeTheFirstTimesAreThere() {
        Page page = visit("/clinics/harbour-physio");
        Locator booking = page.locator("clinic-booking");
        List<Route> held = hold(page, SLOTS);
        page.waitForRequest(SLOTS, () -> press(booking, "Free Discovery Visit"));
        page.waitForRequest(Pattern.compile(".*practitioner=okafor.*"), () -> booking.getByLabel("With")
                .selectOption("okafor"));
        answer(page, SLOTS, held);
        booking.locator(".times .pick").first().click();
        press(booking, "Continue");
        assertThat(booking.locator(".box")).containsText("Ben Okafor");
    }

    @Test
    void keepsTheStepThatWasChosenMeanwhile() {
        Page page = visit("/clinics/harbour-physio");
        Locator booking = page.locator("clinic-booking");
        press(booking, "Free Discovery Visit");
        booking.locator(".times .pick").last().click();
        List<Route> held = hold(page, WINDOWS);
        page.waitForRequest(WINDOWS, () -> press(booking, "Ask us to call you"));
        press(booking, "Continue");
        settled(page, page.waitForResponse(WINDOWS, () -> answer(page, WINDOWS, held)));
        assertThat(booking.locator(".card h2")).hasText("Your details");
    }

    @Test
    void saysNothingOfTimesThatWereLeft() {
        Page page = visit("/clinics/harbour-physio");
        Locator booking = page.locator("clinic-booking");
        List<Route> held = hold(page, SLOTS);
        page.waitForRequest(SLOTS, () -> press(booking, "Free Discovery Visit"));
        press(booking, "Change");
        settled(page, page.waitForResponse(SLOTS, () -> answer(page, SLOTS, held)));
        assertThat(booking.getByRole(AriaRole.STATUS)).hasText("");
        assertThat(booking.locator(".type").first()).isVisible();
    }

    @Test
    void isThereForTheOthersWhenTheOneThatAskedFirstGoes() {
        Page page = empty();
        List<Route> held = hold(page, PROFILE);
        page.waitForRequest(
                PROFILE,
                () -> put(
                        page,
                        "<clinic-callback clinic='harbour-physio'>gone</clinic-callback>"
                                + "<clinic-pricing clinic='harbour-physio'>stays</clinic-pricing>"));
        page.evaluate("document.querySelector('clinic-callback').remove()");
        answer(page, PROFILE, held);
        assertThat(page.locator("clinic-pricing h2")).hasText("Cost and availability");
    }

    @Test
    void losesNothingWhenItIsMoved() {
        Page page = empty();
        List<Route> held = hold(page, PROFILE);
        page.waitForRequest(
                PROFILE,
                () -> put(page, "<p id='there'></p><clinic-callback clinic='harbour-physio'>moves</clinic-callback>"));
        page.evaluate("document.querySelector('#there').append(document.querySelector('clinic-callback'))");
        answer(page, PROFILE, held);
        Locator callBack = page.locator("clinic-callback");
        press(callBack, "Continue");
        callBack.getByLabel("Name").fill("Mo Ved");
        page.evaluate("document.querySelector('main').append(document.querySelector('clinic-callback'))");
        assertThat(callBack.getByLabel("Name")).hasValue("Mo Ved");
        assertEquals(List.of("clinic-ready", "clinic-view"), page.evaluate("told"));
    }

    @Test
    void comesIntoViewAlsoWhereItWasMovedTo() {
        Page page = empty();
        page.evaluate("document.querySelector('main').style.minHeight = '3000px'");
        page.evaluate("document.body.insertAdjacentHTML('beforeend',"
                + " `<clinic-callback clinic='harbour-physio'>below</clinic-callback>`)");
        page.locator("clinic-callback h2").waitFor();
        assertEquals(List.of("clinic-ready"), page.evaluate("told"));
        page.evaluate("document.querySelector('main').prepend(document.querySelector('clinic-callback'))");
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("told.includes('clinic-view')")));
    }

    @Test
    void speaksTheLanguageThatWasAskedForLast() {
        Page page = empty();
        List<Route> held = hold(page, PROFILE);
        page.waitForRequest(
                PROFILE, () -> put(page, "<clinic-pricing clinic='harbour-physio' locale='en'>late</clinic-pricing>"));
        page.waitForRequest(
                Pattern.compile(".*locale=es.*"),
                () -> page.evaluate("document.querySelector('clinic-pricing').setAttribute('locale', 'es')"));
        page.waitForCondition(() -> held.size() == 2);
        held.get(1).resume();
        Locator heading = page.locator("clinic-pricing h2");
        assertThat(heading).hasText("Precios y horas");
        settled(page, page.waitForResponse(PROFILE, () -> held.get(0).resume()));
        assertThat(heading).hasText("Precios y horas");
    }

    /** A page of a proxy, where JSON was asked for. */
    @Test
    void blamesNobodysConnectionForAFaultOfTheServer() {
        Page page = visit("/clinics/harbour-physio/call-back");
        Locator callBack = page.locator("clinic-callback .card");
        press(callBack, "Continue");
        callBack.getByLabel("Name").fill("Five Hundred");
        callBack.getByLabel("Phone").fill("(415) 555-0142");
        callBack.locator("input[name=consent]").check();
        page.route(
                Pattern.compile(".*/callback-requests"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(500)
                        .setContentType("text/html")
                        .setBody("<h1>500</h1>")));
        press(callBack, "Request my call");
        assertThat(callBack.getByRole(AriaRole.ALERT)).containsText("That did not work. Please try again.");
    }
}
