package clinic.frontdesk.example.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What visitors and staff do of a server that has a path of a host.
 *
 * @param origin that of the host, as browsers open it
 * @param who makes names and addresses of its own
 */
record VisitsBelowAPath(Browsers browsers, String origin, String path, String who) {

    private String url(String page) {
        return origin + path + page;
    }

    private BrowserContext browser(boolean javaScript) {
        return browsers.browser()
                .newContext(new NewContextOptions()
                        .setJavaScriptEnabled(javaScript)
                        .setIgnoreHTTPSErrors(true)
                        .setViewportSize(360, 800));
    }

    private String mailbox() {
        return who.toLowerCase(Locale.ROOT) + "@example.org";
    }

    void bookByWidget() {
        try (BrowserContext context = browser(true)) {
            Page page = context.newPage();
            page.navigate(url("/clinics/harbour-physio/book?type=discovery-visit&practitioner=rivera"));
            chooseTime(page, "clinic-booking");
            press(page.locator("clinic-booking"), "Continue");
            introduce(page.locator("clinic-booking"), "Wim " + who, mailbox());
            press(page.locator("clinic-booking"), "Book this visit");
            assertThat(heading(page, "You are booked in")).isVisible();
            assertTrue(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Move or cancel"))
                    .getAttribute("href")
                    .startsWith(url("/manage?clinic=harbour-physio#")));
            assertEquals(List.of(), context.cookies());
        }
    }

    void moveBy(Mailbox mails) {
        String letter =
                mails.awaited(mailbox(), "You are booked in: Harbour Physio").part("text/plain");
        try (BrowserContext context = browser(true)) {
            Page page = context.newPage();
            page.navigate(Visitor.find("(https://\\S+/manage\\?clinic=harbour-physio#\\S+)", letter));
            press(page.locator("frontdesk-appointment"), "Choose another time");
            chooseTime(page, "frontdesk-appointment");
            press(page.locator("frontdesk-appointment"), "Continue");
            press(page.locator("frontdesk-appointment"), "Move it");
            assertThat(heading(page, "Your appointment has moved")).isVisible();
            assertTrue(page.url().startsWith(url("/manage?clinic=harbour-physio")), page::url);
        }
    }

    private static void chooseTime(Page page, String element) {
        page.waitForResponse(Pattern.compile(".*/slots.*"), () -> press(page.locator(element), "Later"));
        page.locator(element + " .slots[aria-busy=false]").waitFor();
        page.locator(element + " .times .pick").last().click();
    }

    void bookWithoutScript() {
        try (BrowserContext context = browser(false)) {
            Page page = context.newPage();
            page.navigate(url("/clinics/harbour-physio/book?type=discovery-call"));
            page.locator("input[name=start]").last().check();
            introduce(page.locator("main form").last(), "Nan " + who, "nan." + mailbox());
            page.locator("main form button").last().click();
            assertThat(page.locator("h1")).containsText("booked");
            assertTrue(page.url().startsWith(url("/clinics/harbour-physio/book/booked?id=")), page::url);
        }
    }

    void askFromAForeignPage(String address) {
        try (BrowserContext context = browser(true)) {
            Page page = context.newPage();
            page.navigate(address);
            Locator callBack = page.locator("clinic-callback");
            press(callBack, "Continue");
            introduce(callBack, "Fay " + who, "fay." + mailbox());
            press(callBack, "Request my call");
            assertThat(heading(page, "We will call you")).isVisible();
        }
    }

    /** Signs in on the way to a page, sends several forms, and signs out. */
    void workAtTheDesk(String setup, boolean first) {
        try (BrowserContext context = browser(true)) {
            Page page = context.newPage();
            if (first) {
                page.navigate(url(setup));
                page.locator("input[name=name]").fill("Robin Staff");
                signIn(page);
                signOut(page);
            }
            page.navigate(url("/desk/inbox?state=all&q=Wim"));
            assertEquals(url("/desk/sign-in"), page.url());
            signIn(page);
            assertEquals(url("/desk/inbox?state=all&q=Wim"), page.url());
            context.cookies().forEach(this::isKeptFromOthers);
            assertFalse(context.cookies().isEmpty());
            noteDown(page);
            block(page);
            page.reload();
            signOut(page);
        }
    }

    private void isKeptFromOthers(Cookie cookie) {
        assertTrue(cookie.name.startsWith("__Secure-frontdesk_"), cookie.name);
        assertEquals(path, cookie.path);
        assertTrue(cookie.secure && cookie.httpOnly, cookie.name);
    }

    private void noteDown(Page page) {
        page.locator("a.row", new Page.LocatorOptions().setHasText("Wim " + who))
                .click();
        page.locator("form.note textarea").fill("rang at noon");
        page.locator("form.note button").click();
        assertThat(page.locator("main")).containsText("rang at noon");
        assertTrue(page.url().startsWith(url("/desk/")), page::url);
    }

    private void block(Page page) {
        page.navigate(url("/desk/diary"));
        page.locator("a[href*='/desk/diary/block']").click();
        page.locator("main form button").last().click();
        assertTrue(page.url().startsWith(url("/desk/diary")), page::url);
    }

    private void signIn(Page page) {
        page.locator("input[name=email]").fill("robin@clinic.example");
        page.locator("input[name=password]").fill(Visitor.PASSWORD);
        page.locator("main form button").last().click();
        assertThat(page.locator("nav")).isVisible();
    }

    private void signOut(Page page) {
        page.locator("form[action$='/sign-out'] button").click();
        assertThat(page.locator("input[name=password]")).isVisible();
        assertEquals(url("/desk/sign-in"), page.url());
        assertTrue(page.context().cookies().stream().noneMatch(cookie -> cookie.name.endsWith("_session")));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Locator form, String name) {
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static void introduce(Locator form, String name, String email) {
        field(form, "Name").fill(name);
        field(form, "Phone").fill("(415) 555-01" + (10 + name.chars().sum() % 90));
        field(form, "E-mail").fill(email);
        form.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(Pattern.compile("contact me")))
                .last()
                .check();
    }

    private static Locator field(Locator form, String label) {
        return form.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label));
    }
}
