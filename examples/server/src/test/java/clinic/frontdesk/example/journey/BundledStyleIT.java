package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The build makes the style sheet of the widgets shorter, and a browser drops without a word what it can't read. */
@ExtendWith(DemoServer.class)
class BundledStyleIT {

    private static final Path SOURCE = Path.of("../../web-widgets/src/main/web/kit/style.js");
    private static final String BACKGROUND = "input => getComputedStyle(input.nextElementSibling).backgroundColor";

    private final RunningServer server;
    private Browsers browsers;

    BundledStyleIT(RunningServer server) {
        this.server = server;
    }

    @BeforeEach
    void open() {
        browsers = Browsers.open();
    }

    @AfterEach
    void close() {
        browsers.close();
    }

    private Page page() {
        Page page = browsers.browser()
                .newContext(new NewContextOptions().setLocale("en-US").setViewportSize(360, 800))
                .newPage();
        page.navigate(
                server.url("/clinics/harbour-physio/book?type=discovery-visit").toString());
        page.locator("clinic-booking .card .times .pick").first().waitFor();
        return page;
    }

    /** As many rules as were written. */
    @Test
    void losesNoRule() throws IOException {
        Object kept = page().evaluate("(function count(rules) { return [...rules].reduce((sum, rule) =>"
                + " sum + 1 + (rule.media ? count(rule.cssRules) : 0), 0) })"
                + "(document.querySelector('clinic-booking').shadowRoot.adoptedStyleSheets[0].cssRules)");
        String written = Files.readString(SOURCE).split("`", 3)[1];
        assertEquals(written.chars().filter(sign -> sign == '{').count(), ((Number) kept).longValue());
    }

    @Test
    void marksTheTimeThatIsChosen() {
        Page page = page();
        // today may have a single time left, and on some days nobody comes
        page.locator("clinic-booking .card .days .pick:has(:enabled)").nth(1).click();
        Locator times = page.locator("clinic-booking .card .times input");
        page.locator("clinic-booking .card .times .pick").first().click();
        assertNotEquals(times.last().evaluate(BACKGROUND), times.first().evaluate(BACKGROUND));
    }
}
