package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars elsewhere, fetched over the network from a server that may mean us harm. */
@NullUnmarked
class BusyCalendarIT {

    private static SecureTarget target;
    private static RunningServer server;
    private static Visitor staff;

    @BeforeAll
    static void start() {
        target = SecureTarget.start();
        OddCalendars.serveFaults(target);
        OddCalendars.serveRedirects(target);
        Map<String, String> environment = new HashMap<>(target.trusted());
        environment.put("FRONTDESK_WEBHOOKS_ALLOW", "127.0.0.0/30, ::1");
        server = RunningServer.start(environment);
        staff = Visitor.signedUp(server, 0);
    }

    @AfterAll
    static void stop() {
        server.stop();
        target.close();
    }

    @AfterEach
    void removeAll() {
        for (Matcher feed = feeds(); feed.find(); feed = feeds()) {
            assertEquals(
                    303, staff.form(feed.group(), Map.of("csrf", staff.csrf())).statusCode());
        }
    }

    @Test
    void keepsTimeFreeThatIsBusyElsewhere() {
        String start = starts().get(40);
        target.at("/rivera.ics", SecureTarget.text(200, OddCalendars.at(start)));
        add("/rivera.ics");
        Eventually.holds(() -> !starts().contains(start));
        String day = staff.get("/desk/diary?date=" + start.substring(0, 10)).body();
        assertTrue(day.contains("Busy, by their own calendar"), day);
        assertFalse(day.contains("counselling"), day);
        removeAll();
        assertTrue(starts().contains(start));
    }

    @Test
    void readsACalendarWhicheverWayItComes() {
        List<String> starts = starts();
        List<String> busy = new ArrayList<>();
        for (OddCalendars.Way way : OddCalendars.ways()) {
            String start = starts.get(40 + 10 * busy.size());
            busy.add(start);
            target.at(way.served(), way.handler().apply(OddCalendars.at(start)));
            String address = target.url(way.address()).replace("https://", busy.size() == 1 ? "webcal://" : "https://");
            assertEquals(
                    303, staff.form("/desk/calendars/busy", calendar(address)).statusCode());
        }
        Eventually.holds(() -> starts().stream().noneMatch(busy::contains));
        assertFalse(calendars().contains("class=\"fault\""), calendars());
    }

    @Test
    void saysWhatIsWrongWithACalendar() {
        Map<String, String> faults = OddCalendars.faults();
        faults.keySet().forEach(BusyCalendarIT::add);
        Eventually.holds(() -> {
            String page = calendars();
            return faults.values().stream().allMatch(page::contains) && !page.contains("Not read yet");
        });
        assertTrue(calendars().contains("It was never read"));
        faults.keySet().forEach(path -> assertEquals(1, target.calls(path), path));
    }

    @ParameterizedTest
    @CsvSource({"/loop.ics, can’t be followed", "/cut.ics, ends in the middle", "/huge.ics, more than 40 MB"})
    void endsWhatHasNoEnd(String path, String words) {
        add(path);
        Eventually.holds(() -> calendars().contains(words));
    }

    @Test
    void saysSinceWhenACalendarCantBeRead() {
        String start = starts().get(40);
        target.at("/fails.ics", SecureTarget.text(200, OddCalendars.at(start)));
        add("/fails.ics");
        Eventually.holds(() -> calendars().contains("Last read"));
        target.at("/fails.ics", SecureTarget.text(500, ""));
        readAnew("/fails.ics");
        Eventually.holds(() -> calendars().contains("has a fault of its own"));
        assertTrue(calendars().contains("What was read last"), calendars());
        assertFalse(starts().contains(start));
    }

    @ParameterizedTest
    @CsvSource({
        "ETag, '\"7\"', '\"8\"'",
        "ETag, 'W/\"7\"', 'W/\"8\"'",
        "Last-Modified, 'Mon, 02 Nov 2026 10:00:00 GMT', 'Tue, 03 Nov 2026 10:00:00 GMT'"
    })
    void asksOnlyWhetherItHasChanged(String header, String tag, String next) {
        String start = starts().get(40);
        AtomicInteger unchanged = new AtomicInteger();
        target.at("/tagged.ics", OddCalendars.tagged(header, tag, OddCalendars.at(start), unchanged));
        add("/tagged.ics");
        Eventually.holds(() -> calendars().contains("Last read"));
        // it is read whole for an answer that is new, and asked for when the same one comes again
        readAnew("/tagged.ics");
        assertEquals(0, unchanged.get());
        Eventually.holds(() -> {
            readAnew("/tagged.ics");
            return unchanged.get() > 0;
        });
        assertTrue(calendars().contains("Last read"), calendars());
        assertFalse(starts().contains(start));
        target.at("/tagged.ics", OddCalendars.tagged(header, next, OddCalendars.calendar(""), unchanged));
        readAnew("/tagged.ics");
        Eventually.holds(() -> starts().contains(start));
    }

    @Test
    void readsACalendarWhoseServerSaysOddThingsOfIt() {
        String start = starts().get(40);
        byte[] text = OddCalendars.at(start).getBytes(StandardCharsets.UTF_8);
        target.at("/long-tag.ics", SecureTarget.bytes(200, text, "ETag", "\"" + "x".repeat(10_240) + "\""));
        target.at("/unasked.ics", SecureTarget.text(304, ""));
        add("/long-tag.ics");
        add("/unasked.ics");
        Eventually.holds(() -> calendars().contains("Last read") && calendars().contains("refuses to send it"));
        assertFalse(starts().contains(start));
    }

