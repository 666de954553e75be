package clinic.frontdesk.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When a failed delivery is attempted again: soon at first, then less and less often, for three days. */
final class RetrySchedule {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6));
    private static final Duration PATIENCE = Duration.ofDays(3);
    private static final Duration LONGEST_WISH = Duration.ofDays(1);

    private final RandomGenerator random;

    RetrySchedule(RandomGenerator random) {
        this.random = random;
    }

    /**
     * When to attempt it again after it has failed at {@code now}; up to a tenth later by chance, so that a receiver that
     * comes back isn't met by all at once. Empty when it's time to give up.
     *
     * @param wish how long the target asks to be left alone, of which a day is granted
     */
    Optional<Instant> next(Delivery delivery, Instant now, Optional<Duration> wish) {
        if (!now.isBefore(delivery.since().plus(PATIENCE))) {
            return Optional.empty();
        }
        Duration own = PAUSES.get(Math.min(delivery.attempts(), PAUSES.size() - 1));
        Duration wanted = wish.map(asked -> shorter(asked, LONGEST_WISH)).orElse(Duration.ZERO);
        Duration pause = own.compareTo(wanted) > 0 ? own : wanted;
        return Optional.of(now.plus(pause).plusMillis(random.nextLong(Math.max(1, pause.toMillis() / 10))));
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
