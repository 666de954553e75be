package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server as it stands on the internet: behind a proxy with TLS, with strangers who write to its port. */
@NullUnmarked
class BehindTlsIT {

    private static final String CALL_BACK = "POST /api/v1/clinics/harbour-physio/callback-requests HTTP/1.1\r\n"
            + "Host: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";

    @TempDir
    static Path folder;

    private static TlsProxy proxy;
    private static RunningServer server;
    private static Browsers browsers;
    private static final Set<String> ANSWERED_MEANWHILE = new ConcurrentSkipListSet<>();

    @BeforeAll
    static void start() throws Exception {
        int port = RunningServer.freePort();
        proxy = TlsProxy.before(port);
        wideOpen();
        server = RunningServer.launch(
                folder, port, Map.of("FRONTDESK_PUBLIC_URL", proxy.url("").toString()));
        CompletableFuture<Void> asking = CompletableFuture.runAsync(() -> askUntilUp(port));
        server.awaitWelcome();
        asking.join();
        browsers = Browsers.open();
    }

    /** As an earlier version left it. */
    private static void wideOpen() throws IOException {
        Path data = Files.createDirectory(
                folder.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Files.writeString(data.resolve("server.log"), "a line of yesterday\n");
    }

    /** What visitors are told from before the port is opened until the application is up. */
    private static void askUntilUp(int port) {
        while (server.isAlive() && !server.console().contains("Frontdesk is up.")) {
            try {
                ANSWERED_MEANWHILE.add(new RawRequest(port)
                        .send(CALL_BACK.getBytes(StandardCharsets.US_ASCII))
                        .split("\r\n", 2)[0]);
            } catch (IOException closed) {
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
    }

    @AfterAll
    static void stop() throws IOException {
        browsers.close();
        server.stop();
        proxy.close();
    }

    @Test
    void answersNobodyBeforeItIsUp() {
        Set<String> others = new TreeSet<>(ANSWERED_MEANWHILE);
        others.removeIf(answer -> answer.startsWith("HTTP/1.1 422 "));
        assertEquals(Set.of(), others);
    }

    @Test
    void letsStaffInAndVisitorsAskWithoutJavaScript() {
        new FormsBehindTls(browsers, proxy.url(""), server).pass();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/inbox", "/widgets", "/frontdesk", "/host-page", "//widgets"})
    void redirectsToThePathAlone(String path) throws IOException {
        RawRequest raw = RawRequest.to(server);
        for (String head : List.of(
                "GET " + path + " HTTP/1.1\r\nHost: evil.example\r\n",
                "GET " + path + " HTTP/1.1\r\nHost: evil.example:81\r\nX-Forwarded-Host: evil.example\r\n"
                        + "X-Forwarded-Proto: ftp\r\nForwarded: host=evil.example;proto=https\r\n",
                "GET http://evil.example" + path + " HTTP/1.1\r\nHost: localhost\r\n",
                "GET " + path + " HTTP/1.0\r\n")) {
            String answer = raw.send(head);
            assertTrue(RawRequest.location(answer).orElseThrow().matches("/[^/].*|[a-z-]+/"), answer);
            assertFalse(answer.contains("evil.example"), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/up",
                "/desk",
                "/desk/sign-in",
                "/clinics/harbour-physio",
                "/api/v1/clinics/harbour-physio",
                "/widgets/v1/clinic.js",
                "/nothing"
            })
    void keepsBrowsersToTls(String path) throws IOException {
        String answer = RawRequest.to(server).send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        assertTrue(answer.contains("\nStrict-Transport-Security: max-age=31536000\r\n"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/clinics/harbour-physio",
                "/clinics/harbour-physio/book",
                "/clinics/harbour-physio/articles",
                "/desk/sign-in",
                "/manage?clinic=harbour-physio",
                "/host-page/",
                "/api/v1/clinics/harbour-physio",
                "/api/v1/clinics/harbour-physio/articles",
                "/openapi",
                "/nothing"
            })
    void writesNoAddressOfARequest(String path) throws IOException {
        String answer = RawRequest.to(server)
                .send("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n"
                        + "X-Forwarded-Proto: ftp\r\nX-Forwarded-Port: 666\r\nX-Forwarded-Prefix: /evil\r\n"
                        + "Forwarded: host=evil.example;proto=ftp\r\nX-Original-URL: /evil\r\n");
        assertFalse(answer.contains("evil"), answer);
    }

    @Test
    void takesFormsOfItsOwnAddressAlone() throws IOException {
        for (String origin : List.of("http://evil.example", server.url("").toString(), "null")) {
            String answer = RawRequest.to(server)
                    .send("POST /desk/sign-in HTTP/1.1\r\nHost: " + origin.replace("http://", "") + "\r\nOrigin: "
                            + origin + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void keepsItsFilesToItsOwner() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            List<String> wider = files.filter(file -> Files.exists(file) && !isOfOwnerAlone(file))
                    .map(Path::toString)
                    .toList();
            assertEquals(List.of(), wider);
        }
    }

    private static boolean isOfOwnerAlone(Path file) {
        try {
            String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
            return rights.equals(Files.isDirectory(file) ? "rwx------" : "rw-------");
        } catch (IOException gone) {
            return true;
        }
    }

    @Test
    void logsWhatStrangersCauseInFewLines() throws IOException {
        Path log = folder.resolve("data/server.log");
        long before = Files.size(log);
        RawRequest raw = RawRequest.to(server);
        raw.send(new byte[] {0x16, 3, 1, 2, 0, 1, 0, 1, (byte) 0xfc, 3, 3, 7, 7, 7, 7});
        for (int i = 0; i < 100; i++) {
            raw.send("GET //evil.example/desk/.. HTTP/1.1\r\nHost: localhost\r\n");
            raw.send("GET /%zz HTTP/1.1\r\nHost: localhost\r\n");
            raw.send(
                    "POST /desk/sign-in HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzzz\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
        }
        assertTrue(Files.size(log) - before < 16_000, () -> "too much of the log");
        List<String> lines = Files.readAllLines(log);
        assertEquals("a line of yesterday", lines.get(0));
        assertEquals(
                List.of(),
                lines.stream().filter(line -> line.startsWith("\tat ")).toList());
    }
}
