package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing moves under a reader's eyes while the script comes late and the clinic answers later still. */
@ExtendWith(DemoServer.class)
@TestInstance(Lifecycle.PER_CLASS)
class LayoutShiftIT {

    private static final Pattern SCRIPT = Pattern.compile(".*/widgets/v1/clinic\\.js");
    private static final Pattern API = Pattern.compile(".*/api/v1/.*");
    private static final String OBSERVE =
            """
            window.moved = [];
            new PerformanceObserver(list => list.getEntries().forEach(entry => moved.push(entry.value.toFixed(3) + ' '
                + entry.sources.map(({node}) => node?.localName || node?.nodeName))))
              .observe({type: 'layout-shift', buffered: true});
            """;
    private static final String DRAWN =
            "new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))";

    private final RunningServer server;
    private final List<Route> held = new ArrayList<>();
    private Browsers browsers;

    LayoutShiftIT(RunningServer server) {
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

    @ParameterizedTest
    @CsvSource({
        "/clinics/harbour-physio, 412, 823",
        "/clinics/harbour-physio, 1280, 800",
        "/clinics/harbour-physio/book?type=discovery-visit, 412, 823",
        "/clinics/harbour-physio/call-back, 412, 823",
        "/clinics/harbour-physio/pricing, 360, 640",
        "/clinics/harbour-physio/articles/when-your-back-says-no, 412, 823",
        "/host-page/, 412, 823",
        "/host-page/, 1280, 800"
    })
    void staysWhereItWasPainted(String path, int width, int height) {
        Page page = browsers.browser()
                .newContext(new NewContextOptions().setLocale("en-US").setViewportSize(width, height))
                .newPage();
        page.addInitScript(OBSERVE);
        held.clear();
        page.route(SCRIPT, held::add);
        page.route(API, held::add);
        // the document isn't complete while its script is held
        page.navigate(
                (path.startsWith("/host") ? server.foreignUrl(path) : server.url(path)).toString(),
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForCondition(() -> Integer.valueOf(1)
                .equals(page.evaluate("performance.getEntriesByName('first-contentful-paint').length")));
        page.evaluate(DRAWN);
        Locator cards = page.locator(".card");
        while (cards.count() == 0) {
            page.waitForCondition(() -> !held.isEmpty() || cards.count() > 0);
            List.copyOf(held).forEach(Route::resume);
            held.clear();
            page.evaluate(DRAWN);
        }
        page.unroute(API);
        held.forEach(Route::resume);
        page.waitForCondition(() -> Boolean.TRUE.equals(
                page.evaluate("[...document.querySelectorAll('clinic-booking, clinic-callback, clinic-pricing')]"
                        + ".every(element => element.shadowRoot.querySelector('.card'))")));
        page.evaluate(DRAWN);
        assertEquals(List.of(), page.evaluate("moved"));
    }

    /** The server is away, the clinic isn't known there, or the script never comes. */
    @ParameterizedTest
    @CsvSource({
        "/clinics/harbour-physio, away",
        "/clinics/harbour-physio, unknown",
        "/clinics/harbour-physio, blocked",
        "/clinics/harbour-physio/book, away",
        "/host-page/, away",
        "/host-page/, unknown",
        "/host-page/, blocked"
    })
    void staysWhereItWasWhereAWidgetFails(String path, String how) {
        Page page = browsers.browser()
                .newContext(new NewContextOptions().setLocale("en-US").setViewportSize(412, 823))
                .newPage();
        page.addInitScript(OBSERVE);
        page.route(API, route -> {
            if (how.equals("unknown")) {
                route.fulfill(new Route.FulfillOptions().setStatus(404).setBody("{}"));
            } else {
                route.abort();
            }
        });
        held.clear();
        page.route(SCRIPT, held::add);
        page.navigate(
                (path.startsWith("/host") ? server.foreignUrl(path) : server.url(path)).toString(),
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.waitForCondition(() -> !held.isEmpty()
                && Integer.valueOf(1)
                        .equals(page.evaluate("performance.getEntriesByName('first-contentful-paint').length")));
        page.evaluate(DRAWN);
        if (how.equals("blocked")) {
            held.forEach(Route::abort);
            page.waitForLoadState();
        } else {
            held.forEach(Route::resume);
            page.waitForCondition(() -> Boolean.TRUE.equals(
                    page.evaluate("[...document.querySelectorAll('clinic-booking, clinic-callback, clinic-pricing')]"
                            + ".every(element => element.shadowRoot?.querySelector('.failed'))")));
        }
        page.evaluate(DRAWN);
        assertEquals(List.of(), page.evaluate("moved"));
    }
}
