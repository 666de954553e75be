package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The database stands still for a minute while people ask: everyone is answered in time, and no answer is false. */
@Tag("long")
@EnabledOnOs(OS.LINUX)
@NullUnmarked
class FrozenForAMinuteIT {

    private static final int CLIENTS = 16;
    private static final Duration USUAL = Duration.ofSeconds(20);
    private static final Duration FROZEN = Duration.ofSeconds(60);
    private static final Duration MOST = Duration.ofSeconds(5);

    /** What one phase was answered. */
    private record Phase(ConcurrentLinkedQueue<Long> taken, ConcurrentLinkedQueue<Long> refused) {
        Phase() {
            this(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
        }
    }

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger number = new AtomicInteger();

    @Test
    void everyoneIsAnsweredInTimeAndNoAnswerIsFalse() throws Exception {
        try (RunningPostgres postgres = RunningPostgres.start();
                RunningServer server = RunningServer.start(postgres.environment(Map.of()))) {
            Visitor visitor = new Visitor(server);
            report("before", ask(visitor, USUAL));
            postgres.freeze();
            Phase frozen = ask(visitor, FROZEN);
            long thawed = System.nanoTime();
            postgres.thaw();
            report("frozen", frozen);
            Eventually.holds(() -> visitor.get("/up").statusCode() == 200);
            System.out.printf("frozen: /up answers 200 %.1f s after the database went on%n", since(thawed) / 1e9);
            Phase after = ask(visitor, USUAL);
            report("after", after);
            assertTrue(frozen.refused().stream().allMatch(nanos -> nanos <= MOST.toNanos()));
            assertEquals(0, frozen.taken().size());
            assertEquals(0, after.refused().size());
            assertEquals(
                    acknowledged.size(),
                    postgres.number("select count(*) from frontdesk.lead where reference in ('"
                            + String.join("','", acknowledged) + "')"));
        }
    }

    private Phase ask(Visitor visitor, Duration length) throws Exception {
        Phase phase = new Phase();
        long end = System.nanoTime() + length.toNanos();
        ExecutorService crowd = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Callable<Void>> all = Collections.nCopies(CLIENTS, () -> {
                while (System.nanoTime() < end) {
                    ask(visitor, phase);
                }
                return null;
            });
            for (Future<Void> one : crowd.invokeAll(all)) {
                one.get();
            }
        } finally {
            crowd.shutdownNow();
        }
        return phase;
    }

    private void ask(Visitor visitor, Phase phase) {
        long begun = System.nanoTime();
        HttpResponse<String> answer = visitor.form(
                Visitor.CLINIC + "/callback-requests",
                Map.of(
                        "name", "Jo " + number.incrementAndGet(),
                        "phone", "4155550142",
                        "callWindow", "asap",
                        "consent", "2026-11"));
        if (answer.statusCode() == 201) {
            acknowledged.add(Visitor.read(answer).getString("reference"));
            phase.taken().add(since(begun));
        } else {
            assertEquals(503, answer.statusCode());
            phase.refused().add(since(begun));
        }
    }

    private static void report(String name, Phase phase) {
        System.out.printf(
                "frozen: %s: %d answered 201 (%s), %d answered 503 (%s)%n",
                name,
                phase.taken().size(),
                times(phase.taken()),
                phase.refused().size(),
                times(phase.refused()));
    }

    private static String times(ConcurrentLinkedQueue<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0
                ? "-"
                : "p50 %d ms, p99 %d ms, longest %d ms"
                        .formatted(
                                sorted[sorted.length / 2] / 1_000_000,
                                sorted[sorted.length * 99 / 100] / 1_000_000,
                                Arrays.stream(sorted).max().orElseThrow() / 1_000_000);
    }

    private static long since(long nanos) {
        return System.nanoTime() - nanos;
    }
}
