package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Webhooks of a clinic, most of which treat us badly. */
@NullUnmarked
class WebhookIT {

    private static final String SECRET = "(whsec_[A-Za-z0-9+/=]+)";
    private static final String FILE =
            """
            {"slug": "north", "name": "North", "timeZone": "Europe/Berlin", "phone": "+493023125151",
             "callHours": {"MONDAY-SUNDAY": [["00:00", "24:00"]]}, "freeText": true,
             "webhooks": [%s, {"url": "%s", "events": ["appointment.booked"]}]}
            """;

    @TempDir
    static Path folder;

    private static SecureTarget target;
    private static RunningServer server;
    private static Visitor staff;
    private static final List<Call> GOOD = new CopyOnWriteArrayList<>();
    private static final List<Call> BUSY = new CopyOnWriteArrayList<>();

    /** What came in. */
    private record Call(Map<String, List<String>> headers, String body) {
        static Call of(HttpExchange exchange) throws IOException {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, List<String>> headers = exchange.getRequestHeaders().entrySet().stream()
                    .collect(Collectors.toMap(header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
            return new Call(headers, body);
        }

        String id() {
            return headers.get("webhook-id").get(0);
        }
    }

    @BeforeAll
    static void start() throws IOException {
        target = SecureTarget.start();
        target.at("/good", recording(GOOD, SecureTarget.text(200, "")));
        target.at(
                "/hangs",
                exchange -> LockSupport.parkNanos(Duration.ofMinutes(1).toNanos()));
        target.at("/fails", SecureTarget.text(500, "no"));
        target.at("/resets", HttpExchange::close);
        target.at("/floods", SecureTarget.stream("x".repeat(100_000), 1_000_000_000, 0));
        target.at("/gone", SecureTarget.text(410, ""));
        target.at("/busy", recording(BUSY, WebhookIT::busyOnce));
        target.at("/picky", SecureTarget.text(200, ""));
        Path clinics = Files.createDirectory(folder.resolve("clinics"));
        String all = Stream.of("/good", "/hangs", "/fails", "/resets", "/floods", "/gone", "/busy")
                .map(path -> "{\"url\": \"" + target.url(path) + "\"}")
                .collect(Collectors.joining(", "));
        Files.writeString(clinics.resolve("north.json"), FILE.formatted(all, target.url("/picky")));
        Map<String, String> environment = new HashMap<>(target.trusted());
        environment.put("FRONTDESK_CLINICS", clinics.toString());
        environment.put("FRONTDESK_WEBHOOKS_ALLOW", "127.0.0.1 ::1");
        server = RunningServer.startIn(folder, environment);
        staff = Visitor.signedUp(server, 0);
    }

    @AfterAll
    static void stop() {
        server.stop();
        target.close();
    }

    private static HttpHandler recording(List<Call> calls, HttpHandler answer) {
        return exchange -> {
            calls.add(Call.of(exchange));
            answer.handle(exchange);
        };
    }

    private static void busyOnce(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Retry-After", "1");
        SecureTarget.text(BUSY.size() == 1 ? 429 : 204, "").handle(exchange);
    }

    @Test
    void tellsTheGoodOneAtOnceWhateverTheOthersDo() throws Exception {
        HttpResponse<String> answer = new Visitor(server)
                .form(
                        "/api/v1/clinics/north/callback-requests",
                        Map.of(
                                "name", "Nora Quist",
                                "phone", "030 23125152",
                                "note", "zebra bite",
                                "utm_source", "leaflet",
                                "callWindow", "asap",
                                "consent", "1"));
        assertEquals(201, answer.statusCode(), answer::body);
        Eventually.holds(() -> !GOOD.isEmpty());
        Call call = GOOD.get(0);
        assertTrue(call.body().contains("\"type\":\"lead.received\""), call::body);
        assertTrue(call.body().contains("\"phone\":\"+493023125152\""), call::body);
        assertTrue(call.body().contains("\"utm_source\":\"leaflet\""), call::body);
        assertFalse(call.body().contains("zebra"), call::body);
        new Webhook(secret(page(), "/good")).verify(call.body(), call.headers());
        assertThrows(WebhookVerificationException.class, () -> new Webhook(secret(page(), "/good"))
                .verify(call.body() + " ", call.headers()));
        assertThrows(WebhookVerificationException.class, () -> new Webhook(secret(page(), "/fails"))
                .verify(call.body(), call.headers()));

        Eventually.holds(() -> BUSY.size() == 2);
        assertEquals(BUSY.get(0).id(), BUSY.get(1).id());
        Eventually.holds(() -> page().contains("It asked not to be called any more"));
        for (String words : List.of("it answered 500", "unreachable", "called no more")) {
            Eventually.holds(() -> page().contains(words));
        }
        assertEquals(1, GOOD.size());
        assertEquals(1, target.calls("/gone"));
        assertEquals(1, target.calls("/floods"));
        assertEquals(0, target.calls("/picky"));
        assertFalse(page().contains("zebra"));
        makesANewSecretWithADayOfOverlap(call);
    }

    private void makesANewSecretWithADayOfOverlap(Call former) {
        String first = secret(page(), "/good");
        String rotate = section(page(), "/good").replaceAll("(?s).*action=\"([^\"]+/rotate)\".*", "$1");
        assertEquals(303, staff.form(rotate, Map.of("csrf", staff.csrf())).statusCode());
        String second = secret(page(), "/good");
        assertFalse(first.equals(second));
        new Visitor(server)
                .form(
                        "/api/v1/clinics/north/callback-requests",
                        Map.of("name", "Olaf Ask", "phone", "030 23125153", "callWindow", "asap", "consent", "1"));
        Eventually.holds(() -> GOOD.size() == 2);
        Call call = GOOD.get(1);
        assertFalse(call.id().equals(former.id()));
        assertDoesNotThrow(() -> new Webhook(first).verify(call.body(), call.headers()));
        assertDoesNotThrow(() -> new Webhook(second).verify(call.body(), call.headers()));
    }

    private static String page() {
        return staff.get("/desk/notices").body();
    }

    private static String secret(String page, String path) {
        return Visitor.find(SECRET, section(page, path));
    }

    /** The part of the page about that webhook. */
    private static String section(String page, String path) {
        String from = page.substring(page.indexOf("<code>" + target.url(path) + "</code>"));
        return from.substring(0, from.indexOf("</li>"));
    }
}
