package clinic.frontdesk.example.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;

/**
 * Someone who asks for a call, and staff who make their account and sign out and in, all without JavaScript, through a
 * proxy with TLS.
 *
 * @param proxy the address of the proxy, with the path of the server if it has one
 */
record FormsBehindTls(Browsers browsers, URI proxy, RunningServer server) {

    void pass() {
        NewContextOptions plain =
                new NewContextOptions().setJavaScriptEnabled(false).setIgnoreHTTPSErrors(true);
        try (BrowserContext context = browsers.browser().newContext(plain)) {
            Page page = context.newPage();
            askForACall(page);
            makeAnAccount(page);
            String prefix = proxy.getPath().isEmpty() ? "__Host-" : "__Secure-";
            for (Cookie cookie : context.cookies()) {
                assertTrue(cookie.secure && cookie.name.startsWith(prefix), cookie.name);
                assertEquals(proxy.getPath().isEmpty() ? "/" : proxy.getPath(), cookie.path);
            }
            signOutAndIn(page);
        }
    }

    private void askForACall(Page page) {
        page.navigate(proxy + "/clinics/harbour-physio/call-back");
        page.getByLabel("Name").fill("Jo Lindqvist");
        page.getByLabel("Phone").fill("(415) 555-0142");
        page.locator("input[name=consent]").check();
        page.locator("main form button").last().click();
        assertThat(page.locator("h1")).containsText("We will call you");
        assertTrue(page.url().startsWith(proxy + "/clinics/harbour-physio/call-back/promised?id="), page::url);
    }

    private void makeAnAccount(Page page) {
        page.navigate(proxy + server.setupPaths().get(0));
        page.locator("input[name=name]").fill("Robin Staff");
        signIn(page);
        assertThat(page.getByText("Jo Lindqvist").first()).isVisible();
    }

    private void signOutAndIn(Page page) {
        page.locator("form[action$='/sign-out'] button").click();
        assertThat(page).hasURL(proxy + "/desk/sign-in");
        signIn(page);
    }

    private void signIn(Page page) {
        page.locator("input[name=email]").fill("robin@clinic.example");
        page.locator("input[name=password]").fill(Visitor.PASSWORD);
        page.locator("main form button").last().click();
        assertThat(page).hasURL(proxy + "/desk");
    }
}
