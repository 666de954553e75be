package clinic.frontdesk.example.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The diary as staff see it: days and weeks on an axis of time, or as a list on a phone. Each test has a day of its own. */
@NullUnmarked
@TestInstance(Lifecycle.PER_CLASS)
class DiaryBoardIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String FILE =
            """
            {"slug": "north", "name": "North", "timeZone": "Europe/Berlin", "locale": "en-GB", "phone": "+493023125151",
             "locations": [{"slug": "kanal", "name": "Kanal"}], "rooms": [{"slug": "big-gym", "location": "kanal"}],
             "practitioners": [
               {"slug": "falk", "name": "Ute Falk", "hours": {"MONDAY-SUNDAY": [["08:00", "12:00"], ["13:00", "18:00"]]}},
               {"slug": "moll", "name": "Max Moll", "hours": {"MONDAY-SUNDAY": [["08:00", "18:00"]]}}],
             "appointmentTypes": [
               {"slug": "visit", "name": "Visit", "duration": "PT30M"},
               {"slug": "training", "name": "Training", "duration": "PT60M", "confirm": "STAFF", "rooms": ["big-gym"]}]}
            """;

    private final List<String> complaints = new ArrayList<>();
    private RunningServer server;
    private Browsers browsers;
    private Page page;

    @BeforeAll
    void signIn(@TempDir Path folder) throws IOException {
        Path clinics = Files.createDirectory(folder.resolve("clinics"));
        Files.writeString(clinics.resolve("north.json"), FILE);
        server = RunningServer.startIn(folder, Map.of("FRONTDESK_CLINICS", clinics.toString()));
        browsers = Browsers.open();
        BrowserContext context = browsers.browser().newContext(new NewContextOptions().setViewportSize(1280, 900));
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate(server.url(server.setupPaths().get(0)).toString());
        page.getByLabel("Name").fill("Robin Staff");
        page.getByLabel("E-mail").fill("robin@clinic.example");
        page.getByLabel("Password").fill("four words from home");
        press("Make my account");
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
        assertEquals(List.of(), complaints);
    }

    @Test
    void appointmentsStandAtTheirTimeAndHeight() {
        LocalDate day = day(1);
        book(day + "T09:00", "visit", "Jo Lindqvist");
        book(day + "T10:00", "training", "Sam Osei");
        open("/desk/diary?date=" + day);
        BoundingBox half = piece("Jo Lindqvist").boundingBox();
        BoundingBox whole = piece("Sam Osei").boundingBox();
        BoundingBox nine = page.locator(".axis li").nth(1).boundingBox();
        BoundingBox ten = page.locator(".axis li").nth(2).boundingBox();
        double hour = ten.y - nine.y;
        assertEquals(hour, whole.y - half.y, 2);
        assertEquals(hour, whole.height, 4);
        assertEquals(hour / 2, half.height, 4);
        assertThat(column("Big gym")).containsText("Ute Falk");
        assertThat(page.locator(".tally")).hasText("2 booked · 5 times free");
    }

    @Test
    void booksWhereOneClicksIntoFreeTime() {
        LocalDate day = day(2);
        open("/desk/diary?date=" + day);
        BoundingBox free = column("Ute Falk").locator(".free").last().boundingBox();
        page.mouse().click(free.x + free.width / 2, free.y + free.height / 10 * 3 + 2);
        assertThat(page.getByLabel("Starts")).hasValue(day + "T14:30");
        assertThat(page.getByLabel("With")).hasValue("falk");
    }

    @Test
    void answersARequestInPlace() {
        LocalDate day = day(3);
        request(day.atTime(11, 0).atZone(BERLIN).toOffsetDateTime().toString(), "Priya Nair");
        request(day.atTime(14, 0).atZone(BERLIN).toOffsetDateTime().toString(), "Ida Wells");
        open("/desk/diary?date=" + day);
        assertThat(page.locator(".tally")).containsText("2 wait for you");
        press("Accept, Priya Nair");
        assertThat(page.locator("p.box[role=status]")).hasText("Accepted.");
        assertThat(piece("Priya Nair")).hasClass(Pattern.compile("booked.*"));
        press("Decline, Ida Wells");
        assertThat(page.locator(".calendar-grid")).not().containsText("Ida Wells");
        assertThat(page.locator(".tally")).containsText("1 booked ·");
    }

    @Test
    void namesTheZoneOfItsTimes() {
        for (String path : List.of("/desk/diary?date=" + day(3), "/desk/diary/week?date=" + day(3))) {
            open(path);
            assertThat(page.locator(".fine")).containsText("Central European");
        }
    }

    @Test
    void anEnquiryIsBookedOnceStaffHaveAcceptedIt() {
        LocalDate day = day(15);
        request(day.atTime(11, 0).atZone(BERLIN).toOffsetDateTime().toString(), "Rhea Quest");
        for (String list : List.of("/desk", "/desk/inbox?state=ALL&q=Rhea")) {
            open(list);
            assertThat(row("Rhea Quest").locator(".tag")).hasText("Requested");
        }
        assertThat(page.locator(".person .state")).hasText("Requested");
        open("/desk/diary?date=" + day);
        press("Accept, Rhea Quest");
        open("/desk/inbox?state=ALL&q=Rhea");
        assertThat(row("Rhea Quest").locator(".tag")).hasText("Booked");
        assertThat(page.locator(".person .state")).hasText("Booked");
    }

    private Locator row(String name) {
        return page.locator("#list li").filter(new Locator.FilterOptions().setHasText(name));
    }

    @Test
    void takesBackWhatWasDeclinedByMistake() {
        LocalDate day = day(12);
        request(day.atTime(11, 0).atZone(BERLIN).toOffsetDateTime().toString(), "Mia Stake");
        open("/desk/diary?date=" + day);
        press("Decline, Mia Stake");
        assertThat(page.locator(".calendar-grid")).not().containsText("Mia Stake");
        press("Undo");
        assertThat(page.locator("p.box[role=status]")).hasText("Taken back. Nobody was told of it.");
        assertThat(piece("Mia Stake")).hasClass(Pattern.compile("requested.*"));
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")))
                .hasCount(0);
        piece("Mia Stake")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Mia Stake"))
                .click();
        assertThat(page.locator(".timeline")).containsText("Taken back");
    }

    @Test
    void asksBeforeItUnblocksATime() {
        LocalDate day = day(13);
        open("/desk/diary/block?practitioner=falk&from=" + day + "T09:00&to=" + day + "T10:00");
        press("Block time");
        press("Let patients in again");
        press("Keep it blocked");
        assertThat(page.locator(".calendar-grid .blocked").first()).isVisible();
        press("Let patients in again");
        press("Yes, let them in");
        assertThat(page.locator("p.box[role=status]")).hasText("Patients can book this time again.");
        assertThat(page.locator(".calendar-grid .blocked")).hasCount(0);
    }

    @Test
    void asksBeforeItCancelsAnAppointment() {
        LocalDate day = day(4);
        book(day + "T09:00", "visit", "Ada Berg");
        open("/desk/diary?date=" + day);
        page.getByLabel("More about Ada Berg").focus();
        page.keyboard().press("Enter");
        press("Cancel the appointment");
        press("Keep it");
        page.keyboard().press("Escape");
        assertThat(piece("Ada Berg")).isVisible();
        press("More about Ada Berg");
        press("Cancel the appointment");
        press("Yes, cancel it");
        assertThat(page.locator("p.box[role=status]")).hasText("Cancelled. The time is free again.");
        assertThat(page.locator(".calendar-grid")).not().containsText("Ada Berg");
    }

    @Test
    void isAListThatCanBeReadOnAPhone() {
        LocalDate day = day(5);
        book(day + "T09:00", "visit", "Lee Park");
        page.setViewportSize(360, 800);
        open("/desk/diary?date=" + day);
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
        List<String> lines = column("Ute Falk").locator("li").allInnerTexts().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .toList();
        assertEquals("08:00 – 09:00 Free Book", lines.get(0));
        assertTrue(lines.get(1).startsWith("09:00 – 09:30 Lee Park"), lines.get(1));
        assertEquals("09:30 – 12:00 Free Book", lines.get(2));
        assertEquals("13:00 – 18:00 Free Book", lines.get(3));
    }

    @Test
    void showsTheWeekOfAPractitioner() {
        LocalDate day = day(6);
        book(day + "T09:00", "visit", "Kim Novak");
        open("/desk/diary?date=" + day);
        press(AriaRole.LINK, "Week");
        assertThat(page.locator(".calendar-grid section")).hasCount(7);
        assertThat(piece("Kim Novak")).isVisible();
        press(AriaRole.LINK, "Max Moll");
        assertThat(page.locator(".calendar-grid")).not().containsText("Kim Novak");
    }

    @Test
    void longNameOfAHolidayHasLinesOfItsOwnBelowTheDate() {
        open("/desk/diary/week");
        Object boxes = page.evaluate(
                """
                () => {
                  const note = document.createElement("span");
                  note.className = "muted";
                  note.textContent = "Birthday of Martin Luther King, Jr., and Inauguration Day";
                  document.querySelector(".calendar-grid h2").append(" ", note);
                  return note.getClientRects().length;
                }
                """);
        assertEquals(1, boxes);
    }

    @Test
    void blockAndThePatientsInItStandSideBySide() {
        LocalDate day = day(7);
        book(day + "T09:00", "visit", "Ines Faro");
        open("/desk/diary?date=" + day);
        String listed = page.locator("[id^=card-]").getAttribute("id").substring("card-".length());
        Map<String, String> absence = Map.of(
                "listed",
                listed,
                "practitioner",
                "falk",
                "from",
                day + "T08:00",
                "to",
                day + "T11:00",
                "reason",
                "Ill",
                "displaced",
                "ASK");
        assertEquals("ok", post("/desk/diary/block", absence));
        open("/desk/diary?date=" + day);
        BoundingBox block = column("Ute Falk").locator(".blocked").boundingBox();
        BoundingBox patient = piece("Ines Faro").boundingBox();
        assertTrue(block.x + block.width <= patient.x, block.x + "+" + block.width + " <= " + patient.x);
        press("Let patients in again");
        press("Yes, let them in");
        assertThat(page.locator(".calendar-grid")).not().containsText("Ill");
    }

    private void open(String path) {
        page.navigate(server.url(path).toString());
    }

    private void press(String name) {
        press(AriaRole.BUTTON, name);
    }

    private void press(AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private Locator column(String name) {
        return page.locator(".calendar-grid section")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    private Locator piece(String name) {
        return page.locator(".calendar-grid li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private void book(String start, String type, String name) {
        Map<String, String> fields =
                Map.of("type", type, "practitioner", "falk", "start", start, "name", name, "phone", "030 23125151");
        assertEquals("ok", post("/desk/diary/book", fields));
    }

    /** Sends a form of the desk; "ok" when it led on. */
    private String post(String path, Map<String, String> fields) {
        open("/desk/diary");
        Map<String, String> all = new HashMap<>(fields);
        all.put("csrf", page.locator("[name=csrf]").first().getAttribute("value"));
        Object answer = page.evaluate(
                "([path, fields]) => fetch(path, {method: 'POST', body: new URLSearchParams(fields)})"
                        + ".then(sent => sent.redirected ? 'ok' : String(sent.status))",
                List.of(RunningServer.path(path), all));
        return String.valueOf(answer);
    }

    private void request(String start, String name) {
        Map<String, String> wish = Map.of(
                "type", "training",
                "start", start,
                "practitioner", "falk",
                "name", name,
                "phone", "030 23125151",
                "email", "p@example.org",
                "consent", "1");
        assertEquals(
                201,
                new Visitor(server)
                        .form("/api/v1/clinics/north/appointments", wish)
                        .statusCode());
    }

    private static LocalDate day(int number) {
        return LocalDate.now(BERLIN).plusDays(7 + number);
    }

    @Test
    void worksByKeysAlone() {
        new Visitor(server)
                .form(
                        "/api/v1/clinics/north/callback-requests",
                        Map.of("name", "Kaya Tasten", "phone", "030 23125152", "callWindow", "asap", "consent", "1"));
        String date = DateTimeFormatter.ofPattern("MMddyyyy").format(day(9));
        try (KeyboardUser user = KeyboardUser.at(browsers, server.url("/desk").toString())) {
            user.tabTo("input E-mail").type("robin@clinic.example");
            user.tabTo("input Password")
                    .type("four words from home")
                    .press("Enter")
                    .reads("Kaya Tasten");
            user.tabTo("Kaya Tasten").press("Enter").reads("Log call");
            user.press("c").tabTo("Spoke").press("Enter").reads("The call is logged.");
            user.press("b")
                    .reads("Starts")
                    .tabTo("input Starts")
                    .type(date)
                    .press("Tab")
                    .type("0900AM");
            user.tabTo("button Book").press("Enter").reads("Booked.");
            user.goTo(server.url("/desk/diary/block").toString());
            user.tabTo("input From").type(date).press("Tab").type("0100PM");
            user.tabTo("input Until").type(date).press("Tab").type("0200PM");
            user.tabTo("button Block time").press("Enter").reads("Blocked.");
        }
    }

    /** The desk on a phone, with text of twice the usual size. */
    @ParameterizedTest
    @ValueSource(ints = {320, 360, 412})
    void cutsNothingOffWithLargeText(int width) {
        LocalDate day = day(10);
        book(day + "T%02d:00".formatted(8 + width % 7), "visit", "Maximiliana Featherstonehaugh " + width);
        try (Browsers large = Browsers.ofLargeText()) {
            Page phone = large.browser()
                    .newContext(new NewContextOptions().setViewportSize(width, 800))
                    .newPage();
            phone.navigate(server.url("/desk").toString());
            Reachable.assertAllOf(phone, "sign-in");
            phone.getByLabel("E-mail").fill("robin@clinic.example");
            phone.getByLabel("Password").fill("four words from home");
            phone.getByLabel("Password").press("Enter");
            assertThat(phone.getByRole(AriaRole.HEADING).first()).isVisible();
            for (String path : List.of(
                    "",
                    "/inbox",
                    "/notices",
                    "/team",
                    "/report",
                    "/diary?date=" + day,
                    "/diary/week?date=" + day,
                    "/diary/book?start=" + day + "T09:00",
                    "/diary/block")) {
                phone.navigate(server.url("/desk" + path).toString());
                Reachable.assertAllOf(phone, path);
            }
            phone.navigate(server.url("/desk/inbox").toString());
            phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Maximiliana"))
                    .first()
                    .click();
            assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Maximiliana"))
                            .first())
                    .isVisible();
            Reachable.assertAllOf(phone, "person");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void givesFingersRoomOnEveryPage(int width) {
        LocalDate day = day(11);
        book(day + "T%02d:00".formatted(8 + width % 7), "visit", "Fin Gerspitz " + width);
        page.setViewportSize(width, 800);
        List<String> paths = List.of(
                "",
                "/inbox",
                "/inbox?state=ALL",
                "/quarantine",
                "/appointments",
                "/notices",
                "/team",
                "/report",
                "/calendars",
                "/diary?date=" + day,
                "/diary/week?date=" + day,
                "/diary/book?start=" + day + "T09:00",
                "/diary/block");
        for (String path : paths) {
            open("/desk" + path);
            Reachable.assertLargeTargetsOf(page, path);
        }
        open("/desk/inbox");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Fin Gerspitz"))
                .first()
                .click();
        assertThat(page.locator("#person-name")).containsText("Fin Gerspitz");
        Reachable.assertLargeTargetsOf(page, "person");
    }
}
