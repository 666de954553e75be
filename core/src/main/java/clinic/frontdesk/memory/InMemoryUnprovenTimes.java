package clinic.frontdesk.memory;

import clinic.frontdesk.appointment.UnprovenTimes;
import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

final class InMemoryUnprovenTimes implements UnprovenTimes {

    private record Key(Slug clinic, String id) {}

    private record Origin(Key key, String network, Instant until) {}

    private final Shelf<Key, Origin> origins;
    private final Index<String, Key, Origin> byNetwork;

    InMemoryUnprovenTimes(MemoryTransactions transactions) {
        origins = new Shelf<>(transactions);
        byNetwork = origins.indexed(Origin::network);
    }

    @Override
    public void add(Slug clinic, String id, String network, Instant until) {
        Key key = new Key(clinic, id);
        origins.put(key, new Origin(key, network, until));
    }

    @Override
    public Set<String> of(Slug clinic, String network, Instant now) {
        return byNetwork
                .of(network)
                .filter(origin -> origin.key().clinic().equals(clinic) && now.isBefore(origin.until()))
                .map(origin -> origin.key().id())
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> beside(Slug clinic, String id, Instant now) {
        return origins.find(new Key(clinic, id))
                .map(origin -> of(clinic, origin.network(), now))
                .orElse(Set.of());
    }

    @Override
    public void prolong(Slug clinic, String id, Instant until) {
        origins.find(new Key(clinic, id)).ifPresent(origin -> add(clinic, id, origin.network(), until));
    }

    @Override
    public void remove(Slug clinic, String id) {
        origins.remove(new Key(clinic, id));
    }

    @Override
    public void forgetBefore(Instant instant) {
        origins.all()
                .filter(origin -> !origin.until().isAfter(instant))
                .forEach(origin -> origins.remove(origin.key()));
    }
}
