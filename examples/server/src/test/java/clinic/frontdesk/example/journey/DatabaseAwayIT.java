package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away and comes back: whoever asks meanwhile is told to come again, on a page or as a problem. */
class DatabaseAwayIT {

    private static final String KEY =
            Base64.getEncoder().encodeToString("a key for tests of 32 bytes ....".getBytes(StandardCharsets.US_ASCII));

    private static final List<String> PAGES = List.of(
            "/clinics/harbour-physio/book",
            "/clinics/harbour-physio/call-back",
            "/manage?clinic=harbour-physio",
            "/desk/sign-in");

    private static final String SLOTS = Visitor.CLINIC + "/slots?type=discovery-visit";

    /** The first of those that EclipseLink makes before it gives up. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @Test
    void saysSoAndGoesOn() throws Exception {
        int port = RunningServer.freePort();
        EmbeddedPostgres postgres = postgres(port);
        try (RunningServer server = RunningServer.start(environment(postgres))) {
            Visitor visitor = new Visitor(server);
            allIsWell(visitor);
            postgres.close();
            PAGES.forEach(page -> Eventually.holds(() -> isAway(visitor.get(page), "text/html")));
            assertTrue(isAway(visitor.get(SLOTS), "application/problem+json"));
            assertTrue(isAway(asked(visitor), "application/problem+json"));
            long begun = System.nanoTime();
            assertEquals(503, visitor.get("/up").statusCode());
            assertTrue(System.nanoTime() - begun < PAUSE.toNanos());
            postgres = postgres(port);
            Eventually.holds(() -> visitor.get("/up").statusCode() == 200);
            allIsWell(visitor);
        } finally {
            postgres.close();
        }
    }

    private static void allIsWell(Visitor visitor) {
        PAGES.forEach(page -> assertEquals(200, visitor.get(page).statusCode(), page));
        assertEquals(200, visitor.get(SLOTS).statusCode());
        assertEquals(201, asked(visitor).statusCode());
    }

    private static HttpResponse<String> asked(Visitor visitor) {
        return visitor.form(
                Visitor.CLINIC + "/callback-requests",
                Map.of("name", "Jo", "phone", "4155550142", "callWindow", "asap", "consent", "2026-11"));
    }

    private static boolean isAway(HttpResponse<String> answer, String type) {
        return answer.statusCode() == 503
                && answer.headers().firstValue("Content-Type").orElse("").startsWith(type)
                && answer.headers().firstValue("Retry-After").isPresent();
    }

    /** On the same files each time. */
    private EmbeddedPostgres postgres(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .start();
    }

    private static Map<String, String> environment(EmbeddedPostgres postgres) {
        return Map.of(
                "FRONTDESK_DATABASE_URL",
                postgres.getJdbcUrl("postgres", "postgres"),
                "FRONTDESK_DATABASE_USER",
                "postgres",
                "FRONTDESK_DATABASE_PASSWORD",
                "postgres",
                "FRONTDESK_KEY",
                KEY);
    }
}
