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
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Staff at the inbox, with a real browser. Each test has people of its own. */
@NullUnmarked
@TestInstance(Lifecycle.PER_CLASS)
class InboxIT {

    private static final String FILE =
            """
            {"slug": "north", "name": "North", "timeZone": "Europe/Berlin", "locale": "en-GB", "phone": "+493023125151",
             "callHours": {"MONDAY-SUNDAY": [["00:00", "24:00"]]}, "freeText": true,
             "questions": [{"id": "since", "label": "Since when?", "kind": "TEXT"}],
             "payment": {"options": ["Insurance", "I pay myself"]},
             "consents": [{"purpose": "CONTACT", "version": "1", "text": "Call me about this."},
                          {"purpose": "TEXT", "version": "1", "text": "Text me."}],
             "practitioners": [{"slug": "falk", "name": "Ute Falk", "hours": {"MONDAY-SUNDAY": [["08:00", "18:00"]]}}],
             "appointmentTypes": [{"slug": "visit", "name": "First visit", "duration": "PT30M"}]}
            """;

    private final List<String> complaints = new ArrayList<>();
    private RunningServer server;
    private Browsers browsers;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    void signIn(@TempDir Path folder) throws IOException {
        Path clinics = Files.createDirectory(folder.resolve("clinics"));
        Files.writeString(clinics.resolve("north.json"), FILE);
        server = RunningServer.startIn(folder, Map.of("FRONTDESK_CLINICS", clinics.toString()));
        browsers = Browsers.open();
        context = browsers.browser().newContext(new NewContextOptions().setViewportSize(1280, 900));
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        makeAccount(page, server.setupPaths().get(0), "Robin Staff", "robin@clinic.example");
    }

    @AfterAll
    void stop() {
        if (browsers != null) {
            browsers.close();
        }
        server.stop();
    }

    @AfterEach
    void noComplaintInTheConsole() {
        page.setViewportSize(1280, 900);
        List<String> heard = List.copyOf(complaints);
        complaints.clear();
        assertEquals(List.of(), heard);
    }

