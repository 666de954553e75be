package clinic.frontdesk.example.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import org.junit.jupiter.api.io.TempDir;

/** A clinic of two places, each with a practitioner of its own, in widgets, on pages, and by the link in the mail. */
@NullUnmarked
class SeveralPlacesIT {

    private static final String FILE =
            """
            {"slug": "twin", "name": "The Twin", "timeZone": "%s", "phone": "+14155550132", "country": "US",
             "locations": [{"slug": "quay", "name": "Quay"}, {"slug": "hill", "name": "Hill"}],
             "callHours": {"MONDAY-SUNDAY": [["00:00", "24:00"]]},
             "practitioners": [
               {"slug": "rivera", "name": "Ana Rivera", "hoursAt": {"quay": {"MONDAY-SUNDAY": [["08:00", "18:00"]]}}},
               {"slug": "okafor", "name": "Ben Okafor", "hoursAt": {"hill": {"MONDAY-SUNDAY": [["08:00", "18:00"]]}}}],
             "appointmentTypes": [
               {"slug": "visit", "name": "Visit", "duration": "PT30M", "price": {"from": 0}},
               {"slug": "massage", "name": "Massage", "duration": "PT45M", "confirm": "STAFF"},
               {"slug": "yoga", "name": "Yoga", "duration": "PT60M", "practitioners": ["okafor"], "locations": ["hill"]}]}
            """;

    private static final List<String> SAID = new ArrayList<>();

    @TempDir
    static Path folder;

    private static RunningServer server;
    private static Browsers browsers;

    @BeforeAll
    static void start() throws IOException {
        Path clinics = Files.createDirectory(folder.resolve("clinics"));
        Files.writeString(clinics.resolve("twin.json"), FILE.formatted(Midnight.ZONE));
        Files.writeString(clinics.resolve("quiet.json"), quiet());
        Files.writeString(clinics.resolve("ring.json"), ring());
        server = RunningServer.startIn(folder, Map.of("FRONTDESK_CLINICS", clinics.toString()));
        browsers = Browsers.open();
    }

    /** A clinic that takes calls in two days only, for twenty minutes before noon and then from 14:00. */
    private static String quiet() {
        String hours = "{\"%s\": [[\"09:00\", \"09:20\"], [\"14:00\", \"18:00\"]]}"
                .formatted(LocalDate.now(Midnight.ZONE).plusDays(2).getDayOfWeek());
        return FILE.formatted(Midnight.ZONE)
                .replace("\"slug\": \"twin\"", "\"slug\": \"quiet\"")
                .replace("{\"MONDAY-SUNDAY\": [[\"00:00\", \"24:00\"]]}", hours);
    }

    /** A clinic whose calls are made from either place. */
    private static String ring() {
        return FILE.formatted(Midnight.ZONE)
                .replace("\"slug\": \"twin\"", "\"slug\": \"ring\"")
                .replace("\"name\": \"Visit\"", "\"name\": \"Call\", \"place\": \"PHONE\"");
    }

    @AfterAll
    static void stop() {
        browsers.close();
        server.stop();
    }

    @AfterEach
    void forget() {
        SAID.clear();
    }

    @Test
    void searchesForWhomItShowsAlsoForAnotherType() {
        Page page = visit("");
        Locator booking = page.locator("clinic-booking");
        press(booking, "Visit");
        Locator whom = booking.getByLabel("With");
        whom.selectOption("rivera");
        assertThat(whom).hasValue("rivera");
        press(booking, "Change");
        press(booking, "Massage");
        assertThat(whom).hasValue("");
    }

    @Test
    void takesAPractitionerWhoDoesNotExistForNone() {
        Page page = visit("/call-back");
        Locator callBack = wish(page, "clinic-callback", "practitioner", "nobody");
        press(callBack, "Continue");
        introduce(callBack);
        press(callBack, "Request my call");
        assertThat(callBack).containsText("We will call you");
        assertEquals(List.of("practitioner: there is no nobody"), SAID);
    }

    @Test
    void takesAPlaceThatDoesNotExistForNone() {
        Page page = visit("/pricing");
        Locator pricing = wish(page, "clinic-pricing", "location", "mars");
        pricing.locator("label.row").first().click();
        press(pricing, "Continue");
        introduce(pricing);
        press(pricing, "Show prices and times");
        assertThat(pricing).containsText("Cost and next times");
        assertEquals(List.of("location: there is no mars"), SAID);
    }

