package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The database neither answers nor hangs up: nobody waits longer than five seconds, and nobody is told what isn't so. */
@NullUnmarked
class FrozenDatabaseIT {

    private static final Duration MOST = Duration.ofSeconds(5);
    /** Of what needs no database. */
    private static final Duration QUICK = Duration.ofSeconds(2);

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration FROZEN = Duration.ofSeconds(8);
    private static final int CROWD = 24;
    private static final String SLOTS = Visitor.CLINIC + "/slots?type=discovery-visit&days=62";
    private static final String SCRIPT = "/widgets/v1/clinic.js";

    private static RunningPostgres postgres;
    private static SwallowingRelay network;
    private static RunningServer server;

    /** What came back, and after how long. */
    private record Answer(String asked, HttpResponse<String> response, Duration after) {

        int status() {
            return response.statusCode();
        }
    }

    private final Visitor visitor = new Visitor(server);

    @BeforeAll
    static void start() throws IOException {
        postgres = RunningPostgres.start();
        network = SwallowingRelay.to(postgres.port());
        server = RunningServer.start(postgres.environmentBy(network.port(), Map.of()));
    }

    @AfterAll
    static void stop() throws IOException {
        server.stop();
        network.close();
        postgres.close();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void answersInTimeWhileAllItsProcessesStandStill() throws Exception {
        allIsWell();
        Collection<Answer> answers;
        postgres.freeze();
        try {
            answers = crowd(FROZEN);
            assertEquals(503, within(MOST, "/up").status());
            assertEquals(200, within(QUICK, SCRIPT).status());
        } finally {
            postgres.thaw();
        }
        areUnavailableInTime(answers);
        allIsWell();
    }

    @Test
    void answersInTimeWhileTheNetworkLosesEverything() throws Exception {
        allIsWell();
        network.swallow();
        Collection<Answer> answers = crowd(FROZEN);
        assertEquals(503, within(MOST, "/up").status());
        network.restore();
        areUnavailableInTime(answers);
        allIsWell();
        relaysAgain();
    }

    @Test
    void answersInTimeWhileATableIsLocked() throws Exception {
        allIsWell();
        Collection<Answer> answers;
        try (Connection connection = postgres.data().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table frontdesk.clinic in access exclusive mode");
            answers = crowd(FROZEN);
            connection.rollback();
        }
        areUnavailableInTime(answers);
        allIsWell();
    }

    /** Whether it was committed isn't known then: the repeat tells. */
    @Test
    void claimsNothingWhileACommitLastsTooLong() {
        Map<String, String> wish = new HashMap<>(callBack());
        wish.put("idempotencyKey", "slow-commit");
        wish.put("name", "Slow Commit");
        allIsWell();
        dawdle();
        Answer unknown = timed("write", () -> visitor.form(Visitor.CLINIC + "/callback-requests", wish));
        areUnavailableInTime(List.of(unknown));
        HttpResponse<String> repeated =
                Eventually.present(() -> Optional.of(visitor.form(Visitor.CLINIC + "/callback-requests", wish))
                        .filter(answer -> answer.statusCode() == 201));
        assertEquals(
                Visitor.read(repeated).getString("reference"),
                Visitor.read(visitor.form(Visitor.CLINIC + "/callback-requests", wish))
                        .getString("reference"));
        assertEquals(1, postgres.number("select count(*) from frontdesk.lead where name = 'Slow Commit'"));
    }

    /** Longer than anyone waits, and only at the commit. */
    private static void dawdle() {
        postgres.execute("create function frontdesk.dawdle() returns trigger language plpgsql as"
                + " 'begin perform pg_sleep(8); return null; end'");
        postgres.execute("create constraint trigger dawdle after insert on frontdesk.request_memory"
                + " deferrable initially deferred for each row when (new.request_key = 'slow-commit')"
                + " execute function frontdesk.dawdle()");
    }

    /** What the rounds of the background send arrives, though the connections that they had are lost. */
    private void relaysAgain() {
        HttpResponse<String> asked = visitor.form(Visitor.CLINIC + "/callback-requests", callBack());
        String reference = Visitor.read(asked).getString("reference");
        Eventually.holds(
                Duration.ofMinutes(2),
                () -> postgres.number("select count(*) from frontdesk.outbox_delivery d join frontdesk.outbox_event e"
                                + " on e.clinic_id = d.clinic_id and e.event_id = d.event_id"
                                + " join frontdesk.lead l on l.clinic_id = e.clinic_id and l.lead_id = e.subject"
                                + " where d.status = 'PENDING' and e.type = 'LEAD_RECEIVED'"
                                + " and l.reference = '" + reference + "'")
                        == 0);
    }

    /** Within seconds, whatever was before. */
    private void allIsWell() {
        Eventually.holds(SOON, () -> visitor.get("/up").statusCode() == 200);
        assertEquals(200, visitor.get("/clinics/harbour-physio/book").statusCode());
        assertEquals(200, visitor.get(SLOTS).statusCode());
        HttpResponse<String> asked = visitor.form(Visitor.CLINIC + "/callback-requests", callBack());
        assertEquals(201, asked.statusCode(), asked::body);
    }

    private static void areUnavailableInTime(Collection<Answer> answers) {
        Map<String, Set<Integer>> statuses = answers.stream()
                .collect(Collectors.groupingBy(Answer::asked, Collectors.mapping(Answer::status, Collectors.toSet())));
        assertEquals(Set.of(503), statuses.get("write"));
        // what a node has in memory it may show
        statuses.forEach((asked, seen) -> assertTrue(Set.of(200, 503).containsAll(seen), asked + seen));
        answers.stream()
                .filter(answer -> answer.status() == 503)
                .forEach(answer -> assertTrue(
                        answer.response().headers().firstValue("Retry-After").isPresent(), answer::asked));
        answers.forEach(
                answer -> assertTrue(answer.after().compareTo(MOST) <= 0, () -> answer.asked() + answer.after()));
    }

    /** Many who ask for pages and times, and write, one thing after the other. */
    private Collection<Answer> crowd(Duration length) throws Exception {
        Collection<Answer> answers = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + length.toNanos();
        ExecutorService crowd = Executors.newFixedThreadPool(CROWD);
        try {
            List<Callable<Void>> all = new ArrayList<>(Collections.nCopies(CROWD, () -> {
                while (System.nanoTime() < end) {
                    answers.add(timed("page", () -> visitor.get("/clinics/harbour-physio/book")));
                    answers.add(timed("slots", () -> visitor.get(SLOTS)));
                    answers.add(timed("desk", () -> visitor.get("/desk/sign-in")));
                    answers.add(timed("write", () -> visitor.form(Visitor.CLINIC + "/callback-requests", callBack())));
                }
                return null;
            }));
            for (Future<Void> one : crowd.invokeAll(all)) {
                one.get();
            }
        } finally {
            crowd.shutdownNow();
        }
        return answers;
    }

    private Answer within(Duration most, String path) {
        Answer answer = timed(path, () -> visitor.get(path));
        assertTrue(answer.after().compareTo(most) <= 0, () -> path + answer.after());
        return answer;
    }

    private static Answer timed(String asked, Callable<HttpResponse<String>> asking) {
        long begun = System.nanoTime();
        try {
            HttpResponse<String> response = asking.call();
            return new Answer(asked, response, Duration.ofNanos(System.nanoTime() - begun));
        } catch (Exception broken) {
            throw new IllegalStateException(asked, broken);
        }
    }

    private static Map<String, String> callBack() {
        return Map.of("name", "Jo", "phone", "4155550142", "callWindow", "asap", "consent", "2026-11");
    }
}
