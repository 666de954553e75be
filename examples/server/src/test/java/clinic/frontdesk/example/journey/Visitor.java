package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone with curl: keeps cookies, follows no redirect. HTTP/1.1, as browsers speak it without TLS. */
final class Visitor {

    static final String CLINIC = "/api/v1/clinics/harbour-physio";
    static final String EMAIL = "robin@clinic.example";
    static final String PASSWORD = "four words from home";

    /** Longer than any answer may take: a server that hangs fails a test and doesn't hang it. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String CSRF = "name=\"csrf\" value=\"([0-9a-f]+)\"";

    private final RunningServer server;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    Visitor(RunningServer server) {
        this.server = server;
    }

    /** Staff with the first account of the clinic of that number on the console, signed in. */
    static Visitor signedUp(RunningServer server, int clinic) {
        Visitor staff = new Visitor(server);
        String path = server.setupPaths().get(clinic);
        assertEquals(303, staff.setUp(path, PASSWORD).statusCode());
        return staff;
    }

    /** Staff of the demo clinic, signed in; all that share its server have one account. */
    static Visitor atTheDemo(RunningServer server) {
        Visitor staff = new Visitor(server);
        Map<String, String> account = Map.of("clinic", "harbour-physio", "email", EMAIL, "password", PASSWORD);
        assertEquals(303, staff.form("/desk/sign-in", account).statusCode());
        return staff;
    }

    /** Makes the first account by the set-up link. */
    HttpResponse<String> setUp(String path, String password) {
        return form(
                "/desk/setup",
                Map.of(
                        "invitation",
                        path.substring(path.indexOf('=') + 1),
                        "name",
                        "Robin Staff",
                        "email",
                        EMAIL,
                        "password",
                        password));
    }

    /** What the forms of the desk carry for whoever is signed in. */
    String csrf() {
        return find(CSRF, get("/desk").body());
    }

    /** The value of a cookie that the server gave. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** The first group of {@code pattern} where it is first found. */
    static String find(String pattern, String page) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertTrue(found.find(), () -> pattern + " is not in " + page);
        return found.group(1);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> json(String path, String body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> form(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    /** As it came, coded or not. */
    HttpResponse<byte[]> sendForBytes(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> reader) {
        try {
            return http.send(request.build(), reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.url(path)).timeout(PATIENCE);
        return headers.length == 0 ? request : request.headers(headers);
    }

    static JsonObject read(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /** The fields that an answer finds at fault, with their codes. */
    static List<String> faults(HttpResponse<String> answer) {
        return read(answer).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error -> error.getString("field") + " " + error.getString("code"))
                .sorted()
                .toList();
    }

    /** Starts at which that practitioner is free, soonest first. */
    List<String> starts(String type, String practitioner) {
        JsonObject slots = read(get(CLINIC + "/slots?days=62&type=" + type + "&practitioner=" + practitioner));
        List<String> starts = new ArrayList<>();
        slots.getJsonArray("days").getValuesAs(JsonObject.class).forEach(day -> day.getJsonArray("slots")
                .getValuesAs(JsonObject.class)
                .forEach(slot -> starts.add(slot.getString("start"))));
        return starts;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
