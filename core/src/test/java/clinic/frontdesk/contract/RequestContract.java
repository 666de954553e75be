package clinic.frontdesk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.request.RequestRefusal.TooMany;
import clinic.frontdesk.request.SpamSignals;
import clinic.frontdesk.request.Standing.Level;
import clinic.frontdesk.request.Throttle;
import clinic.frontdesk.request.ThrottleRule;
import clinic.frontdesk.request.Trust;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which requests are doubted, on every store. */
public abstract class RequestContract extends OverAStore {

    private final Slug clinic = new Slug("c" + ids.next());

    @Test
    void countsWithinAWindow() {
        assertEquals(1, count("a"));
        assertEquals(2, count("a"));
        assertEquals(1, count("b"));
        clock.pass(Duration.ofHours(1));
        assertEquals(1, count("a"));
        store().transactions().run(() -> store().limits().forgetBefore(clock.instant()));
        assertEquals(2, count("a"));
    }

    @Test
    void countsForAllClinicsTogether() {
        String key = "k" + ids.next();
        assertEquals(1, store().transactions().within(() -> store().limits().countEverywhere(key, Duration.ofDays(1))));
        assertEquals(2, store().transactions().within(() -> store().limits().countEverywhere(key, Duration.ofDays(1))));
    }

    @Test
    void losesNoCountAmongManyWhoCountAtOnce() throws Exception {
        assertEquals(1, count("crowd"));
        ExecutorService crowd = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Integer>> uses = IntStream.range(0, 100)
                    .<Callable<Integer>>mapToObj(i -> () -> count("crowd"))
                    .toList();
            for (Future<Integer> use : crowd.invokeAll(uses)) {
                assertTrue(use.get() <= 101);
            }
        } finally {
            crowd.shutdownNow();
        }
        assertEquals(102, count("crowd"));
    }

    @Test
    void failuresInARowMakeTheNextAttemptWait() {
        ThrottleRule track = track(2);
        throttle().begin(List.of(track));
        throttle().begin(List.of(track));
        throttle().begin(List.of(track));
        TooMany many = assertThrows(TooMany.class, () -> throttle().begin(List.of(track)));
        assertEquals(Duration.ofSeconds(10), many.after());
        clock.pass(Duration.ofSeconds(10));
        throttle().begin(List.of(track));
        assertEquals(
                Duration.ofSeconds(20),
                assertThrows(TooMany.class, () -> throttle().begin(List.of(track)))
                        .after());
        throttle().takeBack(List.of(track));
        throttle().begin(List.of(track));
        assertThrows(TooMany.class, () -> throttle().begin(List.of(track)));
        throttle().forget(track);
        throttle().begin(List.of(track));
        throttle().begin(List.of(track));
    }

    @Test
    void failuresAreForgottenAfterAWhile() {
        ThrottleRule track = track(0);
        throttle().begin(List.of(track));
        clock.pass(Duration.ofMinutes(2));
        store().transactions().run(() -> store().streaks().forgetBefore(clock.instant()));
        throttle().begin(List.of(track));
        assertEquals(
                Duration.ofSeconds(10),
                assertThrows(TooMany.class, () -> throttle().begin(List.of(track)))
                        .after());
    }

    @Test
    void noMoreAttemptsAtOnceThanOneAfterTheOther() throws Exception {
        ThrottleRule one = track(3);
        ThrottleRule other = track(100);
        ExecutorService crowd = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Boolean>> attempts = IntStream.range(0, 64)
                    .<Callable<Boolean>>mapToObj(
                            i -> () -> begins(i % 2 == 0 ? List.of(one, other) : List.of(other, one)))
                    .toList();
            int begun = 0;
            for (Future<Boolean> attempt : crowd.invokeAll(attempts)) {
                begun += attempt.get() ? 1 : 0;
            }
            assertEquals(4, begun);
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void remembersANetworkForAWhile() {
        String key = "n" + ids.next();
        Instant until = clock.instant().plusSeconds(60);
        assertFalse(knows(key));
        store().transactions().run(() -> store().knownNetworks().add(key, clock.instant()));
        assertFalse(knows(key));
        store().transactions().run(() -> store().knownNetworks().add(key, until));
        assertTrue(knows(key));
        store().transactions().run(() -> store().knownNetworks().forgetBefore(clock.instant()));
        assertTrue(knows(key));
        clock.pass(Duration.ofSeconds(60));
        assertFalse(knows(key));
    }

    private boolean knows(String key) {
        return store().transactions().within(() -> store().knownNetworks().has(key, clock.instant()));
    }

    private boolean begins(List<ThrottleRule> tracks) {
        try {
            throttle().begin(tracks);
            return true;
        } catch (TooMany many) {
            return false;
        }
    }

    private ThrottleRule track(int free) {
        return new ThrottleRule(
                "t" + ids.next(), free, Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(1));
    }

    private Throttle throttle() {
        return new Throttle(store().streaks(), store().transactions(), clock);
    }

    @Test
    void aBotWithoutProofHasFiveAnHourAtMost() {
        long trusted = IntStream.range(0, 1000)
                .filter(i ->
                        !doubts(new SpamSignals("203.0.113." + i % 250, Optional.empty(), false, false, List.of())))
                .count();
        assertEquals(5, trusted);
    }

    @Test
    void anAddressWithoutProofHasThreeOfThem() {
        SpamSignals signals = new SpamSignals("203.0.113.7", Optional.empty(), false, false, List.of());
        assertEquals(3, IntStream.range(0, 100).filter(i -> !doubts(signals)).count());
    }

    @Test
    void peopleBehindOneAddressAreTrusted() {
        long trusted = IntStream.range(0, 500).filter(i -> !doubts(person(i))).count();
        assertEquals(500, trusted);
    }

    @Test
    void doubtsAFormOrAContactThatIsUsedTooMuch() {
        SpamSignals one = person(1);
        for (int i = 0; i < 8; i++) {
            assertFalse(doubts(one));
        }
        assertTrue(doubts(one));
        for (int i = 0; i < 10; i++) {
            assertFalse(doubts(of(100 + i, "+14155550199")));
        }
        assertTrue(doubts(of(200, "+14155550199")));
    }

    @Test
    void alwaysDoubtsWhoeverFellIntoTheTrap() {
        assertTrue(doubts(new SpamSignals("203.0.113.1", Optional.of("f"), true, true, List.of())));
    }

    private static SpamSignals person(int i) {
        return of(i, "+1415555" + (1000 + i));
    }

    private static SpamSignals of(int i, String phone) {
        return new SpamSignals(
                "198.51.100." + i % 5, Optional.of("form" + i), true, false, List.of(phone, "p" + i + "@example.org"));
    }

    private boolean doubts(SpamSignals signals) {
        return new Trust(store().limits(), store().transactions()).level(clinic, signals) == Level.DOUBTFUL;
    }

    private int count(String key) {
        return store().transactions().within(() -> store().limits().count(clinic, key, Duration.ofHours(1)));
    }
}
