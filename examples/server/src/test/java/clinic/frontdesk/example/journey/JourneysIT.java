package clinic.frontdesk.example.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What visitors do in a browser, and what staff see of it at the desk. */
@ExtendWith(DemoServer.class)
@TestInstance(Lifecycle.PER_CLASS)
class JourneysIT {

    private final RunningServer server;
    private final List<String> complaints = new ArrayList<>();
    private Browsers browsers;
    private Page desk;

    JourneysIT(RunningServer server) {
        this.server = server;
    }

    @BeforeAll
    void signInAtTheDesk() {
        browsers = Browsers.open();
        desk = browsers.browser().newPage();
        desk.navigate(server.url("/desk/sign-in").toString());
        field(desk.locator("body"), "E-mail").fill(Visitor.EMAIL);
        desk.getByLabel("Password").fill(Visitor.PASSWORD);
        press(desk.locator("body"), "Sign in");
        assertThat(desk.locator("nav")).isVisible();
    }

    @AfterAll
    void leave() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @AfterEach
    void noComplaintInTheConsole() {
        assertEquals(List.of(), complaints);
    }

    private Page visit(String address, boolean javaScript) {
        BrowserContext context = browsers.browser()
                .newContext(
                        new NewContextOptions().setJavaScriptEnabled(javaScript).setViewportSize(360, 800));
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            boolean expected = message.text().contains("status of 4");
            if (message.type().equals("error") && !expected) {
                complaints.add(message.text());
            }
        });
        page.navigate(address);
        return page;
    }

    private static Locator field(Locator form, String label) {
        return form.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label));
    }

    private static void press(Locator form, String name) {
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private static void agree(Locator form) {
        form.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(Pattern.compile("contact me")))
                .last()
                .check();
    }

    private static void introduce(Locator form, String name) {
        field(form, "Name").fill(name);
        field(form, "Phone").fill("(415) 555-0142");
        field(form, "E-mail").fill("journey@example.org");
        agree(form);
    }

    private void staffSee(String name, String what) {
        desk.navigate(server.url("/desk").toString());
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        assertThat(heading(desk, name)).isVisible();
        assertThat(desk.locator("main")).containsText(what);
    }

    @Test
    void booksAVisitFromTheClinicsPage() {
        Page page = visit(server.url("/clinics/harbour-physio").toString(), true);
        Locator booking = page.locator("clinic-booking");
        booking.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("Free Discovery Visit")))
                .click();
        Locator time = booking.locator(".times .pick").last();
        String chosen = time.innerText().lines().findFirst().orElseThrow();
        time.click();
        press(booking, "Continue");
        assertThat(booking.locator(".box").first()).containsText(chosen);
        introduce(booking, "Bea Visitor");
        press(booking, "Book this visit");
        assertThat(heading(page, "You are booked in")).isVisible();
        assertThat(booking).containsText(chosen);
        staffSee("Bea Visitor", "Free Discovery Visit with");
    }

    @Test
    void requestsACallFromAForeignPageUnderAStrictPolicy() {
        Page page = visit(server.foreignUrl("/host-page/").toString(), true);
        Locator callBack = page.locator("clinic-callback");
        callBack.locator("label.tile").nth(1).click();
        callBack.getByRole(AriaRole.COMBOBOX).selectOption("rivera");
        String name = callBack.locator("label.tile > span").nth(1).innerText();
        press(callBack, "Continue");
        assertThat(callBack.locator(".box")).containsText("with Ana Rivera");
        assertThat(heading(page, "Where do we reach you?")).isFocused();
        introduce(callBack, "Cal Runner");
        press(callBack, "Request my call");
        assertThat(heading(page, "We will call you")).isVisible();
        assertThat(callBack.locator(".box"))
                .containsText(name.lines().findFirst().orElseThrow());
        staffSee("Cal Runner", "/host-page/");
    }

    @Test
    void findsOutWhatItCostsAndBooksWithWhatWasTyped() {
        Page page = visit(server.foreignUrl("/host-page/").toString(), true);
        press(page.locator("clinic-button"), "Find out cost and availability");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.locator("label.row").first().click();
        press(dialog, "Continue");
        field(dialog, "Name").fill("Pat Thrifty");
        field(dialog, "Phone").fill("12");
        agree(dialog);
        press(dialog, "Show prices and times");
        assertThat(dialog.locator("#phone-error")).containsText("area code");
        field(dialog, "Phone").fill("(415) 555-0142");
        press(dialog, "Show prices and times");
        assertThat(dialog).containsText("$140 to $180");
        dialog.locator(".offers button").last().click();
        assertThat(field(dialog, "Name")).hasValue("Pat Thrifty");
        field(dialog, "E-mail").fill("pat@example.org");
        press(dialog, "Book this visit");
        assertThat(dialog).containsText("You are booked in");
        staffSee("Pat Thrifty", "Asked about");
    }

    @Test
    void booksInOnePressWhenAllIsTypedAlready() {
        Page page = visit(server.url("/clinics/harbour-physio/pricing").toString(), true);
        Locator pricing = page.locator("clinic-pricing");
        pricing.locator("label.row").first().click();
        press(pricing, "Continue");
        introduce(pricing, "Una Press");
        press(pricing, "Show prices and times");
        assertThat(heading(page, "Cost and next times")).isFocused();
        assertThat(pricing).containsText("We have your question too, and call you on (415) 555-0142");
        String chosen = pricing.locator(".offers button b").last().innerText().replaceFirst("^.*, ", "");
        pricing.locator(".offers button").last().click();
        assertThat(heading(page, "You are booked in")).isVisible();
        assertThat(pricing).containsText(chosen);
        staffSee("Una Press", "You are booked in: Harbour Physio");
    }

    @Test
    void saysWhereAVisitorComesFromAndKeepsNothingOnTheirDevice() {
        Page page = visit(
                server.foreignUrl("/host-page/?utm_source=leaflet&utm_campaign=spring&secret=1")
                        .toString(),
                true);
        Locator callBack = page.locator("clinic-callback");
        press(callBack, "Continue");
        introduce(callBack, "Tess Origin");
        Request sent =
                page.waitForRequest(Pattern.compile(".*/callback-requests"), () -> press(callBack, "Request my call"));
        assertThat(heading(page, "We will call you")).isVisible();
        for (String said : new String[] {
            "page=http%3A%2F%2F127.0.0.1", "utm_source=leaflet", "utm_campaign=spring", "widget=", "started=", "proof="
        }) {
            assertTrue(sent.postData().contains(said), said);
        }
        assertFalse(sent.postData().contains("secret"), sent::postData);
        assertEquals(List.of(), page.context().cookies());
        assertEquals(0, page.evaluate("localStorage.length + sessionStorage.length"));
        assertEquals(0, page.evaluate("indexedDB.databases().then(all => all.length)"));
    }

    @Test
    void requestsACallWithoutJavaScript() {
        Page page = visit(server.url("/clinics/harbour-physio/call-back").toString(), false);
        Locator form = page.locator("form");
        form.locator("input[name=callWindow]").first().check();
        field(form, "Name").fill("Nan Script");
        field(form, "Phone").fill("call me");
        agree(form);
        press(form, "Request my call");
        assertThat(form.locator("#phone-fault")).isVisible();
        assertThat(field(form, "Name")).hasValue("Nan Script");
        field(form, "Phone").fill("(415) 555-0142");
        press(form, "Request my call");
        assertThat(heading(page, "We will call you")).isVisible();
        staffSee("Nan Script", "promised");
    }

    @Test
    void goesOnToThePageOfTheClinicsOwnSite() {
        String thanks = server.foreignUrl("/host-page/").toString();
        Page page = visit(
                server.url("/clinics/harbour-physio/call-back?next=" + thanks).toString(), false);
        introduce(page.locator("form"), "Nia Next");
        press(page.locator("form"), "Request my call");
        page.waitForURL(thanks);
        staffSee("Nia Next", "promised");
    }

    @Test
    void booksFromAnArticle() {
        Page page = visit(
                server.url("/clinics/harbour-physio/articles/when-your-back-says-no")
                        .toString(),
                true);
        Locator booking = page.locator("clinic-booking");
        booking.locator(".times .pick").last().click();
        press(booking, "Continue");
        introduce(booking, "Art Reader");
        press(booking, "Book this visit");
        assertThat(booking).containsText("You are booked in");
        staffSee("Art Reader", "“When your back says no”");
    }
}
