package clinic.frontdesk.example.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page is told of a visitor's way through each element: once, and each time what it is about and how far they are. */
@ExtendWith(DemoServer.class)
@TestInstance(Lifecycle.PER_CLASS)
class EventsIT {

    private static final String CLINIC = "/clinics/harbour-physio";
    private static final String LISTEN =
            """
            window.told = [];
            for (const name of ['ready', 'view', 'start', 'slot', 'submit', 'success', 'call', 'error'])
              addEventListener(`clinic-${name}`, ({type, target, detail}) => told.push([target.localName, type.slice(7),
                detail.intent, detail.step, detail.type || '-', ...Object.keys(detail).filter(key => detail[key]).sort()
                  .filter(key => !['intent', 'step', 'type'].includes(key))].join(' ')));
            // a call is told, not made
            addEventListener('click', event => event.composedPath()[0].protocol === 'tel:' && event.preventDefault());
            """;

    private final RunningServer server;
    private Browsers browsers;

    EventsIT(RunningServer server) {
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
        page.addInitScript(LISTEN);
        page.navigate((path.startsWith("/host") ? server.foreignUrl(path) : server.url(path)).toString());
        return page;
    }

    private static List<String> told(Page page, String element) {
        return ((List<?>) Objects.requireNonNull(page.evaluate("told")))
                .stream()
                        .map(String::valueOf)
                        .filter(event -> event.startsWith(element + " "))
                        .map(event -> event.substring(element.length() + 1))
                        .toList();
    }

    private static void press(Locator element, String name) {
        element.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first()
                .click();
    }

    private static void introduce(Locator element, String name, String phone) {
        element.getByLabel("Name").fill(name);
        element.getByLabel("Phone").fill(phone);
        element.getByLabel("E-mail").fill("events@example.org");
        element.locator("input[name=consent]").check();
    }

    private static void await(Page page, String element, String event) {
        page.waitForCondition(() -> told(page, element).stream().anyMatch(told -> told.startsWith(event + " ")));
    }

    @Test
    void ofBooking() {
        Page page = visit(CLINIC);
        Locator card = page.locator("clinic-booking .card");
        await(page, "clinic-booking", "view");
        press(card, "Free Discovery Visit");
        card.locator(".times .pick").last().click();
        card.locator("a[href^='tel:']").first().click();
        press(card, "Continue");
        press(card, "Change");
        press(card, "Continue");
        introduce(card, "Eve Booking", "(415) 555-0171");
        press(card, "Book this visit");
        await(page, "clinic-booking", "success");
        assertEquals(
                List.of(
                        "ready DISCOVERY type -",
                        "view DISCOVERY type -",
                        "start DISCOVERY type -",
                        "call DISCOVERY time discovery-visit",
                        "slot DISCOVERY time discovery-visit",
                        "submit DISCOVERY details discovery-visit",
                        "success DISCOVERY done discovery-visit reference"),
                told(page, "clinic-booking"));
    }

    @Test
    void ofACallBack() {
        Page page = visit(CLINIC + "/call-back");
        Locator card = page.locator("clinic-callback .card");
        await(page, "clinic-callback", "view");
        press(card, "Continue");
        introduce(card, "Eve Call", "12");
        press(card, "Request my call");
        await(page, "clinic-callback", "error");
        introduce(card, "Eve Call", "(415) 555-0172");
        press(card, "Request my call");
        await(page, "clinic-callback", "success");
        assertEquals(
                List.of(
                        "ready CALLBACK time -",
                        "view CALLBACK time -",
                        "start CALLBACK time -",
                        "submit CALLBACK details -",
                        "error CALLBACK details - code",
                        "success CALLBACK done - reference"),
                told(page, "clinic-callback"));
    }

    @Test
    void ofPricesAndOfWhatIsBookedFromThere() {
        Page page = visit(CLINIC + "/pricing");
        Locator card = page.locator("clinic-pricing .card");
        await(page, "clinic-pricing", "view");
        card.locator("label.row").first().click();
        card.locator("select[name=type]").selectOption("discovery-visit");
        press(card, "Continue");
        introduce(card, "Eve Price", "(415) 555-0173");
        press(card, "Show prices and times");
        await(page, "clinic-pricing", "success");
        card.locator(".offers .type").first().click();
        page.waitForCondition(
                () -> told(page, "clinic-pricing").stream().anyMatch(told -> told.startsWith("success DISCOVERY ")));
        assertEquals(
                List.of(
                        "ready PRICING interest -",
                        "view PRICING interest -",
                        "start PRICING interest -",
                        "submit PRICING details discovery-visit",
                        "success PRICING done discovery-visit reference",
                        "slot DISCOVERY time discovery-visit",
                        "submit DISCOVERY details discovery-visit",
                        "success DISCOVERY done discovery-visit reference"),
                told(page, "clinic-pricing"));
    }

    /** Who asks for a call from among the times is no longer about to book. */
    @Test
    void ofACallInsteadOfATime() {
        Page page = visit(CLINIC + "/book?type=discovery-visit");
        Locator card = page.locator("clinic-booking .card");
        await(page, "clinic-booking", "view");
        press(card, "Ask us to call you");
        card.locator("[name=callWindow]").first().waitFor();
        press(card, "Continue");
        introduce(card, "Eve Instead", "(415) 555-0174");
        press(card, "Request my call");
        await(page, "clinic-booking", "success");
        assertEquals(
                List.of(
                        "ready DISCOVERY time discovery-visit",
                        "view DISCOVERY time discovery-visit",
                        "start DISCOVERY time discovery-visit",
                        "submit CALLBACK details -",
                        "success CALLBACK done - reference"),
                told(page, "clinic-booking"));
    }

    /** A dialog that is closed and opened again is the same way through. */
    @Test
    void ofAButton() {
        Page page = visit("/host-page/");
        Locator button = page.locator("clinic-button");
        button.scrollIntoViewIfNeeded();
        await(page, "clinic-button", "view");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        for (String phone : List.of("12", "(415) 555-0175")) {
            press(button, "Find out cost");
            Locator interest = dialog.locator("label.row").first();
            interest.locator("input").check();
            press(dialog, "Continue");
            introduce(dialog, "Eve Button", phone);
            press(dialog, "Show prices and times");
            if (phone.equals("12")) {
                await(page, "clinic-button", "error");
                dialog.locator(".close").click();
                assertThat(dialog).isHidden();
            }
        }
        await(page, "clinic-button", "success");
        assertEquals(
                List.of(
                        "ready PRICING button -",
                        "view PRICING button -",
                        "start PRICING button -",
                        "submit PRICING details -",
                        "error PRICING details - code",
                        "success PRICING done - reference"),
                told(page, "clinic-button"));
    }

    @Test
    void ofAnElementThatFails() {
        Page page = browsers.browser().newContext().newPage();
        page.addInitScript(LISTEN);
        page.route(Pattern.compile(".*/api/v1/.*"), Route::abort);
        page.navigate(server.url(CLINIC + "/pricing").toString());
        await(page, "clinic-pricing", "error");
        assertEquals(List.of("error PRICING open - code"), told(page, "clinic-pricing"));
    }
}