    @Test
    void logsACallInTwoClicks() {
        ask("Ida Two", "030 23125201", Map.of());
        open("/desk");
        person("Ida Two");
        page.getByText("Log call").click();
        press("No answer");
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("logged")))
                .isVisible();
        assertThat(page.locator(".timeline")).containsText("Called, no answer");
        assertThat(row("Ida Two")).containsText("2nd try");
        assertThat(page.locator(".person .state")).hasText("Tried");
    }

    @Test
    void takesBackACallThatWasLoggedByMistake() {
        ask("Ona Zip", "030 23125227", Map.of());
        open("/desk");
        person("Ona Zip");
        page.getByText("Log call").click();
        press("Spoke");
        assertThat(page.locator(".person .state")).hasText("Contacted");
        press("Undo");
        assertThat(page.locator(".person .state")).hasText("New");
        assertThat(page.locator(".timeline")).containsText("Called and spoke (taken back)");
        assertThat(row("Ona Zip")).isVisible();
        assertThat(row("Ona Zip")).not().containsText("2nd try");
    }

    @Test
    void hasTheFocusWhereItSaysWhatWasDone() {
        ask("Fox Keys", "030 23125229", Map.of());
        open("/desk");
        person("Fox Keys");
        assertThat(page.locator("h1#person-name")).isFocused();
        page.keyboard().press("c");
        page.keyboard().press("Enter");
        assertThat(page.locator(".person .box[role=status]")).isFocused();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")))
                .isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".person .state")).hasText("New");
        assertThat(page.locator(".person .box[role=status]")).isFocused();
        page.goBack();
        assertThat(page.locator(".person .state")).hasText("New");
        assertThat(page.locator(".person .box[role=status]")).hasCount(0);
        open("/desk/inbox");
        page.keyboard().press("/");
        page.keyboard().type("fox keys");
        page.keyboard().press("Enter");
        assertThat(page.locator(".found [role=status]")).isFocused();
    }

    @Test
    void showsWhatWasTypedToWhoComesBack() {
        ask("Bea Again", "030 23125230", Map.of());
        open("/desk");
        person("Bea Again");
        page.keyboard().press("c");
        page.locator("#call-note").fill("Not sent yet");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Team"))
                .click();
        assertThat(page.locator("h1")).hasText("Team");
        page.goBack();
        assertThat(page.locator("#call-note")).isVisible();
        assertThat(page.locator("#call-note")).hasValue("Not sent yet");
    }

    @Test
    void saysWhoMarkedSomethingAsSpamAndTakesItBack() {
        ask("Eve Spam", "030 23125228", Map.of());
        open("/desk");
        person("Eve Spam");
        page.getByText("Mark as").click();
        press("Spam");
        assertThat(page.locator(".person .warn")).containsText("marked this as spam");
        assertThat(page.locator(".person .warn")).not().containsText("machine");
        press("Undo");
        assertThat(page.locator(".person .state")).hasText("New");
        assertThat(page.locator(".person .warn")).hasCount(0);
    }

    @Test
    void worksWithoutJavaScript() {
        ask("Nils Plain", "030 23125202", Map.of());
        try (BrowserContext plain = browsers.browser()
                .newContext(
                        new NewContextOptions().setJavaScriptEnabled(false).setStorageState(context.storageState()))) {
            Page desk = plain.newPage();
            desk.navigate(server.url("/desk").toString());
            desk.locator("a.row", new Page.LocatorOptions().setHasText("Nils Plain"))
                    .click();
            desk.getByText("Log call").click();
            desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spoke"))
                    .click();
            assertThat(desk.locator(".timeline")).containsText("Called and spoke");
            assertThat(desk.locator(".person .state")).hasText("Contacted");
        }
    }

    @Test
    void isUsedByKeysAndNeverWhileOneTypes() {
        ask("Kea One", "030 23125203", Map.of());
        ask("Kea Two", "030 23125204", Map.of());
        ask("Kea Three", "030 23125226", Map.of());
        open("/desk");
        page.keyboard().press("j");
        String first = focused();
        page.keyboard().press("j");
        assertFalse(first.equals(focused()));
        page.keyboard().press("k");
        assertEquals(first, focused());
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/desk/leads/.*"));
        page.keyboard().press("c");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spoke")))
                .isFocused();
        page.locator("#call-note").fill("jcb?");
        page.keyboard().press("Escape");
        assertThat(page.locator("#call-note")).isHidden();
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        page.keyboard().press("Escape");
        page.locator("#note").click();
        page.keyboard().type("cb?/jk");
        assertThat(page.locator("#note")).hasValue("cb?/jk");
        page.locator("h1").click();
        page.keyboard().press("b");
        page.waitForURL(Pattern.compile(".*/desk/diary/book\\?lead=.*"));
        page.keyboard().press("/");
        page.waitForURL(Pattern.compile(".*/desk/inbox.*"));
    }

    @Test
    void fitsAPhone() {
        ask("Fay Narrow-Hyphenated-Verylongnamewithoutanyblank", "030 23125205", Map.of("note", "w".repeat(300)));
        page.setViewportSize(360, 740);
        for (String path : List.of("/desk", "/desk/inbox", "/desk/quarantine", "/desk/report", "/desk/team")) {
            open(path);
            assertNoSidewaysScroll(path);
        }
        open("/desk");
        assertThat(page.locator(".person")).isHidden();
        person("Fay Narrow");
        assertThat(page.locator(".list")).isHidden();
        assertNoSidewaysScroll("the person");
        page.getByText("Log call").click();
        assertNoSidewaysScroll("the outcomes");
        assertTrue(page.locator(".outcomes button").first().boundingBox().height >= 44);
        assertTrue(page.getByText("Log call").boundingBox().height >= 44);
        page.getByText("‹ Today").click();
        assertThat(page.locator(".list")).isVisible();
    }

    @Test
    void exportsWhatIsFilteredAndHarmsNoSpreadsheet() {
        ask(
                "=HYPERLINK(\"http://evil.example\",\"Hex\")",
                "030 23125206",
                Map.of("note", "@SUM(1)\n\"quoted\", and more", "answers.since", "-1+1", "utm_source", "+cmd"));
        open("/desk/inbox?q=hyperlink");
        assertThat(page.locator("ul a.row")).hasCount(1);
        String table = page.request()
                .get(server.url("/desk/inbox.csv?q=hyperlink").toString())
                .text();
        assertTrue(table.startsWith("\uFEFFReference,"), table);
        assertEquals(3, table.split("\r\n", -1).length, table);
        assertTrue(table.contains(",\"'=HYPERLINK(\"\"http://evil.example\"\",\"\"Hex\"\")\","), table);
        assertTrue(table.contains(",\"'@SUM(1)\n\"\"quoted\"\", and more\","), table);
        assertTrue(table.contains(",\"'-1+1\","), table);
        assertTrue(table.contains(",\"'+cmd\","), table);
        assertTrue(table.contains("Since when?"), table);
    }

    @Test
    void remarksInTheExportWhichNumberMayBeMistyped() {
        ask("Remi Mark One", "+1 471 234 5678 ext 9", Map.of());
        ask("Remi Mark Two", "030 23125231", Map.of());
        String table = page.request()
                .get(server.url("/desk/inbox.csv?q=remi+mark").toString())
                .text();
        List<List<String>> rows = Csv.rows(table);
        int name = rows.get(0).indexOf("Name");
        int remark = rows.get(0).indexOf("Phone: remark");
        Map<String, String> remarks = new HashMap<>();
        rows.subList(1, 3).forEach(row -> remarks.put(row.get(name), row.get(remark)));
        assertEquals("", remarks.get("Remi Mark Two"));
        assertFalse(remarks.get("Remi Mark One").isEmpty());
        assertTrue(table.contains("ext. 9"), table);
    }

    @Test
    void findsPeopleByNumberAddressAndState() {
        ask("Vic Found", "030 23125207", Map.of("email", "vic@example.org"));
        for (String typed : List.of("vic fo", "030/23125207", "VIC@example.org")) {
            open("/desk/inbox");
            page.keyboard().press("/");
            page.keyboard().type(typed);
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*q=.+"));
            assertThat(page.locator("ul a.row")).hasCount(1);
            assertThat(page.locator(".person .title")).hasText("Vic Found");
        }
        page.getByLabel("State").selectOption("contacted");
        press("Search");
        assertThat(page.locator(".list")).containsText("Nobody of that name");
    }

    @Test
    void whatPeopleWriteIsShownAsText() {
        String hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>";
        ask("<b>Bold</b> Max", "030 23125208", Map.of("note", hostile));
        open("/desk");
        person("<b>Bold</b> Max");
        page.locator("#note").fill(hostile);
        press("Add note");
        assertThat(page.locator(".timeline .lines").first()).hasText(hostile);
        assertThat(page.locator(".details")).containsText(hostile);
        assertThat(page.locator("main img, main script, main b")).hasCount(0);
        String text = page.request()
                .get(page.url().replaceFirst("\\?.*", "") + "/copy")
                .text();
        assertTrue(text.contains("Wrote: " + hostile), text);
    }

    @Test
    void releasesManyFromQuarantineAtOnce() {
        for (int i = 0; i < 3; i++) {
            ask("Quin Doubt " + i, "030 2312521" + i, Map.of("leaveEmpty", "x"));
        }
        open("/desk");
        assertThat(page.locator(".list")).containsText("3 in quarantine");
        page.getByText("Look", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".doubts li")).hasCount(3);
        page.getByLabel("Quin Doubt 0").check();
        press("Spam");
        assertThat(page.locator(".doubts li")).hasCount(2);
        page.getByLabel("All of them").check();
        press("Not spam");
        assertThat(page.locator("main")).containsText("Nothing here yet");
        open("/desk");
        assertThat(row("Quin Doubt 1")).containsText("by ");
        person("Quin Doubt 2");
        assertThat(page.locator(".timeline")).containsText("Not spam");
        assertThat(page.locator(".timeline")).containsText("Notice to the clinic");
    }

    @Test
    void findsPeopleByWhatStaffKnowOfThem() {
        ask("Inés Núñez O’Brien", "030 23125678", Map.of("email", "ines.nb@patients.example"));
        open("/desk/inbox?q=nunez");
        page.locator("#note").fill("Comes on crutches");
        press("Add note");
        String reference = page.locator(".person").innerText().replaceAll("(?s).*([A-Z2-9]{4}-[A-Z2-9]{4}).*", "$1");
        for (String typed : List.of(
                "NÚÑEZ",
                "o'brien ines",
                "678",
                "nunez 5678",
                "ines.nb",
                "crutches",
                reference.toLowerCase(Locale.ROOT).replace("-", ""),
                reference.substring(0, 4))) {
            page.getByRole(AriaRole.SEARCHBOX).fill(typed);
            press("Search");
            assertThat(page.locator("a.row")).hasCount(1);
            assertThat(row("Inés Núñez O’Brien")).hasCount(1);
            assertThat(page.locator(".found")).containsText("1 enquiry");
        }
        assertThat(page.locator(".short")).hasCount(0);
        open("/desk/inbox?q=x+nunez");
        assertThat(page.locator("a.row")).hasCount(1);
        assertThat(page.locator(".short")).containsText("x");
        open("/desk/inbox?q=x");
        assertThat(page.locator("a.row")).hasCount(0);
        assertThat(page.locator(".short")).hasCount(1);
    }

    @Test
    void invitesAColleagueAndAssignsToThem() {
        ask("Ash Given", "030 23125220", Map.of());
        open("/desk/team");
        press("Make a link");
        String link = page.getByLabel("Send this to your colleague").inputValue();
        String path = link.substring(link.indexOf("/desk/"));
        try (BrowserContext other = browsers.browser().newContext()) {
            makeAccount(other.newPage(), path, "Casey Colleague", "casey@clinic.example");
        }
        assertEquals(404, page.request().get(server.url(path).toString()).status());
        open("/desk/inbox?q=ash");
        page.getByLabel("Assigned to").selectOption("Casey Colleague");
        press("Assign");
        assertThat(row("Ash Given")).containsText("Casey Colleague");
        assertThat(page.locator(".timeline")).containsText("Given to Casey Colleague · Robin Staff");
    }

    @Test
    void textsOnlyWhoAgreedAndRecordsAWithdrawal() {
        ask("Tex Allowed", "030 23125221", Map.of("mayText", "1"));
        open("/desk/inbox?q=tex");
        assertThat(page.locator("a[href^='sms:']")).hasCount(1);
        Locator agreed = page.locator(".agreed", new Page.LocatorOptions().setHasText("Text me."));
        agreed.locator("summary").click();
        agreed.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("a[href^='sms:']")).hasCount(0);
        assertThat(page.locator(".timeline")).containsText("No longer agrees to text messages · Robin Staff");
    }

    @Test
    void booksThePersonWhoAsked() {
        ask("Bea Booked", "030 23125222", Map.of("article", "knees", "utm_source", "newsletter"));
        open("/desk/inbox?q=bea");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Book b")))
                .click();
        assertThat(page.getByLabel("Name")).hasValue("Bea Booked");
        press("Book");
        assertThat(page.locator(".person .state")).hasText("Booked");
        assertThat(page.locator(".appointment")).containsText("First visit with Ute Falk");
        open("/desk/report");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("newsletter")))
                .containsText("1 100 %");
    }

    @Test
    void oneTimelineForAllThatAPersonAsked() {
        ask("Ray Twice", "030 23125223", Map.of());
        Visitor visitor = new Visitor(server);
        Map<String, String> pricing =
                new HashMap<>(Map.of("name", "Ray Twice", "phone", "030 23125223", "interest", "COST", "consent", "1"));
        pricing.put("payment", "I pay myself");
        assertEquals(
                201,
                visitor.form("/api/v1/clinics/north/pricing-enquiries", pricing).statusCode());
        open("/desk/inbox?q=ray");
        assertThat(page.locator("ul a.row")).hasCount(2);
        assertThat(page.locator(".details")).containsText("I pay myself");
        assertThat(page.locator(".timeline")).containsText("Asked about cost");
        page.locator(".timeline").getByText("Call back requested").click();
        page.waitForURL(Pattern.compile(".*/desk/leads/.*"));
        assertThat(page.locator(".timeline")).containsText("Asked about cost");
    }

    @Test
    void countsInTheTitleAndTellsWhatIsNew() {
        ask("Tia Count", "030 23125224", Map.of());
        page.clock().install();
        open("/desk");
        String before = page.title();
        assertTrue(before.matches("\\(\\d+\\) Today – North"), before);
        ask("Tia Later", "030 23125225", Map.of());
        page.clock().runFor(61_000);
        assertThat(page).not().hasTitle(before);
        assertThat(page.locator("#news")).containsText("1 new enquiry: Show");
        page.clock().resume();
    }

    private String focused() {
        return page.locator("a.row:focus .who").innerText();
    }

    private void assertNoSidewaysScroll(String what) {
        Object width = page.evaluate("() => document.documentElement.scrollWidth");
        assertTrue(((Number) width).intValue() <= 360, what + " is " + width + " wide");
    }

    private void open(String path) {
        page.navigate(server.url(path).toString());
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private Locator row(String name) {
        return page.locator("a.row", new Page.LocatorOptions().setHasText(name));
    }

    private void person(String name) {
        row(name).click();
        assertThat(page.locator("h1").last()).containsText(name);
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    private void makeAccount(Page door, String path, String name, String email) {
        door.navigate(server.url(path).toString());
        door.getByLabel("Name").fill(name);
        door.getByLabel("E-mail").fill(email);
        door.getByLabel("Password").fill("four words from home");
        door.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make my account"))
                .click();
        assertThat(door.locator("nav")).isVisible();
    }

    private void ask(String name, String phone, Map<String, String> more) {
        Visitor visitor = new Visitor(server);
        Map<String, String> fields =
                new HashMap<>(Map.of("name", name, "phone", phone, "callWindow", "asap", "consent", "1"));
        fields.putAll(more);
        assertEquals(
                201,
                visitor.form("/api/v1/clinics/north/callback-requests", fields).statusCode());
    }
}
