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
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars elsewhere, fetched over the network from a server that may mean us harm. */
@NullUnmarked
class BusyCalendarIT {

    private static final String ENDLESS_RULE =
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            UID:1
            DTSTART:20200101T000000Z
            DURATION:PT1H
            RRULE:FREQ=SECONDLY
            END:VEVENT
            END:VCALENDAR
            """;

    private static SecureTarget target;
    private static RunningServer server;
    private static Visitor staff;

    @BeforeAll
    static void start() {
        target = SecureTarget.start();
        target.at("/html.ics", SecureTarget.text(200, "<!doctype html><title>Sign in</title>"));
        target.at("/gone.ics", SecureTarget.text(404, ""));
        target.at("/elsewhere.ics", exchange -> {
            exchange.getResponseHeaders().add("Location", target.url("/html.ics"));
            SecureTarget.text(302, "").handle(exchange);
        });
        target.at("/rule.ics", SecureTarget.text(200, ENDLESS_RULE));
        target.at("/huge.ics", SecureTarget.stream("X-LONG:" + "x".repeat(60) + "\r\n", 50_000_000, 0));
        target.at("/drip.ics", SecureTarget.stream("X", Long.MAX_VALUE, 500));
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

    @Test
    void keepsTimeFreeThatIsBusyElsewhere() {
        String start = new Visitor(server).starts("discovery-visit", "rivera").get(40);
        String instant = OffsetDateTime.parse(start).toInstant().toString().replaceAll("[-:]", "");
        target.at(
                "/rivera.ics",
                SecureTarget.text(
                        200,
                        """
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        BEGIN:VEVENT
                        UID:1
                        SUMMARY:Couples counselling
                        DTSTART:%s
                        DURATION:PT30M
                        END:VEVENT
                        END:VCALENDAR
                        """
                                .formatted(instant)));
        add("/rivera.ics");
        Eventually.holds(
                () -> !new Visitor(server).starts("discovery-visit", "rivera").contains(start));
        String day = staff.get("/desk/diary?date=" + start.substring(0, 10)).body();
        assertTrue(day.contains("Busy, by their own calendar"), day);
        assertFalse(day.contains("counselling"), day);
        remove("/rivera.ics");
        assertTrue(new Visitor(server).starts("discovery-visit", "rivera").contains(start));
    }

    @ParameterizedTest
    @CsvSource({
        "/html.ics, There is no calendar at this address",
        "/gone.ics, no such calendar",
        "/elsewhere.ics, leads to another one",
        "/rule.ics, too large",
        "/huge.ics, too large",
        "/drip.ics, takes too long"
    })
    void saysWhatIsWrongWithACalendar(String path, String words) {
        add(path);
        Eventually.holds(() -> calendars().contains(words));
        remove(path);
        assertEquals(1, target.calls(path));
    }

    @Test
    void callsNobodyInAPrivateNetwork() throws IOException {
        try (ServerSocket canary = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 9}))) {
            canary.setSoTimeout(200);
            staff.form("/desk/calendars/busy", calendar("https://127.0.0.9:" + canary.getLocalPort() + "/a.ics"));
            Eventually.holds(() -> calendars().contains("network that this server may not reach"));
            assertThrows(SocketTimeoutException.class, canary::accept);
        }
        remove("127.0.0.9");
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

    /** Removes the only one there is. */
    private static void remove(String what) {
        String path = Visitor.find("(/desk/calendars/busy/[0-9a-f-]{36}/remove)", calendars());
        assertEquals(303, staff.form(path, Map.of("csrf", staff.csrf())).statusCode(), what);
    }

    private static Map<String, String> calendar(String address) {
        return Map.of("csrf", staff.csrf(), "practitioner", "rivera", "address", address);
    }

    private static String calendars() {
        return staff.get("/desk/calendars").body();
    }
}
