package clinic.frontdesk.example.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every step on a phone, with text of twice the usual size: nothing is cut off (WCAG 1.4.4, 1.4.10). */
@ExtendWith(DemoServer.class)
@TestInstance(Lifecycle.PER_CLASS)
class LargeTextIT {

    private final RunningServer server;
    private Browsers large;

    LargeTextIT(RunningServer server) {
        this.server = server;
    }

    @BeforeAll
    void open() {
        large = Browsers.ofLargeText();
    }

    @AfterAll
    void leave() {
        large.close();
    }

    private Page visit(String path, int width, boolean javaScript) {
        NewContextOptions options = new NewContextOptions()
                .setViewportSize(width, 800)
                .setJavaScriptEnabled(javaScript)
                .setTimezoneId("America/New_York");
        BrowserContext context = large.browser().newContext(options);
        Page page = context.newPage();
        page.navigate(server.foreignUrl(path).toString());
        return page;
    }

    private static void press(Locator element, String name) {
        element.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static void introduce(Locator element) {
        for (String[] field : new String[][] {
            {"Name", "Maximiliana Featherstonehaugh"}, {"Phone", "(415) 555-0142"}, {"E-mail", "max@example.org"}
        }) {
            element.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(field[0]))
                    .last()
                    .fill(field[1]);
        }
        element.locator("input[name=consent]").last().check();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 412})
    void booksAndMoves(int width) {
        Page page = visit("/host-page/", width, true);
        Locator booking = page.locator("clinic-booking");
        assertThat(booking.getByText("What would you like to book?")).isVisible();
        Reachable.assertAllOf(page, "types");
        press(booking, "Free Discovery Call");
        Locator days = booking.locator(".days .pick:has(:enabled)");
        days.last().click();
        Reachable.assertAllOf(page, "times");
        booking.locator(".times .pick").last().click();
        press(booking, "Continue with");
        assertThat(booking.getByText("Your details").first()).isVisible();
        Reachable.assertAllOf(page, "details");
        press(booking, "Book this call");
        Reachable.assertAllOf(page, "faults");
        introduce(booking);
        press(booking, "Book this call");
        assertThat(booking.getByText("What happens next")).isVisible();
        Reachable.assertAllOf(page, "booked");
        booking.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Move or cancel"))
                .click();
        Locator appointment = page.locator("frontdesk-appointment .card");
        assertThat(appointment.getByText("Your appointment").first()).isVisible();
        Reachable.assertAllOf(page, "appointment");
        press(appointment, "Choose another time");
        appointment.locator(".times .pick").first().click();
        Reachable.assertAllOf(page, "other times");
        press(appointment, "Continue with");
        assertThat(appointment.getByText("Move your appointment?")).isVisible();
        Reachable.assertAllOf(page, "move");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 412})
    void asksForACallAndForPricesInADialog(int width) {
        Page page = visit("/host-page/", width, true);
        Locator callBack = page.locator("clinic-callback");
        press(callBack, "Continue");
        Reachable.assertAllOf(page, "whom to call");
        introduce(callBack);
        press(callBack, "Request my call");
        assertThat(callBack.getByText("We will call you")).isVisible();
        Reachable.assertAllOf(page, "promised");
        press(page.locator("clinic-button"), "Find out cost");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.CHECKBOX).first().check();
        Reachable.assertAllOf(page, "interest");
        press(dialog, "Continue");
        introduce(dialog);
        Reachable.assertAllOf(page, "where to answer");
        press(dialog, "Show prices and times");
        assertThat(dialog.getByText("Next free times")).isVisible();
        Reachable.assertAllOf(page, "answer");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 412})
    void readsTheHostedPagesWithoutJavaScript(int width) {
        Page page = visit("/clinics/harbour-physio", width, false);
        for (String path : List.of(
                "",
                "/book",
                "/book?type=discovery-visit",
                "/call-back",
                "/pricing",
                "/articles",
                "/articles/when-your-back-says-no",
                "/articles/first-visit")) {
            page.navigate(server.foreignUrl("/clinics/harbour-physio" + path).toString());
            Reachable.assertAllOf(page, path);
        }
        page.navigate(server.foreignUrl("/clinics/harbour-physio/call-back").toString());
        press(page.locator("main"), "Request my call");
        Reachable.assertAllOf(page, "faults");
        page.context().close();
    }
}