    @Test
    void holdsTheTimeWhereItBooksIt() {
        Page page = visit("/book?type=visit");
        Locator booking = page.locator("clinic-booking");
        Locator time = booking.locator(".times .pick").filter(new Locator.FilterOptions().setHasText("Hill"));
        time.nth(3).click();
        Request held = page.waitForRequest(Pattern.compile(".*/holds"), () -> press(booking, "Continue"));
        assertThat(booking.locator(".box")).containsText("Hill");
        assertTrue(held.postData().contains("location=hill"), held::postData);
    }

    @Test
    void offersTheVisitorsOwnTimeAgainWhenTheyGoBack() {
        Page page = visit("/book?type=visit&practitioner=rivera");
        Locator booking = page.locator("clinic-booking");
        Locator time = booking.locator(".times .pick").nth(5);
        String start = time.locator("input").getAttribute("value");
        time.click();
        page.waitForResponse(Pattern.compile(".*/holds"), () -> press(booking, "Continue"));
        page.waitForResponse(Pattern.compile(".*/holds/release"), () -> press(booking, "Change"));
        turn(page, "Later");
        turn(page, "Earlier");
        assertThat(booking.locator(".pick input[value='" + start + "']")).hasCount(1);
    }

    @Test
    void keepsTheFocusAmongTheTimes() {
        Page page = visit("/book?type=visit&practitioner=rivera");
        Locator booking = page.locator("clinic-booking");
        turn(page, "Later");
        assertThat(booking.locator("input[name^=day]:checked")).isFocused();
        page.route(Pattern.compile(".*/slots.*"), Route::abort);
        press(booking, "Earlier");
        assertThat(booking.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try again")))
                .isFocused();
        page.unrouteAll();
        press(booking, "Try again");
        assertThat(booking.locator("input[name^=day]:checked")).isFocused();
    }

    @Test
    void showsTheTimesThatWereAskedForLast() {
        Page page = visit("/book?type=visit");
        Locator booking = page.locator("clinic-booking");
        List<Route> late = new ArrayList<>();
        page.route(Pattern.compile(".*/slots.*location=quay.*"), late::add);
        page.waitForRequest(
                Pattern.compile(".*/slots.*"), () -> booking.getByLabel("Where").selectOption("quay"));
        page.waitForResponse(
                Pattern.compile(".*/slots.*"), () -> booking.getByLabel("Where").selectOption("hill"));
        page.waitForResponse(
                Pattern.compile(".*location=quay.*"), () -> late.get(0).resume());
        booking.locator(".times .pick").nth(2).click();
        press(booking, "Continue");
        assertThat(booking.locator(".box")).containsText("Hill");
    }

    @Test
    void offersOnlyWhatCanBeHadThere() {
        Page page = visit("");
        Locator booking = wish(page, "clinic-booking", "practitioner", "rivera");
        assertThat(booking.locator(".type")).hasCount(2);
        wish(page, "clinic-booking", "location", "quay");
        assertThat(booking.locator(".type")).hasCount(2);
        wish(page, "clinic-booking", "practitioner", "okafor");
        assertThat(booking.locator(".type")).hasCount(3);
    }

    @Test
    void offersNoCallTwice() {
        Page page = visit("");
        page.navigate(server.url("/clinics/ring/book?type=visit").toString());
        Locator booking = page.locator("clinic-booking .card");
        booking.locator(".days .pick").nth(1).click();
        List<String> times = booking.locator(".times .pick").allInnerTexts();
        assertEquals(times.stream().distinct().toList(), times);
        booking.locator(".times .pick").last().click();
        press(booking, "Continue");
        introduce(booking);
        press(booking, "Book this call");
        assertThat(booking).containsText("You are booked in");
    }

    @Test
    void asksForACallWhereNoMailCouldConfirmTheBooking() {
        Page page = visit("/book?type=visit&practitioner=okafor");
        Locator booking = page.locator("clinic-booking");
        booking.locator(".times .pick").nth(8).click();
        press(booking, "Continue");
        introduce(booking);
        booking.locator("[name=leaveEmpty]").last().evaluate("trap => trap.value = 'https://spam.example'");
        press(booking, "Book this visit");
        assertThat(booking).containsText("Please call within 30 minutes to confirm");
        assertThat(booking).containsText("Call (415) 555-0132");
        Page plain = visit("/book?type=visit&practitioner=okafor", false);
        plain.locator(".times .tile").nth(12).click();
        introduce(plain.locator("form"));
        plain.locator("[name=leaveEmpty]").evaluate("trap => trap.value = 'https://spam.example'");
        press(plain.locator("form"), "Book this visit");
        assertThat(plain.locator("main")).containsText("Please call within 30 minutes to confirm");
    }

    /** At 1:47 in the night nobody answers. */
    @Test
    void waitsForTheHoursInWhichSomebodyTakesTheCall() {
        LocalDate called = LocalDate.now(Midnight.ZONE).plusDays(2);
        OffsetDateTime answered = called.atTime(14, 10).atZone(Midnight.ZONE).toOffsetDateTime();
        Visitor visitor = new Visitor(server);
        String clinic = "/api/v1/clinics/quiet";
        String start =
                called.plusDays(1).atTime(10, 0).atZone(Midnight.ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        Map<String, String> wish = new HashMap<>(Map.of(
                "type", "visit",
                "practitioner", "okafor",
                "name", "Jo Night",
                "phone", "4155550177",
                "email", "night@example.org",
                "consent", "1",
                "start", start,
                "leaveEmpty", "https://spam.example"));
        JsonObject booked = Visitor.read(visitor.form(clinic + "/appointments", wish));
        assertEquals("UNCONFIRMED", booked.getString("status"));
        assertEquals(answered, OffsetDateTime.parse(booked.getString("keptUntil")));
        wish.put("start", called.atTime(12, 0).atZone(Midnight.ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        JsonObject sooner = Visitor.read(visitor.form(clinic + "/appointments", wish));
        assertEquals(sooner.getString("start"), sooner.getString("keptUntil"));
        Visitor staff = Visitor.signedUp(server, 0);
        String today = staff.get("/desk").body();
        String lead = Visitor.find("/desk/leads/([0-9a-f-]{36})", today.substring(today.indexOf("id=\"unconfirmed\"")));
        String confirm = Visitor.find(
                "/desk(/diary/appointments/[0-9a-f-]{36}/confirmed)",
                staff.get("/desk/leads/" + lead).body());
        assertEquals(
                303, staff.form("/desk" + confirm, Map.of("csrf", staff.csrf())).statusCode());
        assertFalse(staff.get("/desk/leads/" + lead).body().contains("/confirmed"));
    }

    @Test
    void namesItsDialog() {
        Page page = visit("");
        page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend',"
                + " '<clinic-button clinic=twin for=callback></clinic-button>')");
        press(page.locator("clinic-button"), "Request a call back");
        assertThat(page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Request a call back")))
                .isVisible();
    }

    @Test
    void saysOfARequestThatItIsOne() {
        Page manage = visit("/manage?clinic=twin#" + secret("massage", "rivera", 40));
        Locator appointment = manage.locator("frontdesk-appointment");
        press(appointment, "Choose another time");
        appointment.locator(".times .pick").nth(1).click();
        press(appointment, "Continue");
        press(appointment, "Move it");
        assertThat(appointment.locator("h2")).hasText("Your request");
    }

    @Test
    void namesNobodyWhoIsNotFreeAtTheOtherTime() {
        Page manage = visit("/manage?clinic=twin#" + secret("visit", "rivera", 44));
        Locator appointment = manage.locator("frontdesk-appointment");
        press(appointment, "Choose another time");
        Locator whom = appointment.getByLabel("With");
        assertThat(whom).hasValue("rivera");
        manage.waitForResponse(Pattern.compile(".*/slots"), () -> whom.selectOption(""));
        manage.locator(".slots[aria-busy=false]").waitFor();
        Locator elsewhere = appointment.locator(".times .pick").filter(new Locator.FilterOptions().setHasText("Hill"));
        elsewhere.nth(2).click();
        press(appointment, "Continue");
        assertThat(appointment.locator(".box")).containsText("Hill");
        assertThat(appointment.locator(".box")).not().containsText("Rivera");
    }

    @Test
    void saysWhereTheNearestTimesAreWhenTheWantedOneIsLost() {
        Page manage = visit("/manage?clinic=twin#" + secret("visit", "rivera", 48));
        Locator appointment = manage.locator("frontdesk-appointment");
        press(appointment, "Choose another time");
        Locator time = appointment.locator(".times .pick").nth(1);
        String start = time.locator("input").getAttribute("value");
        time.click();
        press(appointment, "Continue");
        book("visit", "rivera", start);
        press(appointment, "Move it");
        assertThat(appointment.getByRole(AriaRole.ALERT)).containsText("with Ana Rivera");
        assertThat(appointment.getByRole(AriaRole.ALERT)).containsText("Quay");
        press(appointment, "Choose another time");
        appointment.locator(".times .pick").nth(3).click();
        press(appointment, "Continue");
        assertThat(appointment.getByRole(AriaRole.ALERT)).isHidden();
    }

    @Test
    void booksAtThePlaceThatThePageNames() {
        for (String place : List.of("Quay", "Hill")) {
            Page plain = visit("/book?type=visit", false);
            plain.locator(".times .tile")
                    .filter(new Locator.FilterOptions().setHasText(place))
                    .nth(10)
                    .click();
            introduce(plain.locator("form"));
            press(plain.locator("form"), "Book this visit");
            assertThat(plain.locator("main p.box")).containsText(place);
        }
    }

    private static Page visit(String path) {
        Page page = visit(path, true);
        page.locator(".card").first().waitFor();
        return page;
    }

    private static Page visit(String path, boolean javaScript) {
        Page page = browsers.browser()
                .newContext(new NewContextOptions()
                        .setLocale("en-US")
                        .setJavaScriptEnabled(javaScript)
                        .setViewportSize(360, 800))
                .newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("warning")) {
                SAID.add(message.text());
            }
        });
        page.navigate(server.url(path.startsWith("/manage") ? path : "/clinics/twin" + path)
                .toString());
        return page;
    }

    /** Books the free time of that number, and returns the secret of its link. */
    private static String secret(String type, String practitioner, int number) {
        Visitor visitor = new Visitor(server);
        String clinic = "/api/v1/clinics/twin";
        String slots = visitor.get(clinic + "/slots?days=9&type=" + type + "&practitioner=" + practitioner)
                .body();
        String start = Pattern.compile("\"start\":\"([^\"]+)\"")
                .matcher(slots)
                .results()
                .skip(number)
                .findFirst()
                .orElseThrow()
                .group(1);
        return URI.create(book(type, practitioner, start).getString("manageUrl"))
                .getFragment();
    }

    private static JsonObject book(String type, String practitioner, String start) {
        return Visitor.read(new Visitor(server)
                .form(
                        "/api/v1/clinics/twin/appointments",
                        Map.of(
                                "type",
                                type,
                                "start",
                                start,
                                "practitioner",
                                practitioner,
                                "name",
                                "Jo Lindqvist",
                                "phone",
                                "(415) 555-0142",
                                "email",
                                "jo@example.org",
                                "consent",
                                "1")));
    }

    private static void turn(Page page, String to) {
        page.waitForResponse(Pattern.compile(".*/slots.*"), () -> press(page.locator("clinic-booking"), to));
        page.locator(".slots[aria-busy=false]").waitFor();
    }

    /** The element with that attribute alone, instead of the one that the page has. */
    private static Locator wish(Page page, String element, String attribute, String value) {
        Locator widget = page.locator(element);
        page.evaluate(
                "([element, attribute, value]) => { document.querySelector(element).outerHTML ="
                        + " `<${element} clinic=twin ${attribute}=${value}></${element}>` }",
                List.of(element, attribute, value));
        widget.locator(".card").waitFor();
        return widget;
    }

    private static void introduce(Locator form) {
        field(form, "Name").fill("Jo Lindqvist");
        field(form, "Phone").fill("(415) 555-0142");
        field(form, "E-mail").fill("jo@example.org");
        form.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(Pattern.compile("contact me")))
                .last()
                .check();
    }

    private static Locator field(Locator form, String label) {
        return form.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label));
    }

    private static void press(Locator form, String name) {
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first()
                .click();
    }
}
