package clinic.frontdesk.memory;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.request.Limits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

final class InMemoryLimits implements Limits {

    private record Key(@Nullable Slug clinic, String name, Instant windowEnd) {}

    private final Shelf<Key, Integer> uses;
    private final Clock clock;

    InMemoryLimits(MemoryTransactions transactions, Clock clock) {
        uses = new Shelf<>(transactions);
        this.clock = clock;
    }

    @Override
    public int count(Slug clinic, String key, Duration window) {
        return count(new Key(clinic, key, end(window)));
    }

    @Override
    public int countEverywhere(String key, Duration window) {
        return count(new Key(null, key, end(window)));
    }

    @Override
    public void forgetBefore(Instant instant) {
        uses.keys().filter(key -> key.windowEnd().isBefore(instant)).forEach(uses::remove);
    }

    private int count(Key key) {
        int now = uses.find(key).orElse(0) + 1;
        uses.put(key, now);
        return now;
    }

    private Instant end(Duration window) {
        long length = window.toMillis();
        return Instant.ofEpochMilli((clock.millis() / length + 1) * length);
    }
}
