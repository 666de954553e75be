package clinic.frontdesk.memory;

import clinic.frontdesk.staff.KnownNetworks;
import java.time.Instant;

final class InMemoryKnownNetworks implements KnownNetworks {

    private final Shelf<String, Instant> ends;

    InMemoryKnownNetworks(MemoryTransactions transactions) {
        ends = new Shelf<>(transactions);
    }

    @Override
    public boolean has(String key, Instant now) {
        return ends.find(key).filter(now::isBefore).isPresent();
    }

    @Override
    public void add(String key, Instant until) {
        ends.put(key, until);
    }

    @Override
    public void forgetBefore(Instant instant) {
        ends.keys()
                .filter(key -> !ends.find(key).orElseThrow().isAfter(instant))
                .forEach(ends::remove);
    }
}
