package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that has a path of a clinic's own site, with TLS, behind proxies that leave the path there or take it off. */
@NullUnmarked
class BelowAPathIT {

    private static final String HOST = "clinic.example";
    private static final String PATH = "/our/fd";

    @TempDir
    static Path folder;

    private static PathProxy proxy;
    private static Mailbox mails;
    private static RunningServer server;
    private static Browsers browsers;
    private static String origin;

    @BeforeAll
    static void start() throws Exception {
        int port = RunningServer.freePort();
        proxy = PathProxy.withTlsBefore(port, PATH, PathProxy.Kind.KEEPS);
        mails = Mailbox.open();
        origin = "https://" + HOST + ":" + proxy.port();
        Map<String, String> environment = new HashMap<>(mails.environment());
        environment.put("FRONTDESK_PUBLIC_URL", origin + PATH + "/");
        environment.put("FRONTDESK_ALLOWED_ORIGINS", "http://127.0.0.1:" + port);
        server = RunningServer.launch(folder, port, environment);
        server.awaitWelcome();
        browsers = Browsers.knowing(HOST);
    }

    @AfterAll
    static void stop() throws IOException {
        browsers.close();
        server.stop();
        proxy.close();
        mails.close();
    }

    @AfterEach
    void nothingIsAskedBesideThePath() {
        assertEquals(List.of(), proxy.lost());
    }

    @ParameterizedTest
    @EnumSource
    void visitorsAndStaffDoAllThatTheyDo(PathProxy.Kind kind) {
        proxy.become(kind);
        VisitsBelowAPath visits = new VisitsBelowAPath(browsers, origin, PATH, kind.name());
        visits.bookByWidget();
        visits.moveBy(mails);
        visits.bookWithoutScript();
        visits.askFromAForeignPage("http://127.0.0.1:" + server.port() + "/host-page/");
        visits.workAtTheDesk(server.setupPaths().get(0), kind == PathProxy.Kind.KEEPS);
    }

    @Test
    void tellsItsOperatorOfItsAddress() {
        String console = server.console();
        assertTrue(console.contains(" " + origin + PATH + "/desk\n"), console);
        assertTrue(console.contains(" " + origin + PATH + "/desk/setup?invitation="), console);
        assertTrue(console.contains("src=\"" + origin + PATH + "/widgets/v1/clinic.js\""), console);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/our/fd                 | 302 | /our/fd/clinics/harbour-physio",
                "/our/fd?x=1             | 302 | /our/fd/clinics/harbour-physio",
                "/our/fd/                | 302 | /our/fd/clinics/harbour-physio",
                "/                       | 302 | /our/fd/clinics/harbour-physio",
                "/our/fd/desk            | 303 | /our/fd/desk/sign-in",
                "/desk/inbox?q=x         | 303 | /our/fd/desk/sign-in",
                "/our/fd/widgets         | 302 | /our/fd/widgets/",
                "/widgets/v1             | 302 | /our/fd/widgets/v1/",
                "//frontdesk             | 302 | /our/fd/frontdesk/",
                "/our/fd/host-page       | 302 | /our/fd/host-page/",
                "http://evil.example/our/fd/desk | 303 | /our/fd/desk/sign-in",
                "/up                     | 200 | ",
                "/our/fd/up              | 200 | ",
                "/our/fd/our/fd/up       | 404 | ",
                "/our/fdx/up             | 404 | ",
                "/our/up                 | 404 | ",
                "/OUR/fd/up              | 404 | ",
                "/our/fd;x=1/up          | 404 | ",
                "/our/fd/api/nothing     | 404 | ",
                "/our/fd/%zz             | 400 | ",
                "/our/fd/../../desk      | 400 | ",
                "/our/fd/api/%zz         | 400 | ",
            })
    void answersWithAndWithoutItsPath(String asked, int status, String location) throws IOException {
        String answer = RawRequest.to(server).send("GET " + asked + " HTTP/1.1\r\nHost: evil.example\r\n");
        assertEquals(status, Integer.parseInt(answer.split(" ", 3)[1]), answer);
        assertEquals(location, RawRequest.location(answer).orElse(null), answer);
        if (status >= 400) {
            String type = asked.contains("/api/") ? "application/problem+json" : "/our/fd/frontdesk/page.css";
            assertTrue(answer.contains(type), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/sign-in", "/our/fd/desk/sign-in"})
    void takesFormsOfItsOriginWhichHasNoPath(String asked) throws IOException {
        for (String from : List.of(origin, origin + PATH, "https://" + HOST, "null")) {
            String answer = RawRequest.to(server)
                    .send("POST " + asked + " HTTP/1.1\r\nHost: localhost\r\nOrigin: " + from
                            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\n");
            assertTrue(answer.startsWith(from.equals(origin) ? "HTTP/1.1 422 " : "HTTP/1.1 403 "), answer);
        }
    }

    @Test
    void tellsProgramsAndCrawlersOfItsPath() throws IOException {
        String document = body("/openapi");
        try (JsonReader reader = Json.createReader(new StringReader(document))) {
            assertEquals(
                    origin + PATH,
                    reader.readObject().getJsonArray("servers").getJsonObject(0).getString("url"));
        }
        String robots = body("/robots.txt");
        assertTrue(robots.contains("\nDisallow: /our/fd/desk\n"), robots);
        String articles = body("/api/v1/clinics/harbour-physio/articles/when-your-back-says-no");
        assertTrue(articles.contains(origin + PATH + "/clinics/harbour-physio"), articles);
    }

    private static String body(String asked) throws IOException {
        String answer = RawRequest.to(server).send("GET " + asked + " HTTP/1.1\r\nHost: localhost\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
        return answer.split("\r\n\r\n", 2)[1];
    }
}
