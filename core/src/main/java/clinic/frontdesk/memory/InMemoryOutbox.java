package clinic.frontdesk.memory;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Position;
import clinic.frontdesk.Slice;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.Delivery.Status;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Outbox;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class InMemoryOutbox implements Outbox {

    private final Shelf<UUID, Delivery> deliveries;
    private final Index<Instant, UUID, Delivery> byDue;
    private final Index<UUID, UUID, Delivery> bySubject;

    InMemoryOutbox(MemoryTransactions transactions) {
        deliveries = new Shelf<>(transactions);
        byDue = deliveries.indexed(delivery -> delivery.status() == Status.PENDING ? delivery.dueAt() : null);
        bySubject = deliveries.indexed(delivery -> delivery.event().subject());
    }

    @Override
    public void add(List<Delivery> added) {
        added.forEach(delivery -> deliveries.put(delivery.id(), delivery));
    }

    @Override
    public void addTo(Event event, Delivery delivery) {
        deliveries.put(delivery.id(), delivery);
    }

    @Override
    public List<Delivery> take(Instant now, Instant leaseEnd, Collection<String> busy, int share) {
        Map<String, List<Delivery>> due = byDue.between(Instant.MIN, now.plusNanos(1))
                .filter(d -> !busy.contains(d.lane()))
                .sorted(Comparator.comparing(Delivery::dueAt)
                        .thenComparing(Delivery::attempts)
                        .thenComparing(Delivery::since))
                .collect(Collectors.groupingBy(Delivery::lane, LinkedHashMap::new, Collectors.toList()));
        List<Delivery> taken = due.values().stream()
                .flatMap(lane -> lane.stream().limit(share))
                .toList();
        taken.forEach(delivery -> deliveries.put(delivery.id(), delivery.putOff(leaseEnd)));
        return taken;
    }

    @Override
    public void putOff(String lane, Instant until) {
        byDue.between(Instant.MIN, until)
                .filter(d -> d.lane().equals(lane))
                .forEach(d -> deliveries.put(d.id(), d.putOff(until)));
    }

    @Override
    public Slice<Delivery> failing(Slug clinic, @Nullable Cursor cursor, int most) {
        List<Delivery> failing = of(clinic)
                .filter(delivery -> delivery.fault() != null)
                .sorted(Comparator.comparing(Delivery::position, Position.LATEST_FIRST))
                .toList();
        return Slice.cut(failing, Delivery::position, Position.LATEST_FIRST, cursor, most);
    }

    @Override
    public List<Failure> failures(Slug clinic) {
        Map<List<String>, Long> counts = of(clinic)
                .filter(delivery -> delivery.fault() != null)
                .collect(Collectors.groupingBy(
                        delivery -> List.of(delivery.courier(), String.valueOf(delivery.fault())),
                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(one -> new Failure(one.getKey().get(0), one.getKey().get(1), one.getValue()))
                .toList();
    }

    @Override
    public List<Delivery> failing(Slug clinic, String courier, Collection<String> faults) {
        return of(clinic)
                .filter(delivery -> delivery.courier().equals(courier))
                .filter(delivery -> delivery.fault() != null && faults.contains(delivery.fault()))
                .sorted(Comparator.comparing(Delivery::position, Position.LATEST_FIRST))
                .toList();
    }

    Stream<Delivery> of(Slug clinic) {
        return deliveries.all().filter(delivery -> delivery.event().clinic().equals(clinic));
    }

    @Override
    public void update(Delivery delivery) {
        // one that was withdrawn meanwhile is gone
        deliveries.find(delivery.id()).ifPresent(known -> deliveries.put(delivery.id(), delivery));
    }

    @Override
    public void withdraw(Slug clinic, EventType type, UUID subject) {
        about(clinic, subject).stream()
                .filter(d -> d.status() == Status.PENDING && d.event().type() == type)
                .forEach(d -> deliveries.remove(d.id()));
    }

    @Override
    public Optional<Delivery> find(Slug clinic, UUID delivery) {
        return deliveries.find(delivery).filter(d -> d.event().clinic().equals(clinic));
    }

    @Override
    public List<Delivery> about(Slug clinic, UUID subject) {
        return bySubject
                .of(subject)
                .filter(d -> d.event().clinic().equals(clinic))
                .sorted(Comparator.comparing((Delivery d) -> d.event().at()).thenComparing(Delivery::id))
                .toList();
    }
}
