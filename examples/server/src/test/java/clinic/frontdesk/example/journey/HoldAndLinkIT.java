package clinic.frontdesk.example.journey;

import static clinic.frontdesk.example.journey.Visitor.CLINIC;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens in a browser to a time that a visitor has chosen, and later by the link in the mail. */
@ExtendWith(DemoServer.class)
@NullUnmarked
class HoldAndLinkIT {

    private final RunningServer server;
    private final Visitor rival;
    private final List<String> complaints = new ArrayList<>();
    private Browsers browsers;

    HoldAndLinkIT(RunningServer server, Visitor rival) {
        this.server = server;
        this.rival = rival;
    }

    @BeforeEach
    void open() {
        browsers = Browsers.open();
    }

    @AfterEach
    void close() {
        browsers.close();
        assertEquals(List.of(), complaints);
    }

    @Test
    void keepsTheTimeWhileTheVisitorTypesAndLetsItGoWhenTheyLeave() {
        Page page = visit("/clinics/harbour-physio/book?type=discovery-visit&practitioner=rivera", true);
        String start = chooseTime(page, 2);
        press(page, "Continue");
        // only who knows of it can let it go
        assertThat(page.locator("clinic-booking")).containsText("We keep this time for you until");
        assertEquals(409, rivalBooks(start));
        page.navigate("about:blank");
        Eventually.holds(() -> rivalBooks(start) == 201);
    }

    @Test
    void showsWhatIsFreeWhenTheTimeIsLostAndKeepsWhatWasTyped() {
        Page page = visit("/clinics/harbour-physio/book?type=discovery-visit&practitioner=rivera", true);
        String start = chooseTime(page, 5);
        assertEquals(201, rivalBooks(start));
        press(page, "Continue");
        Locator alert = page.locator("clinic-booking .alert");
        assertThat(alert).containsText("That time has just been taken");
        introduce(page);
        alert.locator("button").first().click();
        press(page, "Book this visit");
        assertThat(heading(page, "You are booked in")).isVisible();
    }

    @Test
    void losesNothingThatWasTypedWhenTheTimeIsLostAtTheLastMoment() {
        Page page = visit("/clinics/harbour-physio/book?type=discovery-visit&practitioner=okafor", true);
        page.route(Pattern.compile(".*/holds"), Route::abort);
        String start = chooseTime(page, 12);
        press(page, "Continue");
        introduce(page);
        assertEquals(201, rivalBooks(start, "okafor"));
        press(page, "Book this visit");
        Locator alert = page.locator("clinic-booking .alert");
        assertThat(alert).containsText("That time has just been taken");
        assertThat(alert).isFocused();
        assertThat(field(page, "Name")).hasValue("Jo Lindqvist");
        assertThat(field(page, "E-mail")).hasValue("hold@example.org");
        alert.locator("button").first().click();
        press(page, "Book this visit");
        assertThat(heading(page, "You are booked in")).isVisible();
    }

    @Test
    void doesNotOfferALostTimeAgain() {
        Page page = visit("/clinics/harbour-physio/book?type=discovery-visit&practitioner=rivera", true);
        String start = chooseTime(page, 11);
        assertEquals(201, rivalBooks(start));
        press(page, "Continue");
        assertThat(page.locator("clinic-booking .alert")).containsText("That time has just been taken");
        press(page, "Choose another time");
        page.locator(".slots[aria-busy=false]").waitFor();
        assertThat(page.locator("clinic-booking input[value='" + start + "']")).hasCount(0);
    }

    @Test
    void keepsALapsedTimeAgainWhenTheVisitorGoesOn() {
        Page page = visit("/clinics/harbour-physio/book?type=discovery-visit&practitioner=rivera", true);
        page.clock().install();
        page.reload();
        String start = chooseTime(page, 14);
        page.waitForResponse(Pattern.compile(".*/holds"), () -> press(page, "Continue"));
        Locator widget = page.locator("clinic-booking");
        assertThat(widget).containsText("We keep this time for you until");
        page.clock().fastForward("11:00");
        assertThat(widget).containsText("We no longer keep this time for you");
        page.waitForResponse(
                Pattern.compile(".*/holds"), () -> field(page, "Name").fill("Jo Lindqvist"));
        assertThat(widget).containsText("We keep this time for you until");
        assertEquals(409, rivalBooks(start));
    }

    @Test
    void leavesTheVisitorWhereTheyTypeWhenTheTimeIsLost() {
        Page page = visit("/clinics/harbour-physio/book?type=discovery-visit&practitioner=okafor", true);
        String start = chooseTime(page, 2);
        page.route(Pattern.compile(".*/holds"), route -> {
            assertEquals(201, rivalBooks(start, "okafor"));
            field(page, "Name").fill("Jo");
            route.resume();
        });
        press(page, "Continue");
        assertThat(page.locator("clinic-booking .alert")).containsText("That time has just been taken");
        page.keyboard().type(" Lindqvist");
        assertThat(field(page, "Name")).hasValue("Jo Lindqvist");
    }

