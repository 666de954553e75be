package clinic.frontdesk.web.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.memory.Memory;
import clinic.frontdesk.web.job.Threads;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestRateTest {

    private static final int MOST = RequestRate.MOST;
    private static final Optional<Duration> REST = Optional.of(Duration.ofSeconds(40));

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-30T17:00:20Z"), ZoneOffset.UTC);
    private final Memory memory = new Memory(clock);
    private final ExecutorService workers = Executors.newSingleThreadExecutor();
    private final RequestRate rate = new RequestRate(
            memory.limits(),
            memory.transactions(),
            new Threads() {
                @Override
                public ExecutorService workers() {
                    return workers;
                }
            },
            clock);

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    @Test
    void endsWhatOneAddressAsksForInAMinute() {
        assertEquals(Optional.empty(), rate.excess("203.0.113.1", MOST, MOST));
        assertEquals(REST, rate.excess("203.0.113.1", 1, MOST));
        assertEquals(Optional.empty(), rate.excess("203.0.113.2", 1, MOST));
    }

    @Test
    void endsItAlsoWhereMoreAddressesComeThanCanBeTold() {
        for (int i = 0; i < 100_000; i++) {
            assertEquals(
                    Optional.empty(), rate.excess("10." + i / 10_000 + "." + i / 100 % 100 + "." + i % 100, 1, MOST));
        }
        // one that came before the others
        assertEquals(Optional.empty(), rate.excess("10.0.0.0", MOST - 1, MOST));
        assertEquals(REST, rate.excess("10.0.0.0", 1, MOST));
        // those who come after them, in the name of their provider
        assertTrue(asked(i -> "203.0." + i / 200 + "." + i % 200) <= 20 * MOST);
        assertTrue(asked(i -> "20010db80000%04x".formatted(i)) <= 20 * MOST);
        assertEquals(Optional.empty(), rate.excess("198.51.100.1", 1, MOST));
    }

    /** So much, from addresses of which none comes twice. */
    private int asked(IntFunction<String> address) {
        int asked = 0;
        while (asked < 50_000 && rate.excess(address.apply(asked), 1, MOST).isEmpty()) {
            asked++;
        }
        return asked;
    }
}
