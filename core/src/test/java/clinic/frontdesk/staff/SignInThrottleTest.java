package clinic.frontdesk.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.Ids;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.DataKey;
import clinic.frontdesk.clinic.KeyProvider;
import clinic.frontdesk.clinic.Signer;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.contract.MovableClock;
import clinic.frontdesk.memory.Memory;
import clinic.frontdesk.request.RequestRefusal.TooMany;
import clinic.frontdesk.request.Throttle;
import clinic.frontdesk.staff.SignInThrottle.Entered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final Slug CLINIC = new Slug("harbour");
    private static final String OWNER = "ana@harbour.example";
    private static final String PASSWORD = "quiet water runs deep";
    private static final String HOME = "198.51.100.7";
    private static final int FAST = 10;
    private static final int GUESSES = 10_000;

    private final MovableClock clock = new MovableClock();
    private final Memory memory = new Memory(clock);
    private final SignIn signIn = new SignIn(memory.accounts(), memory.sessions(), new Random(7), clock, FAST);
    private final SignInThrottle signInThrottle = new SignInThrottle(
            signIn,
            memory.knownNetworks(),
            new Throttle(memory.streaks(), memory.transactions(), clock),
            new Hashing(64, () -> {}),
            new Signer(new OneKey()),
            new Ids(new Random(8)),
            new Outage(),
            clock);
    private int failAt;
    private int waits;

    /** The database fails once, in the transaction of that number. */
    private final class Outage implements Transactions {
        @Override
        public <T> T within(Supplier<T> work) {
            if (failAt > 0 && --failAt == 0) {
                throw new IllegalStateException("the database is away");
            }
            return memory.transactions().within(work);
        }
    }

    @Test
    void ofTenThousandGuessesAtOneAccountFromManyAddressesFewAreLookedAt() {
        account();
        assertTrue(lookedAt(i -> guess("harbour", OWNER, "203.0." + i / 250 + "." + i % 250)) <= 50);
    }

    @Test
    void ofTenThousandGuessesFromOneAddressFewAreLookedAt() {
        assertTrue(lookedAt(i -> guess("harbour", "someone" + i + "@harbour.example", "203.0.113.1")) <= 50);
    }

    @Test
    void ofTenThousandGuessesOfAllKindsFewAreLookedAt() {
        account();
        assertTrue(lookedAt(i -> guess(
                        "clinic" + i % 7,
                        i % 3 == 0 ? OWNER.toUpperCase(Locale.ROOT) : "a+" + i + "@harbour.example",
                        "203.0." + i / 250 + "." + i % 250))
                <= 100);
    }

    @Test
    void guessesAtOnceAreNoMoreThanGuessesInTurn() throws Exception {
        account();
        ExecutorService crowd = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Boolean>> guesses = new ArrayList<>();
            IntStream.range(0, 64).forEach(i -> guesses.add(() -> isLookedAt(guess("harbour", OWNER, "203.0.113.1"))));
            int seen = 0;
            for (Future<Boolean> guess : crowd.invokeAll(guesses)) {
                seen += guess.get() ? 1 : 0;
            }
            assertEquals(5, seen);
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void eachFailureMakesTheNextGuessWaitLonger() {
        account();
        List<Duration> pauses = new ArrayList<>();
        while (pauses.size() < 4) {
            try {
                isLookedAtOrThrow(guess("harbour", OWNER, "203.0.113.1"));
            } catch (TooMany many) {
                pauses.add(many.after());
                clock.pass(many.after());
            }
        }
        assertEquals(
                List.of(
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(120)),
                pauses);
    }

    @Test
    void theOwnerGetsInWithTheBrowserOfBeforeWhoeverGuesses() {
        Entered before = account();
        lookedAt(i -> guess("harbour", OWNER, "203.0.113." + i % 250));
        String mark = before.browserMark().orElseThrow();
        // on the road, and behind the address of those who guess
        assertTrue(signInThrottle.enter(right("192.0.2.1", mark)).browserMark().isEmpty());
        assertTrue(
                signInThrottle.enter(right("203.0.113.1", mark)).browserMark().isEmpty());
    }

    @Test
    void theOwnerGetsInFromTheNetworkOfBeforeWhoeverGuesses() {
        account();
        lookedAt(i -> guess("harbour", OWNER, "203.0.113." + i % 250));
        assertTrue(signInThrottle.enter(right(HOME)).browserMark().isPresent());
        assertThrows(TooMany.class, () -> signInThrottle.enter(right("192.0.2.1")));
    }

    @Test
    void theOwnerGetsInFromAnywhereSoonAfterOneAddressGuessed() {
        account();
        IntStream.range(0, 1000).forEach(i -> {
            isLookedAt(guess("harbour", OWNER, "203.0.113.1"));
            clock.pass(Duration.ofSeconds(10));
        });
        clock.pass(Duration.ofMinutes(8));
        assertTrue(signInThrottle.enter(right("192.0.2.1")).browserMark().isPresent());
    }

    @Test
    void aStrangerGetsInWhereNobodyGuessesWhateverIsGuessedElsewhere() {
        account();
        lookedAt(i -> guess("clinic" + i % 7, OWNER, "203.0.113." + i % 250));
        for (int i = 0; i < 3; i++) {
            assertTrue(isLookedAt(guess("harbour", "ben@harbour.example", "192.0.2." + i)));
        }
        assertThrows(TooMany.class, () -> signInThrottle.enter(right("192.0.2.9")));
        clock.pass(Duration.ofHours(1));
        lookedAt(i -> guess("clinic" + i % 7, OWNER, "203.0.113." + i % 250));
        assertTrue(signInThrottle.enter(right("192.0.2.9")).browserMark().isPresent());
    }

    @Test
    void nobodyWithOneNetworkKeepsNewBrowsersOut() {
        account();
        List<Duration> waited = new ArrayList<>();
        for (int second = 0; second < 6 * 3_600; second++) {
            clock.pass(Duration.ofSeconds(1));
            // each from another /64 of one /48
            String from = "20010db80000" + String.format(Locale.ROOT, "%04x", second);
            isLookedAt(guess("clinic" + second % 7, "ben" + second + "@harbour.example", from));
            isLookedAt(guess("harbour", "ben" + second + "@harbour.example", from));
            if (second % 600 == 599) {
                waited.add(waitOf(right("192.0.2.9")));
            }
        }
        assertTrue(waited.stream().allMatch(wait -> wait.compareTo(Duration.ofMinutes(1)) <= 0), waited::toString);
        assertTrue(waited.stream().filter(Duration::isZero).count() > 30, waited::toString);
    }

    /** Of somebody with a new browser, from an address that is new too; zero where they get in. */
    private Duration waitOf(SignInAttempt attempt) {
        try {
            signInThrottle.enter(new SignInAttempt(
                    attempt.clinic(), attempt.email(), attempt.password(), attempt.address() + waits++, List.of()));
            return Duration.ZERO;
        } catch (TooMany many) {
            return many.after();
        }
    }

    @Test
    void whatFailsOnOurSideIsNoFailureOfWhoCame() {
        account();
        for (int i = 0; i < 50; i++) {
            // before the password is looked at, and after it was right
            failAt = 2 + i % 2;
            assertThrows(IllegalStateException.class, () -> signInThrottle.enter(right("192.0.2.1")));
            assertEquals(0, failAt);
        }
        assertTrue(signInThrottle.enter(right("192.0.2.1")).browserMark().isPresent());
        IntStream.range(0, 4)
                .forEach(i -> assertTrue(isLookedAt(guess("harbour", "ben@harbour.example", "192.0.2.2"))));
    }

    @Test
    void aMarkIsOfItsAccountAndItsClinicAlone() {
        String mark = account().browserMark().orElseThrow();
        lookedAt(i -> new SignInAttempt(
                CLINIC, new EmailAddress("ben" + i + "@harbour.example"), "guess", "203.0.113.1", List.of(mark)));
        assertThrows(
                TooMany.class,
                () -> signInThrottle.enter(new SignInAttempt(
                        CLINIC,
                        new EmailAddress("ben@harbour.example"),
                        "guess",
                        "203.0.113.1",
                        List.of(mark, "x", "."))));
        assertThrows(
                TooMany.class,
                () -> signInThrottle.enter(new SignInAttempt(
                        new Slug("other"), new EmailAddress(OWNER), "guess", "203.0.113.1", List.of(mark))));
    }

    @Test
    void guessesWithAMarkAreCountedToo() {
        String mark = account().browserMark().orElseThrow();
        long seen = IntStream.range(0, 100)
                .filter(i ->
                        isLookedAt(new SignInAttempt(CLINIC, new EmailAddress(OWNER), "guess", HOME, List.of(mark))))
                .count();
        assertEquals(6, seen);
    }

    @Test
    void aSuccessForgetsNoFailuresButItsOwn() {
        account();
        for (int i = 0; i < 10; i++) {
            isLookedAt(guess("harbour", "ben" + i + "@harbour.example", "203.0.113.1"));
        }
        signInThrottle.enter(right("203.0.113.1"));
        assertTrue(isLookedAt(guess("harbour", "cleo@harbour.example", "203.0.113.1")));
        assertThrows(TooMany.class, () -> isLookedAtOrThrow(guess("harbour", "dan@harbour.example", "203.0.113.1")));
    }

    @Test
    void knowsNoNetworkThatVisitorsShare() {
        SignInAttempt shared = new SignInAttempt(CLINIC, new EmailAddress(OWNER), PASSWORD, null, List.of());
        signInThrottle.accept(invitation(), new PersonName("Ana Rivera"), shared);
        long seen = lookedAt(i -> new SignInAttempt(CLINIC, new EmailAddress(OWNER), "guess", null, List.of()));
        assertTrue(seen <= 50);
        assertThrows(TooMany.class, () -> signInThrottle.enter(shared));
    }

    private Entered account() {
        return signInThrottle.accept(invitation(), new PersonName("Ana Rivera"), right(HOME));
    }

    private Secret invitation() {
        return memory.transactions().within(() -> signIn.inviteFirst(CLINIC)).orElseThrow();
    }

    /** Of guesses that follow each other by a tenth of a second. */
    private long lookedAt(IntFunction<SignInAttempt> guess) {
        return IntStream.range(0, GUESSES)
                .filter(i -> {
                    clock.pass(Duration.ofMillis(100));
                    return isLookedAt(guess.apply(i));
                })
                .count();
    }

    private boolean isLookedAt(SignInAttempt guess) {
        try {
            isLookedAtOrThrow(guess);
            return true;
        } catch (TooMany many) {
            return false;
        }
    }

    private void isLookedAtOrThrow(SignInAttempt guess) {
        try {
            signInThrottle.enter(guess);
        } catch (StaffRefusal.NotRecognised wrong) {
            return;
        }
        throw new AssertionError("a guess was right");
    }

    private static SignInAttempt guess(String clinic, String email, String address) {
        return new SignInAttempt(new Slug(clinic), new EmailAddress(email), "guess", address, List.of("a.b"));
    }

    private static SignInAttempt right(String address, String... marks) {
        return new SignInAttempt(CLINIC, new EmailAddress(OWNER), PASSWORD, address, List.of(marks));
    }

    private record OneKey() implements KeyProvider {
        private static final DataKey KEY =
                new DataKey("k1", Base64.getDecoder().decode("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="));

        @Override
        public DataKey current(Slug clinic) {
            return KEY;
        }

        @Override
        public Optional<DataKey> find(Slug clinic, String id) {
            return id.equals(KEY.id()) ? Optional.of(KEY) : Optional.empty();
        }
    }
}
