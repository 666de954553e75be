package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away and comes back: whoever asks meanwhile is told to come again, on a page or as a problem. */
class DatabaseAwayIT {

    private static final List<String> PAGES = List.of(
            "/clinics/harbour-physio/book",
            "/clinics/harbour-physio/call-back",
            "/manage?clinic=harbour-physio",
            "/desk/sign-in");

    private static final String SLOTS = Visitor.CLINIC + "/slots?type=discovery-visit";

    /** The first of those that EclipseLink makes before it gives up. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private static final int CROWD = 16;

    @TempDir
    Path folder;

    @Test
    void saysSoAndGoesOn() throws Exception {
        int port = RunningServer.freePort();
        RunningPostgres postgres = postgres(port);
        try (RunningServer server = RunningServer.start(postgres.environment(Map.of()))) {
            Visitor visitor = new Visitor(server);
            allIsWell(visitor);
            Set<Integer> statuses = statusesWhileItGoes(visitor, postgres);
            statuses.removeAll(Set.of(200, 201));
            assertEquals(Set.of(503), statuses);
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

    /** What those see who ask at that moment. */
    private static Set<Integer> statusesWhileItGoes(Visitor visitor, RunningPostgres postgres) throws Exception {
        Set<Integer> statuses = ConcurrentHashMap.newKeySet();
        ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
        try {
            AtomicBoolean done = new AtomicBoolean();
            List<Callable<Void>> all = Collections.nCopies(CROWD, () -> {
                while (!done.get()) {
                    statuses.add(visitor.get("/desk/sign-in").statusCode());
                    statuses.add(asked(visitor).statusCode());
                }
                return null;
            });
            List<Future<Void>> asking = all.stream().map(crowd::submit).toList();
            postgres.close();
            Eventually.holds(() -> statuses.contains(503));
            done.set(true);
            for (Future<Void> one : asking) {
                one.get();
            }
        } finally {
            crowd.shutdownNow();
        }
        return statuses;
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
    private RunningPostgres postgres(int port) throws IOException {
        return RunningPostgres.startOn(folder.resolve("data"), port);
    }
}
