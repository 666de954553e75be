package clinic.frontdesk.example.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as people in other zones than the clinic read them, and on the nights when clocks go back. */
@NullUnmarked
class VisitorsClockIT {

    private static final String FILE =
            """
            {"slug": "%1$s", "name": "%1$s", "timeZone": "%2$s", "phone": "+14155550132", "country": "US",
             "callHours": {"MONDAY-SUNDAY": [["00:00", "24:00"]]},
             "practitioners": [{"slug": "rivera", "name": "Ana Rivera", "hours": {"MONDAY-SUNDAY": [["00:00", "24:00"]]}}],
             "appointmentTypes": [
               {"slug": "visit", "name": "Visit", "duration": "PT30M", "every": "PT30M", "horizonDays": 730},
               {"slug": "call", "name": "Call", "place": "PHONE", "duration": "PT30M", "every": "PT30M", "horizonDays": 730}]}
            """;
    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");

    private static RunningServer server;
    private static Browsers browsers;
    private static Visitor desk;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        Path clinics = Files.createDirectory(folder.resolve("clinics"));
        Files.writeString(clinics.resolve("coast.json"), FILE.formatted("coast", PACIFIC));
        Files.writeString(clinics.resolve("island.json"), FILE.formatted("island", LORD_HOWE));
        server = RunningServer.startIn(folder, Map.of("FRONTDESK_CLINICS", clinics.toString()));
        desk = Visitor.signedUp(server, 0);
        browsers = Browsers.open();
    }

    @AfterAll
    static void stop() {
        browsers.close();
        server.stop();
    }

    private static Page visit(String path, String zone) {
        Page page = browsers.browser()
                .newContext(new NewContextOptions().setTimezoneId(zone).setViewportSize(360, 800))
                .newPage();
        page.navigate(server.url(path).toString());
        return page;
    }

    private static void press(Locator element, String name) {
        element.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static void introduce(Locator element, String name) {
        element.getByLabel("Name").fill(name);
        element.getByLabel("Phone").fill("(415) 555-0142");
        element.getByLabel("E-mail").fill("jo@example.org");
        element.locator("input[name=consent]").check();
    }

    /** The time of day there, as English pages say it. */
    private static String time(String iso, String zone) {
        return OffsetDateTime.parse(iso)
                .atZoneSameInstant(ZoneId.of(zone))
                .format(DateTimeFormatter.ofPattern("h:mm a", Locale.US))
                .toLowerCase(Locale.ROOT);
    }

    private static JsonObject windows(String zone) {
        String query = "?locale=en&timeZone=" + URLEncoder.encode(zone, StandardCharsets.UTF_8);
        return Visitor.read(new Visitor(server).get("/api/v1/clinics/coast/call-windows" + query));
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Asia/Kathmandu", "Pacific/Honolulu"})
    void saysCallWindowsOnTheVisitorsClock(String zone) {
        JsonObject window = windows(zone).getJsonArray("windows").getJsonObject(1);
        assertTrue(window.getString("when").contains(time(window.getString("to"), zone)), window::toString);
        assertTrue(
                window.getString("atClinic").contains(time(window.getString("to"), PACIFIC.getId())), window::toString);
        assertTrue(window.getString("label").contains(window.getString("zone")), window::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Etc/Unknown", "america/new_york", "+05:30", "Etc/GMT+5", "Nowhere/Land", "America/Los_Angeles"})
    void saysThemOnTheClinicsClockOtherwise(String zone) {
        JsonObject answer = windows(zone);
        assertEquals("Times are in Pacific Time.", answer.getString("hint"));
        assertFalse(answer.toString().contains("atClinic"), answer::toString);
    }

    @Test
    void promisesACallThreeHoursEast() {
        Page page = visit("/clinics/coast/call-back", "America/New_York");
        Locator callBack = page.locator("clinic-callback .card");
        assertThat(callBack).containsText("Times are in Eastern Time.");
        Locator tile = callBack.locator(".tile").nth(1);
        assertThat(tile).containsText("at the clinic");
        tile.click();
        String large = tile.locator("small").first().innerText();
        press(callBack, "Continue");
        assertThat(callBack.locator(".box")).containsText(large + " Eastern Time (");
        introduce(callBack, "Flo Rida");
        press(callBack, "Request my call");
        assertThat(callBack).containsText("We will call you");
        assertThat(callBack.locator(".box")).containsText(large + " Eastern Time (");
        assertTrue(desk.get("/desk").body().contains("where they are"));
    }

    @Test
    void asksWithoutAScriptInTheClinicsZone() {
        String page = new Visitor(server).get("/clinics/coast/call-back").body();
        assertTrue(page.contains("Times are in Pacific Time."));
    }

    /** The page that a form leads to, sent from Tokyo with what is said besides. */
    private static String agreed(String path, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(
                Map.of("name", "Toko Kyo", "phone", "(415) 555-0142", "email", "toko@example.org", "consent", "1"));
        fields.put("timeZone", "Asia/Tokyo");
        fields.putAll(more);
        Visitor visitor = new Visitor(server);
        HttpResponse<String> sent = visitor.form(path, fields);
        assertEquals(303, sent.statusCode(), sent::body);
        String address = sent.headers().firstValue("Location").orElseThrow();
        return visitor.get(address.replaceFirst("^https?://[^/]+", "")).body();
    }

    @ParameterizedTest
    @CsvSource({"call, Times are in Japan Standard Time., (Pacific Time)", "visit, Times are in Pacific Time., (Japan"})
    void saysOnAPageWhenThatIs(String type, String large, String small) {
        String date = LocalDate.now(PACIFIC).plusDays(9).toString();
        String slots = new Visitor(server)
                .get("/api/v1/clinics/coast/slots?type=" + type + "&from=" + date + "&days=1")
                .body();
        String start = Visitor.find("\"start\":\"([^\"]+)", slots);
        String page = agreed("/clinics/coast/book", Map.of("type", type, "start", start));
        assertTrue(page.contains(large), page);
        assertTrue(page.contains(small), page);
        assertTrue(
                page.indexOf(time(start, type.equals("call") ? "Asia/Tokyo" : PACIFIC.getId())) < page.indexOf(large));
    }

    /** The page of prices, and the page that asks for the rest before the time is booked. */
    @Test
    void offersCallsOnTheVisitorsClockAndVisitsOnTheClinics() {
        Map<String, String> question = Map.of(
                "name",
                "Toko Kyo",
                "phone",
                "(415) 555-0142",
                "interest",
                "COST",
                "consent",
                "1",
                "timeZone",
                "Asia/Tokyo");
        for (String type : List.of("call", "visit")) {
            Map<String, String> asked = new HashMap<>(question);
            asked.put("type", type);
            String page =
                    new Visitor(server).form("/clinics/coast/pricing", asked).body();
            String start = Visitor.find("name=\"start\" value=\"([^\"]+)", page);
            String zone = type.equals("call") ? "Asia/Tokyo" : PACIFIC.getId();
            String offer = Visitor.find("(?s)<button class=\"offer\">(.*?)</button>", page);
            assertTrue(Visitor.find("<b>([^<]+)</b>", offer).contains(time(start, zone)), offer);
            assertTrue(offer.contains(type.equals("call") ? "(Pacific Time)" : "(Japan Standard Time)"), offer);
            assertTrue(page.contains("name=\"timeZone\" value=\"Asia/Tokyo\""), page);
            Map<String, String> chosen = new HashMap<>(Map.of("type", type, "start", start, "timeZone", "Asia/Tokyo"));
            String details = new Visitor(server)
                    .form("/clinics/coast/book/details", chosen)
                    .body();
            assertTrue(Visitor.find("<strong>([^<]+)</strong>", details).contains(time(start, zone)), details);
            assertTrue(details.contains("name=\"timeZone\" value=\"Asia/Tokyo\""), details);
        }
    }

    @Test
    void promisesACallOnAPageInOneZone() {
        String page = agreed("/clinics/coast/call-back", Map.of("callWindow", "asap"));
        assertTrue(page.contains("Japan Standard Time"), page);
        assertTrue(page.contains("at the clinic"), page);
        assertFalse(page.contains("Times are in Pacific Time"), page);
    }

    @Test
    void answersAboutPricesOnTheVisitorsClock() {
        Map<String, String> question = Map.of(
                "name",
                "Pia Price",
                "phone",
                "(415) 555-0142",
                "interest",
                "COST",
                "consent",
                "1",
                "locale",
                "en",
                "timeZone",
                "Europe/London");
        JsonObject promise = Visitor.read(new Visitor(server).form("/api/v1/clinics/coast/pricing-enquiries", question))
                .getJsonObject("promise");
        assertTrue(
                promise.getString("label").contains(time(promise.getString("to"), "Europe/London")), promise::toString);
        assertTrue(promise.getString("label").contains("British Time ("), promise::toString);
        assertTrue(promise.getString("label").endsWith("at the clinic)"), promise::toString);
    }

    @Test
    void booksACallOnTheVisitorsDaysAndAVisitOnTheClinics() {
        Page page = visit("/clinics/coast/book?type=call", "Asia/Tokyo");
        Locator booking = page.locator("clinic-booking .card");
        Locator day = booking.locator(".days .pick").nth(2);
        day.click();
        String date = day.locator("input").inputValue();
        List<?> starts = (List<?>) booking.locator(".times input").evaluateAll("all => all.map(one => one.value)");
        assertEquals(48, starts.size());
        for (Object start : starts) {
            String there = OffsetDateTime.parse(String.valueOf(start))
                    .atZoneSameInstant(ZoneId.of("Asia/Tokyo"))
                    .toLocalDate()
                    .toString();
            assertEquals(date, there);
        }
        Locator tile = booking.locator(".times .pick").nth(20);
        assertThat(tile).containsText("10:00 am");
        tile.click();
        press(booking, "Continue with 10:00 am");
        assertThat(booking.locator(".box")).containsText("10:00 am, Japan Standard Time (");
        assertThat(booking.locator(".box")).containsText("at the clinic)");
        introduce(booking, "Toko Kyo");
        press(booking, "Book this call");
        assertThat(booking).containsText("You are booked in");
        assertThat(booking.locator(".box")).containsText("10:00 am, Japan Standard Time (");

        Page other = visit("/clinics/coast/book?type=visit", "America/New_York");
        Locator visit = other.locator("clinic-booking .card");
        visit.locator(".days .pick").nth(2).click();
        Locator nine = visit.locator(".times .pick")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*9:00 am")));
        assertThat(nine).containsText(Pattern.compile("9:00 am\\s*12:00 pm"));
        nine.click();
        press(visit, "Continue with 9:00 am");
        assertThat(visit.locator(".box")).containsText("9:00 am, Pacific Time (12:00 pm where you are)");
    }

    /** Somebody else with the link moved it, while this page still shows the former time. */
    @Test
    void asksOnTheVisitorsClockWhetherAMovedCallIsToBeMovedOnceMore() {
        Page page = visit("/clinics/coast/book?type=call", "Asia/Tokyo");
        Locator booking = page.locator("clinic-booking .card");
        booking.locator(".days .pick").nth(4).click();
        Locator tile = booking.locator(".times .pick").nth(20);
        Instant start = OffsetDateTime.parse(tile.locator("input").inputValue()).toInstant();
        tile.click();
        press(booking, "Continue with 10:00 am");
        introduce(booking, "Kei Twice");
        press(booking, "Book this call");
        String link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Move or cancel"))
                .getAttribute("href");
        Page manage = visit(link.substring(link.indexOf("/manage")), "Asia/Tokyo");
        Locator linked = manage.locator("frontdesk-appointment");
        press(linked, "Choose another time");
        linked.locator(".times .pick").nth(21).click();
        press(linked, "Continue");
        Map<String, String> meanwhile = Map.of(
                "secret", link.substring(link.indexOf('#') + 1),
                "start", start.plusSeconds(3_600).toString());
        assertEquals(
                200,
                new Visitor(server).form("/api/v1/appointments/move", meanwhile).statusCode());
        press(linked, "Move it");
        Locator still = linked.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Move it to .* anyway")));
        assertThat(still).containsText("10:30 am, Japan Standard Time");
    }

    /** The first night from then on in which clocks go back there. */
    private static Instant goBack(ZoneId zone) {
        Instant now = Instant.now();
        while (true) {
            var change = zone.getRules().nextTransition(now);
            if (change.isOverlap()) {
                return change.getInstant();
            }
            now = change.getInstant();
        }
    }

    private static Locator timesOf(Page page, String path, Instant change, ZoneId zone) {
        page.clock().setFixedTime(Date.from(change.minusSeconds(86_400)));
        page.navigate(server.url(path).toString());
        String date = change.atZone(zone).toLocalDate().toString();
        Locator booking = page.locator("clinic-booking .card");
        booking.locator(".days .pick:has([value='" + date + "'])").click();
        return booking;
    }

    private static void assertNoTwoReadTheSame(List<String> texts) {
        Set<String> different = new TreeSet<>(texts);
        assertEquals(texts.size(), different.size(), texts::toString);
    }

    @Test
    void tellsTheTwoOneOClocksApart() {
        Instant change = goBack(PACIFIC);
        Page page = visit("/clinics/coast", PACIFIC.getId());
        Locator booking = timesOf(page, "/clinics/coast/book?type=visit", change, PACIFIC);
        assertNoTwoReadTheSame(booking.locator(".times .pick").allInnerTexts());
        booking.locator(".times .pick")
                .filter(new Locator.FilterOptions().setHasText("1:00 am (after"))
                .click();
        press(booking, "Continue with 1:00 am (after the clocks go back)");
        assertThat(booking.locator(".box")).containsText("1:00 am (after the clocks go back), Pacific Time");
        introduce(booking, "Nox Turn");
        press(booking, "Book this visit");
        assertThat(booking).containsText("You are booked in");
        assertThat(booking.locator(".box")).containsText("1:00 am (after the clocks go back), Pacific Time");

        ZonedDateTime night = change.atZone(PACIFIC);
        String hosted = new Visitor(server)
                .get("/clinics/coast/book?type=visit&from=" + night.toLocalDate())
                .body();
        assertTrue(hosted.contains("1:30 am (before the clocks go back)"));
        assertTrue(hosted.contains("1:30 am (after the clocks go back)"));
        String diary = desk.get("/desk/diary?date=" + night.toLocalDate()).body();
        assertTrue(diary.contains("1:00 am (after the clocks go back)"));
    }

    @Test
    void tellsThemApartWhereOnlyTheVisitorsClocksGoBack() {
        Instant change = goBack(PACIFIC);
        Page page = visit("/clinics/island", PACIFIC.getId());
        Locator booking = timesOf(page, "/clinics/island/book?type=call", change, PACIFIC);
        assertNoTwoReadTheSame(booking.locator(".times .pick").allInnerTexts());
        assertThat(booking.locator(".times .pick").filter(new Locator.FilterOptions().setHasText("1:30 am (before")))
                .hasCount(1);
    }

    @Test
    void tellsHalfHoursApartThatComeTwice() {
        Instant change = goBack(LORD_HOWE);
        Page page = visit("/clinics/island", "America/New_York");
        Locator booking = timesOf(page, "/clinics/island/book?type=visit", change, LORD_HOWE);
        assertNoTwoReadTheSame(booking.locator(".times .pick").allInnerTexts().stream()
                .map(text -> text.lines().findFirst().orElseThrow())
                .toList());
        assertThat(booking.locator(".times .pick").filter(new Locator.FilterOptions().setHasText("1:30 am (before")))
                .hasCount(1);
    }
}