    @Test
    void letsGoOfTheTimeWhenTheDialogIsClosed() {
        Page page = visit("/clinics/harbour-physio", true);
        page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend',"
                + " '<clinic-button clinic=harbour-physio type=discovery-visit practitioner=okafor></clinic-button>')");
        page.locator("clinic-button").getByRole(AriaRole.BUTTON).click();
        showLater(page);
        Locator time = page.locator("dialog .times .pick").nth(8);
        String start = time.locator("input").getAttribute("value");
        time.click();
        page.locator("dialog .primary").click();
        assertThat(page.locator("dialog")).containsText("We keep this time for you until");
        assertEquals(409, rivalBooks(start, "okafor"));
        page.keyboard().press("Escape");
        Eventually.holds(() -> rivalBooks(start, "okafor") == 201);
    }

    @Test
    void movesAndCancelsByTheLink() {
        Page page = visit("/clinics/harbour-physio/book?type=discovery-visit&practitioner=rivera", true);
        chooseTime(page, 8);
        press(page, "Continue");
        introduce(page);
        press(page, "Book this visit");
        String link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Move or cancel"))
                .getAttribute("href");
        Page manage = visit(link.substring(link.indexOf("/manage")), true);
        assertThat(manage.locator("frontdesk-appointment")
                        .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName("Your appointment")))
                .isVisible();
        press(manage, "Choose another time");
        showLater(manage);
        Locator other = manage.locator("frontdesk-appointment .times .pick").first();
        String chosen = other.innerText().lines().findFirst().orElseThrow();
        other.click();
        press(manage, "Continue");
        press(manage, "Move it");
        assertThat(heading(manage, "Your appointment has moved")).isVisible();
        assertThat(manage.locator("frontdesk-appointment")).containsText(chosen);
        press(manage, "Cancel this appointment");
        press(manage, "Yes, cancel it");
        assertThat(heading(manage, "Your appointment is cancelled")).isVisible();
        manage.reload();
        assertThat(heading(manage, "This appointment is cancelled")).isVisible();
    }

    @Test
    void saysOfABrokenLinkAndWithoutJavaScriptWhomToCall() {
        Page broken = visit("/manage?clinic=harbour-physio#harbour-physio.x.y", true);
        assertThat(broken.locator("frontdesk-appointment")).containsText("We do not know this appointment");
        assertThat(broken.locator("frontdesk-appointment")).containsText("(415) 555-0132");
        Page plain = visit("/manage?clinic=harbour-physio", false);
        assertThat(plain.locator("main")).containsText("This page needs JavaScript");
        assertThat(plain.locator("main")).containsText("(415) 555-0132");
    }

    private Page visit(String path, boolean javaScript) {
        Page page = browsers.browser()
                .newContext(
                        new NewContextOptions().setJavaScriptEnabled(javaScript).setViewportSize(360, 800))
                .newPage();
        page.onPageError(complaints::add);
        page.navigate(server.url(path).toString());
        return page;
    }

    /** A time of the last free day of the second page, by its number; returns its start. The first may be nearly full. */
    private static String chooseTime(Page page, int number) {
        showLater(page);
        page.locator("clinic-booking .days .pick:has(:enabled)").last().click();
        Locator time = page.locator("clinic-booking .times .pick").nth(number);
        String start = time.locator("input").getAttribute("value");
        time.click();
        return start;
    }

    private static void showLater(Page page) {
        page.waitForResponse(Pattern.compile(".*/slots.*"), () -> press(page, "Later"));
        page.locator(".slots[aria-busy=false]").waitFor();
    }

    private static void introduce(Page page) {
        field(page, "Name").fill("Jo Lindqvist");
        field(page, "Phone").fill("(415) 555-0142");
        field(page, "E-mail").fill("hold@example.org");
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("contact me")))
                .first()
                .check();
    }

    private static Locator field(Page page, String label) {
        return page.locator("clinic-booking")
                .getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private int rivalBooks(String start) {
        return rivalBooks(start, "rivera");
    }

    private int rivalBooks(String start, String practitioner) {
        return rival.form(
                        CLINIC + "/appointments",
                        Map.of(
                                "type", "discovery-visit",
                                "start", start,
                                "practitioner", practitioner,
                                "name", "A Rival",
                                "phone", "(415) 555-0143",
                                "email", "rival@example.org",
                                "consent", "2026-11"))
                .statusCode();
    }
}
