package clinic.frontdesk.notice;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.notice.Courier.Receipt;
import clinic.frontdesk.notice.Courier.Undeliverable;
import clinic.frontdesk.notice.Delivery.Status;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Hands what waits in the outbox to the couriers, and records what became of it.
 *
 * <p>It takes deliveries in one transaction, attempts each outside of any, and records what became of each at once, but
 * of those together that were not sent. What goes to one target of one clinic is a lane: its deliveries go one after the
 * other, the least attempted first, so that one that always fails doesn't stay ahead of them; and a target that is slow or
 * down keeps no other lane waiting. Any number of nodes may relay from the same outbox.
 */
public final class Relay {

    /** A node that died with deliveries in its hands is replaced after it. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    /** No attempt begins later, so that none lasts longer than its lease. */
    private static final Duration TURN = LEASE.dividedBy(2);

    private static final int SHARE = 25;

    private final Outbox outbox;
    private final Map<String, Courier> couriers;
    private final Transactions transactions;
    private final Clock clock;
    private final RetrySchedule schedule;
    private final Executor lanes;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();

    /**
     * Relays for those couriers.
     *
     * @param couriers all there are, with different names
     * @param random spreads the retries
     * @param lanes runs lanes beside each other
     */
    public Relay(
            Outbox outbox,
            Collection<? extends Courier> couriers,
            Transactions transactions,
            Clock clock,
            RandomGenerator random,
            Executor lanes) {
        this.outbox = outbox;
        this.couriers = couriers.stream().collect(Collectors.toMap(Courier::name, Function.identity()));
        this.transactions = transactions;
        this.clock = clock;
        this.schedule = new RetrySchedule(random);
        this.lanes = lanes;
    }

    /** Begins to attempt deliveries that are due, and returns how many. */
    public int relay() {
        Instant now = clock.instant();
        Map<String, List<Delivery>> shares = transactions.within(() -> take(now));
        shares.forEach((lane, share) -> begin(lane, share, now.plus(TURN)));
        return shares.values().stream().mapToInt(List::size).sum();
    }

    /** A share for each lane. */
    private Map<String, List<Delivery>> take(Instant now) {
        return outbox.take(now, now.plus(LEASE), Set.copyOf(busy), SHARE).stream()
                .collect(Collectors.groupingBy(Delivery::lane, LinkedHashMap::new, Collectors.toList()));
    }

    private void begin(String lane, List<Delivery> share, Instant end) {
        busy.add(lane);
        try {
            lanes.execute(() -> run(lane, share, end));
        } catch (RejectedExecutionException stopping) {
            busy.remove(lane);
        }
    }

    /** A lane with more than its share goes on at once. */
    private void run(String lane, List<Delivery> share, Instant end) {
        try {
            attempt(lane, share, end);
        } finally {
            busy.remove(lane);
        }
        if (share.size() == SHARE) {
            relay();
        }
    }

    /** One after the other, until the target turns out to be down or the turn ends. */
    private void attempt(String lane, List<Delivery> share, Instant end) {
        Deque<Delivery> rest = new ArrayDeque<>(share);
        List<Delivery> attempted = new ArrayList<>();
        Optional<Instant> pause = since(end);
        while (!rest.isEmpty() && pause.isEmpty()) {
            Outcome outcome = attempt(rest.remove());
            attempted.add(outcome.delivery());
            // what was not sent could be attempted once more without harm
            if (outcome.delivery().status() != Status.KEPT) {
                record(attempted);
            }
            pause = outcome.laneOpens().or(() -> since(end));
        }
        record(attempted);
        pause.ifPresent(until -> close(lane, rest, until));
    }

    /** Now, if the turn has ended. */
    private Optional<Instant> since(Instant end) {
        return Optional.of(clock.instant()).filter(end::isBefore);
    }

    private void record(List<Delivery> attempted) {
        if (!attempted.isEmpty()) {
            transactions.run(() -> attempted.forEach(outbox::update));
            attempted.clear();
        }
    }

    private void close(String lane, Collection<Delivery> rest, Instant until) {
        transactions.run(() -> {
            rest.forEach(delivery -> outbox.update(delivery.putOff(until)));
            outbox.putOff(lane, until);
        });
    }

    /** @param laneOpens when the next delivery of the lane may be attempted, if not at once */
    private record Outcome(Delivery delivery, Optional<Instant> laneOpens) {
        Outcome(Delivery delivery) {
            this(delivery, Optional.empty());
        }
    }

    private Outcome attempt(Delivery delivery) {
        Courier courier = couriers.get(delivery.courier());
        if (courier == null) {
            return later(delivery, Undeliverable.forNow("no courier of this name"));
        }
        try {
            Receipt receipt = courier.deliver(delivery);
            return new Outcome(
                    receipt == Receipt.INCOMPLETE
                            ? delivery.incomplete(clock.instant())
                            : delivery.settled(status(receipt, delivery, courier), clock.instant()));
        } catch (Undeliverable undeliverable) {
            return undeliverable.isForEver()
                    ? new Outcome(delivery.dead(String.valueOf(undeliverable.getMessage()), clock.instant()))
                    : later(delivery, undeliverable);
        } catch (RuntimeException broken) {
            return later(delivery, Undeliverable.forNow(broken.getClass().getSimpleName()));
        }
    }

    private Status status(Receipt receipt, Delivery delivery, Courier courier) {
        return switch (receipt) {
            case DELIVERED, INCOMPLETE -> Status.DELIVERED;
            case KEPT -> Status.KEPT;
            case GONE -> {
                transactions.run(() -> handOn(delivery.event(), courier));
                yield Status.GONE;
            }
        };
    }

    /** Whatever is a target now gets the event, if it hasn't. Doing so twice does no harm. */
    private void handOn(Event event, Courier courier) {
        Map<String, Delivery> known = outbox.about(event.clinic(), event.subject()).stream()
                .filter(other ->
                        other.event().id().equals(event.id()) && other.courier().equals(courier.name()))
                .collect(Collectors.toMap(Delivery::target, Function.identity()));
        for (String target : courier.targets(event)) {
            @Nullable Delivery before = known.get(target);
            if (before == null) {
                outbox.addTo(
                        event, Delivery.first(idOf(event, courier, target), event, courier, target, clock.instant()));
            } else if (before.status() == Status.GONE) {
                outbox.update(before.anew(clock.instant()));
            }
        }
    }

    /** The same on every node. */
    private static UUID idOf(Event event, Courier courier, String target) {
        String name = event.id() + "/" + courier.name() + "/" + target;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private Outcome later(Delivery delivery, Undeliverable failure) {
        Instant now = clock.instant();
        String why = String.valueOf(failure.getMessage());
        Optional<Instant> next = schedule.next(delivery, now, failure.pause());
        return new Outcome(
                next.map(due -> delivery.failed(why, due)).orElseGet(() -> delivery.dead(why, now)),
                failure.isTargetDown() ? next : Optional.empty());
    }
}
