package clinic.frontdesk.example.guest.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Frontdesk in an application of someone else's, which goes on as it was. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class GuestIT {

    private static final String CLINIC = "api/v1/clinics/club-physio";
    private static final Pattern START = Pattern.compile("\"start\":\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final ZoneId CLUB = ZoneId.of("Europe/Dublin");

    private final HttpClient http = HttpClient.newHttpClient();

    @ArquillianResource
    private URI club;

    @Deployment(testable = false)
    static WebArchive war() {
        return ShrinkWrap.create(ZipImporter.class, "guest.war")
                .importFrom(new File(System.getProperty("guest.war")))
                .as(WebArchive.class)
                .addClasses(
                        HostBeans.class,
                        HostJson.class,
                        HostJson.Runner.class,
                        HostPolicy.class,
                        HostSession.class,
                        LaterClock.class);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(http, path);
    }

    private HttpResponse<String> get(HttpClient visitor, String path) throws IOException, InterruptedException {
        return visitor.send(HttpRequest.newBuilder(club.resolve(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> enter(String runner, String start) throws IOException, InterruptedException {
        String form = "runner=" + encoded(runner) + "&phone=" + encoded("+353 1 555 0124") + "&start=" + encoded(start);
        return http.send(
                HttpRequest.newBuilder(club.resolve("club/entries"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private List<String> starts() throws IOException, InterruptedException {
        String slots = get(CLINIC + "/slots?type=check&days=3").body();
        return new ArrayList<>(START.matcher(slots)
                .results()
                .map((MatchResult start) -> start.group(1))
                .toList());
    }

    @Test
    void booksInTheClubsOwnTransaction() throws Exception {
        String start =
                Instant.parse(starts().get(20).replaceFirst("\\+00:00$", "Z")).toString();
        int before = Integer.parseInt(get("club/entries").body());
        HttpResponse<String> entered = enter("Roisin Runner", start);
        assertEquals(200, entered.statusCode(), entered::body);
        assertTrue(entered.body().matches("entry-\\d+ [0-9A-Z]{4}-[0-9A-Z]{4}"), entered::body);

        HttpResponse<String> refused = enter("Late Runner", start);
        assertEquals("The club can't do that: slot-taken", refused.body());
        assertEquals(409, refused.statusCode());
        assertEquals(before + 1, Integer.parseInt(get("club/entries").body()));
        awaitPinned();
    }

    @Test
    void leavesTheClubItsClockAndItsLots() throws Exception {
        LocalDate before = LocalDate.now(CLUB);
        String drawn = get("club/raffle").body();
        assertTrue(drawn.matches("[0-9-]{10} [0-9]{1,3}"), drawn);
        LocalDate date = LocalDate.parse(drawn.substring(0, 10));
        assertTrue(date.equals(before) || date.equals(LocalDate.now(CLUB)), drawn);
    }

    @Test
    void goesByOneClockThatCanBeReplaced() throws Exception {
        Instant future = Instant.now().plus(LaterClock.AHEAD);
        OffsetDateTime first = OffsetDateTime.parse(starts().get(0));
        assertTrue(first.toInstant().isAfter(future), first::toString);
        assertTrue(first.toInstant().isBefore(future.plus(Duration.ofDays(3))), first::toString);
        HttpResponse<String> profile = get(CLINIC);
        assertEquals(200, profile.statusCode(), profile::body);
    }

    @Test
    void offersNothingWhileThePhysioIsAtARace() throws Exception {
        LocalDate soon = LocalDate.parse(starts().get(0).substring(0, 10)).plusDays(1);
        LocalDate sunday = soon.with(TemporalAdjusters.firstInMonth(DayOfWeek.SUNDAY));
        LocalDate race = sunday.isBefore(soon)
                ? soon.with(TemporalAdjusters.firstDayOfNextMonth())
                        .with(TemporalAdjusters.firstInMonth(DayOfWeek.SUNDAY))
                : sunday;
        String slots = get(CLINIC + "/slots?type=check&days=1&from=" + race).body();
        assertTrue(slots.contains(race + "T09:30"), slots);
        assertTrue(slots.contains(race + "T12:00"), slots);
        assertFalse(slots.contains(race + "T10:"), slots);
        assertFalse(slots.contains(race + "T11:"), slots);
    }

    private void awaitPinned() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (get("club/board").body().isEmpty()) {
            assertTrue(Instant.now().isBefore(end), "nothing was pinned up within " + PATIENCE);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    @Test
    void leavesTheClubsErrorsToTheClub() throws Exception {
        assertEquals(
                "The club is sorry: UnsupportedOperationException",
                get("club/board/broken").body());
        assertEquals(
                "The club is sorry: NotFoundException",
                get("club/nothing/at/all").body());
    }

    @Test
    void keepsItsOwnErrors() throws Exception {
        HttpResponse<String> unknown = get("api/v1/clinics/nobody");
        assertEquals(
                "application/problem+json",
                unknown.headers().firstValue("Content-Type").orElse(""));
        assertEquals(404, unknown.statusCode());
    }

    @Test
    void keepsItsResourcesOutOfTheClubsPaths() throws Exception {
        assertEquals(404, get("club/clinics/club-physio").statusCode());
        assertEquals(404, get("club/sign-in").statusCode());
    }

    @Test
    void servesItsPagesBesideTheClubs() throws Exception {
        HttpResponse<String> page = get("clinics/club-physio");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("Race check"));
    }

    @Test
    void namesItsPagesBelowTheClubsPath() throws Exception {
        String path = club.getPath().replaceFirst("/$", "");
        assertTrue(path.length() > 1, path);
        String page = get("clinics/club-physio").body();
        assertTrue(page.contains("href=\"" + path + "/frontdesk/page.css\""), page);
        assertEquals(
                path + "/desk/sign-in",
                get("desk").headers().firstValue("Location").orElse(""));

        String form = "type=check&name=Nora+Miler&email=nora%40example.org&consent=1&phone="
                + encoded("+353 1 555 0125") + "&start=" + encoded(starts().get(30));
        String booked = http.send(
                        HttpRequest.newBuilder(club.resolve(CLINIC + "/appointments"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        String own = "http://localhost:8080" + path;
        assertTrue(booked.contains("\"manageUrl\":\"" + own + "/manage?clinic=club-physio#"), booked);
        assertTrue(booked.contains("\"calendarUrl\":\"" + own + "/api/v1/appointments/calendar/"), booked);
    }

    @Test
    void leavesEachItsOwnJson() throws Exception {
        assertEquals(
                "{\"Club\":null,\"FullName\":\"Roisin Runner\"}",
                get("club/runner").body());
        String profile = get(CLINIC).body();
        assertTrue(profile.contains("\"timeZone\":\"Europe/Dublin\""), profile);
        assertFalse(profile.contains(":null"), profile);
    }

    @Test
    void leavesEachItsOwnContentSecurityPolicy() throws Exception {
        assertEquals(List.of(HostPolicy.POLICY), policies("club/board"));
        List<String> ours = policies("clinics/club-physio");
        assertEquals(1, ours.size(), ours::toString);
        assertTrue(ours.get(0).startsWith("default-src 'none'; script-src 'self'"), ours::toString);
        assertEquals(ours, policies("desk/sign-in"));
    }

    private List<String> policies(String path) throws IOException, InterruptedException {
        return get(path).headers().allValues("Content-Security-Policy");
    }

    @Test
    void leavesTheClubItsSession() throws Exception {
        CookieManager cookies = new CookieManager();
        HttpClient visitor = HttpClient.newBuilder().cookieHandler(cookies).build();
        for (String path : List.of("clinics/club-physio", "clinics/club-physio/book", "desk/sign-in", CLINIC)) {
            assertEquals(200, get(visitor, path).statusCode(), path);
        }
        assertFalse(names(cookies).contains("club-visit"), cookies.getCookieStore()::toString);
        assertEquals("1", get(visitor, "visits").body());
        assertTrue(names(cookies).contains("club-visit"), cookies.getCookieStore()::toString);
        get(visitor, "clinics/club-physio");
        get(visitor, "desk/sign-in");
        assertEquals("2", get(visitor, "visits").body());
    }

    private static List<String> names(CookieManager cookies) {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .toList();
    }
}
