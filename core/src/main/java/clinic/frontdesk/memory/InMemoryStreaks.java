package clinic.frontdesk.memory;

import clinic.frontdesk.request.Streak;
import clinic.frontdesk.request.Streaks;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

final class InMemoryStreaks implements Streaks {

    private record Remembered(Streak streak, Instant until) {}

    private final Shelf<String, Remembered> streaks;
    private final Clock clock;

    InMemoryStreaks(MemoryTransactions transactions, Clock clock) {
        streaks = new Shelf<>(transactions);
        this.clock = clock;
    }

    @Override
    public Map<String, Streak> read(Collection<String> keys) {
        return keys.stream().distinct().collect(Collectors.toMap(Function.identity(), this::streak));
    }

    /** Transactions in memory run one at a time. */
    @Override
    public Map<String, Streak> lock(Collection<String> keys) {
        return read(keys);
    }

    @Override
    public void save(String key, Streak streak, Instant until) {
        streaks.put(key, new Remembered(streak, until));
    }

    @Override
    public void forgetBefore(Instant instant) {
        streaks.keys()
                .filter(key -> !streaks.find(key).orElseThrow().until().isAfter(instant))
                .forEach(streaks::remove);
    }

    private Streak streak(String key) {
        return streaks.find(key)
                .filter(known -> known.until().isAfter(clock.instant()))
                .map(Remembered::streak)
                .orElse(Streak.NONE);
    }
}
