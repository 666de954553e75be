package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All that is asked of the server is answered by us, and nothing by the container. */
@ExtendWith(DemoServer.class)
class OwnPathsIT {

    private static final String CLINIC = Visitor.CLINIC;
    private static final Map<String, String> KINDS =
            Map.of("problem", "application/problem+json", "page", "text/html;charset=utf-8", "none", "");

    private final RawRequest raw;
    private final Visitor visitor;

    OwnPathsIT(RunningServer server) {
        this.raw = RawRequest.to(server);
        this.visitor = new Visitor(server);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET     | /                               | 302 | none",
                "HEAD    | /                               | 302 | none",
                "POST    | /                               | 405 | page",
                "GET     | /nothing                        | 404 | page",
                "GET     | /error                          | 404 | page",
                "GET     | /index.html                     | 404 | page",
                "GET     | /WEB-INF/web.xml                | 404 | page",
                "GET     | /widgets/v1/nothing.js          | 404 | page",
                "GET     | /widgets/                       | 404 | page",
                "GET     | /manage/x                       | 404 | page",
                "GET     | /up/x                           | 404 | page",
                "GET     | /host-page/x                    | 404 | page",
                "GET     | /j_security_check               | 404 | page",
                "GET     | /metrics                        | 404 | page",
                "GET     | /metrics/base                   | 404 | page",
                "GET     | /health                         | 404 | page",
                "GET     | /health/ready                   | 404 | page",
                "GET     | /.well-known/security.txt       | 404 | page",
                "GET     | /clinics/harbour-physio/nothing | 404 | page",
                "GET     | /desk/nothing                   | 404 | page",
                "GET     | /api                            | 404 | problem",
                "GET     | /api/v2/clinics                 | 404 | problem",
                "GET     | /api/v1/nothing                 | 404 | problem",
                "GET     | /apis                           | 404 | page",
                "HEAD    | /nothing                        | 404 | page",
                "POST    | /nothing                        | 405 | page",
                "PUT     | /nothing                        | 405 | page",
                "DELETE  | /widgets/v1/clinic.js           | 405 | page",
                "POST    | /widgets/v1/clinic.js           | 405 | page",
                "PATCH   | /up                             | 405 | page",
                "POST    | /openapi                        | 405 | page",
                "get     | /up                             | 405 | page",
                "FOO     | /manage                         | 405 | page",
                "PUT     | /api/v2                         | 405 | problem",
                "PUT     | /api/v1/clinics/harbour-physio  | 405 | problem",
                "FOO     | /clinics/harbour-physio         | 405 | page",
                "PATCH   | /desk                           | 405 | page",
                "TRACE   | /                               | 405 | page",
                "TRACE   | /api/v1/clinics/harbour-physio  | 405 | problem",
                "CONNECT | /up                             | 405 | page",
                "OPTIONS | /nothing                        | 204 | none",
                "OPTIONS | *                               | 204 | none",
                "GET     | /%zz                            | 400 | page",
                "POST    | /%zz                            | 400 | page",
                "GET     | /%                              | 400 | page",
                "GET     | /clinics/a%2                    | 400 | page",
                "GET     | /desk/%u0041                    | 400 | page",
                "GET     | /clinics/%ff%fe                 | 400 | page",
                "GET     | /clinics/a%00b                  | 400 | page",
                "GET     | /clinics/a%5cb                  | 400 | page",
                "GET     | /clinics/..%2f..%2fdesk         | 400 | page",
                "GET     | /../desk                        | 400 | page",
                "GET     | /%2e%2e/desk                    | 400 | page",
                "GET     | /api/v1/%zz                     | 400 | problem",
                "POST    | /api/v1/clinics/%c3%28/holds    | 400 | problem",
                "GET     | /favicon.ico                    | 204 | none",
            })
    void answersWhateverIsAskedFor(String method, String path, int status, String kind) throws IOException {
        assertOurs(status, kind, ask(method, path, ""));
    }

    @Test
    void leadsToItsOnlyClinic() throws IOException {
        assertTrue(ask("GET", "/", "")
                .contains("\r\nLocation: " + RunningServer.path("/clinics/harbour-physio") + "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b/c", "*/*;q=2", "text/html;q=x", ";", ",", "/"})
    void answersOddHeaders(String odd) throws IOException {
        assertOurs(400, "problem", ask("GET", CLINIC, "Accept: " + odd + "\r\n"));
        assertOurs(400, "page", ask("GET", "/clinics/harbour-physio", "Accept: " + odd + "\r\n"));
        assertOurs(400, "page", ask("GET", "/desk/sign-in", "Accept: " + odd + "\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "a/b/c", "/", "application/json;"})
    void answersOddTypes(String odd) throws IOException {
        String headers = "Content-Type: " + odd + "\r\nContent-Length: 0\r\n";
        for (String path : new String[] {CLINIC + "/callback-requests", "/clinics/harbour-physio/call-back", "/desk"}) {
            String answer = ask("POST", path, headers);
            assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
            assertOurs(status(answer), path.startsWith("/api") ? "problem" : "page", answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /up HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n",
                "GET /up HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n",
                "GET /up HTTP/1.1\r\nHost: a b\r\n",
                "GET /up HTTP/1.1\r\nHost: user@localhost\r\n",
                "GET /up HTTP/1.1\r\nHost: localhost/desk\r\n",
                "GET /up HTTP/2.0\r\nHost: localhost\r\n",
            })
    void refusesWhatCanBeReadInTwoWays(String head) throws IOException {
        assertOurs(400, "page", raw.send(head));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:80", "[::1]:8080", "xn--clnica-6va.example", "10.0.0.1:1"})
    void takesAnyHostThatIsOne(String host) throws IOException {
        assertEquals(200, status(raw.send("GET /up HTTP/1.1\r\nHost: " + host + "\r\n")));
    }

    @Test
    void speaksNoOtherProtocol() throws IOException {
        String settings = "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n";
        assertEquals(200, status(raw.send("GET /up HTTP/1.1\r\nHost: localhost\r\n" + settings)));
        String preface = raw.send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        assertOurs(400, "page", preface);
    }

    @Test
    void saysItInTheLanguageOfWhoeverAsks() throws IOException {
        String spanish = "Accept-Language: es-MX, en;q=0.5\r\n";
        for (String path : new String[] {"/nothing", "/%zz", "/desk/nothing"}) {
            assertTrue(ask("GET", path, spanish).contains("<html lang=\"es"), path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/clinics/harbour-physio", "/desk/sign-in", "/manage?clinic=harbour-physio", "/nothing"})
    void asksBrowsersForNoDevices(String path) {
        HttpResponse<String> page = visitor.get(path);
        String policy = page.headers().firstValue("Permissions-Policy").orElse("");
        assertTrue(policy.contains("camera=()") && policy.contains("geolocation=()"), policy);
        assertTrue(page.headers().firstValue("Strict-Transport-Security").isEmpty());
    }

    @Test
    void tellsCrawlersWhatIsForThem() {
        String robots = visitor.get("/robots.txt").body();
        assertTrue(robots.contains("Disallow: " + RunningServer.path("/desk") + "\n"), robots);
        assertTrue(robots.contains("Disallow: " + RunningServer.path("/api/") + "\n"), robots);
        assertFalse(robots.contains("/clinics"), robots);
    }

    @Test
    void describesItsApiToAnyPage() {
        HttpResponse<String> document = visitor.get("/openapi", "Origin", "https://tools.example");
        assertEquals(
                "*",
                document.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        String tag = document.headers().firstValue("ETag").orElseThrow();
        assertEquals(304, visitor.get("/openapi", "If-None-Match", tag).statusCode());
        assertEquals("3.0.3", Visitor.read(document).getString("openapi"));
    }

    private String ask(String method, String path, String headers) throws IOException {
        String length = method.equals("POST") && !headers.contains("Content-Length") ? "Content-Length: 0\r\n" : "";
        return raw.send(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + length);
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    private static void assertOurs(int status, String kind, String answer) {
        assertEquals(status, status(answer), answer);
        String type = answer.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-type: "))
                .map(line -> line.substring(line.indexOf(' ') + 1).toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        assertEquals(KINDS.get(kind), type, answer);
        assertFalse(answer.contains("//DTD XHTML"), answer);
    }
}
