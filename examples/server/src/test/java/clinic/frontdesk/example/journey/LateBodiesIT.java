package clinic.frontdesk.example.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that come somewhat after the head of their request, as over any network. */
@ExtendWith(DemoServer.class)
class LateBodiesIT {

    private static final int SENDERS = 16;
    private static final int REQUESTS = 3_000;
    private static final int MOST_LATE_MICROS = 1_000;
    private static final Duration AT_ONCE = Duration.ZERO;
    private static final Duration LATE = Duration.ofMillis(50);

    private final LateSender sender;

    LateBodiesIT(RunningServer server) {
        this.sender = new LateSender(server);
    }

    @Test
    void areAllAnswered() throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : senders.invokeAll(IntStream.range(0, REQUESTS)
                    .mapToObj(i -> Duration.ofNanos(i % MOST_LATE_MICROS * 1_000L))
                    .map(late -> (Callable<Integer>) () -> sender.send("{}", late))
                    .toList())) {
                answers.add(answer.get());
            }
            assertEquals(Collections.nCopies(REQUESTS, 422), answers);
        } finally {
            senders.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4_097, 20_000, 32_768})
    void areReadToTheirEnd(int length) throws IOException {
        assertAnswered(422, aName(length));
    }

    @ParameterizedTest
    @ValueSource(ints = {32_769, 60_000, 70_000})
    void mayBeTooLarge(int length) throws IOException {
        assertAnswered(413, aName(length));
    }

    @Test
    void areNotLookedForOnceMoreForTheLanguageOfAnAnswer() throws IOException {
        for (Duration late : List.of(AT_ONCE, LATE)) {
            assertEquals(422, sender.sendUpgrading("name=Jo", late));
        }
    }

    private void assertAnswered(int status, String body) throws IOException {
        for (Duration late : List.of(AT_ONCE, LATE)) {
            assertEquals(status, sender.send(body, late));
            assertEquals(status, sender.sendInChunks(body, late));
        }
    }

    /** A request that is understood in whole only, and at fault then. */
    private static String aName(int length) {
        String frame = "{'name': ''}".replace('\'', '"');
        return new StringBuilder(frame)
                .insert(frame.length() - 2, "o".repeat(length - frame.length()))
                .toString();
    }
}
