package clinic.frontdesk.request;

import clinic.frontdesk.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Slows down whoever tries again and again: each failure makes the next attempt wait longer. Nobody is made to wait here;
 * who comes too early is refused, and that costs neither an attempt nor more time.
 *
 * <p>An attempt counts as a failure from its beginning, so that many at once are no more than one after the other.
 */
public final class Throttle {

    private final Streaks streaks;
    private final Transactions transactions;
    private final Clock clock;

    /** @param streaks where failures are remembered, each time in a transaction of its own */
    public Throttle(Streaks streaks, Transactions transactions, Clock clock) {
        this.streaks = streaks;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Begins an attempt, outside of transactions.
     *
     * @throws RequestRefusal.TooMany while there is a pause in one of the tracks
     */
    public void begin(List<ThrottleRule> tracks) {
        if (tracks.isEmpty()) {
            return;
        }
        // a flood is refused without a lock
        requireOpen(tracks, transactions.reading(() -> streaks.read(keys(tracks))));
        transactions.run(() -> {
            Map<String, Streak> present = streaks.lock(keys(tracks));
            requireOpen(tracks, present);
            tracks.forEach(track -> fail(track, present.getOrDefault(track.key(), Streak.NONE)));
        });
    }

    /** The attempt succeeded: the failures of that track are forgotten. */
    public void forget(ThrottleRule track) {
        transactions.run(() -> {
            streaks.lock(List.of(track.key()));
            streaks.save(track.key(), Streak.NONE, clock.instant());
        });
    }

    /** The attempt was none, or succeeded: it counts no longer; the failures of others do. */
    public void takeBack(List<ThrottleRule> tracks) {
        if (tracks.isEmpty()) {
            return;
        }
        transactions.run(() -> {
            Map<String, Streak> present = streaks.lock(keys(tracks));
            tracks.forEach(track ->
                    save(track, present.getOrDefault(track.key(), Streak.NONE).withoutLatest()));
        });
    }

    private void fail(ThrottleRule track, Streak former) {
        Duration pause = track.pauseAfter(former.failures() + 1);
        save(track, former.withFailure(pause, clock.instant()));
    }

    private void save(ThrottleRule track, Streak streak) {
        Instant now = clock.instant();
        Instant open = streak.isOpenAt(now) ? now : streak.opensAt();
        streaks.save(track.key(), streak, open.plus(track.memory()));
    }

    private void requireOpen(List<ThrottleRule> tracks, Map<String, Streak> present) {
        Instant now = clock.instant();
        tracks.stream()
                .filter(track -> track.stops(present))
                .map(track -> present.getOrDefault(track.key(), Streak.NONE))
                .filter(streak -> !streak.isOpenAt(now))
                .map(Streak::opensAt)
                .max(Comparator.naturalOrder())
                .ifPresent(opens -> {
                    throw new RequestRefusal.TooMany(Duration.between(now, opens));
                });
    }

    private static Collection<String> keys(List<ThrottleRule> tracks) {
        return tracks.stream().map(ThrottleRule::key).collect(Collectors.toSet());
    }
}