    @Test
    void leavesAServerAloneThatAsksForIt() {
        target.at("/later.ics", SecureTarget.bytes(429, new byte[0], "Retry-After", "3600"));
        add("/later.ics");
        Eventually.holds(() -> calendars().contains("it is read again after"));
        assertTrue(calendars().contains("asks to be called less often"), calendars());
        assertEquals(303, answer("UTC").statusCode());
        // what comes after it was read, so it was passed over
        target.at("/after.ics", SecureTarget.text(200, OddCalendars.calendar("")));
        add("/after.ics");
        Eventually.holds(() -> calendars().contains("Last read"));
        assertEquals(1, target.calls("/later.ics"));
    }

    @Test
    void saysWhichEventsItCouldntRead() {
        String start = starts().get(40);
        String faulty =
                """
                BEGIN:VEVENT
                UID:2
                SUMMARY:Mediation
                DTSTART:20260231T180000Z
                END:VEVENT
                BEGIN:VEVENT
                UID:3
                DTSTART;VALUE=DATE:20300105
                DTEND;VALUE=DATE:20300101
                END:VEVENT
                """;
        target.at("/faulty.ics", SecureTarget.text(200, OddCalendars.at(start, faulty)));
        add("/faulty.ics");
        Eventually.holds(() -> calendars().contains("2 events couldn’t be read"));
        String page = calendars();
        assertTrue(page.contains("2026-02-31: it begins or ends at a time that doesn’t exist"), page);
        assertTrue(page.contains("Saturday, January 5, 2030: it ends before it begins"), page);
        assertFalse(page.contains("Mediation"), page);
        assertFalse(starts().contains(start));
    }

    @Test
    void asksOnceForAZoneThatNobodyKnows() {
        String day = starts().get(60).substring(0, 10);
        String early = starts().stream()
                .filter(start -> start.startsWith(day))
                .findFirst()
                .orElseThrow();
        // the clinic's clock under a name of somebody's own, two hours after its first time
        LocalDateTime start = OffsetDateTime.parse(early).toLocalDateTime().plusHours(2);
        String event =
                """
                BEGIN:VEVENT
                UID:1
                DTSTART;TZID="Praxis <b>Zeit</b>":%s00
                DURATION:PT30M
                END:VEVENT
                """
                        .formatted(start.toString().replaceAll("[-:]", ""));
        target.at("/zone.ics", SecureTarget.text(200, OddCalendars.calendar(event)));
        add("/zone.ics");
        Eventually.holds(() -> calendars().contains("a zone that nobody knows: “Praxis &lt;b"));
        assertFalse(starts().contains(early));
        assertEquals(422, answer("Europe/Atlantis").statusCode());
        assertEquals(422, answer("").statusCode());
        assertEquals(303, answer("America/Los_Angeles").statusCode());
        Eventually.holds(() -> starts().contains(early));
        assertTrue(starts().stream().noneMatch(free -> free.startsWith(start.toString())));
        assertTrue(calendars().contains("read as those of America/Los_Angeles"), calendars());
        String back = Visitor.find("(/desk/calendars/busy/[0-9a-f-]{36}/zone/remove)", calendars());
        assertEquals(303, staff.form(back, Map.of("csrf", staff.csrf())).statusCode());
        Eventually.holds(() -> !starts().contains(early));
    }

    @Test
    void callsNobodyInAPrivateNetwork() throws IOException {
        try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 9}))) {
            canary.setSoTimeout(200);
            String inside = "https://127.0.0.9:" + canary.getLocalPort() + "/a.ics";
            target.at("/inside.ics", SecureTarget.redirect(308, inside));
            staff.form("/desk/calendars/busy", calendar(inside));
            add("/inside.ics");
            Eventually.holds(() -> calendars().split("network that this server may not reach", -1).length == 3);
            assertThrows(SocketTimeoutException.class, canary::accept);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://calendar.example/a.ics",
        "file:///etc/passwd",
        "https://user:secret@calendar.example/a.ics",
        "soon"
    })
    void refusesWhatIsNoAddress(String address) {
        HttpResponse<String> answer = staff.form("/desk/calendars/busy", calendar(address));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("begins with https://"), answer.body());
    }

    private static void add(String path) {
        assertEquals(
                303,
                staff.form("/desk/calendars/busy", calendar(target.url(path))).statusCode());
    }

    /** By a question that makes it due at once. */
    private static void readAnew(String path) {
        int before = target.calls(path);
        answer("UTC");
        Eventually.holds(() -> target.calls(path) > before);
    }

    private static HttpResponse<String> answer(String zone) {
        String path = Visitor.find("(/desk/calendars/busy/[0-9a-f-]{36}/)remove", calendars()) + "zone";
        return staff.form(path, Map.of("csrf", staff.csrf(), "zone", zone));
    }

    private static Matcher feeds() {
        return Pattern.compile("/desk/calendars/busy/[0-9a-f-]{36}/remove").matcher(calendars());
    }

    private static List<String> starts() {
        return new Visitor(server).starts("discovery-visit", "rivera");
    }

    private static Map<String, String> calendar(String address) {
        return Map.of("csrf", staff.csrf(), "practitioner", "rivera", "address", address);
    }

    private static String calendars() {
        return staff.get("/desk/calendars").body();
    }
}
