package clinic.frontdesk.notice;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.notice.Courier.Receipt;
import clinic.frontdesk.notice.Courier.Undeliverable;
import clinic.frontdesk.notice.Delivery.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Hands what waits in the outbox to the couriers, and records what became of it.
 *
 * <p>It takes deliveries in one transaction, attempts each outside of any, and records what became of each at once, but
 * of those together that were not sent. What goes to one target of one clinic is a lane: its deliveries go one after the
 * other, and a target that is slow or down keeps no other lane waiting. Any number of nodes may relay from the same
 * outbox.
 */
public final class Relay {

    /** Longer than any courier takes for a lane's share; a node that died meanwhile is replaced after it. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final int SHARE = 10;

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
        Map<String, List<Delivery>> shares = transactions.within(this::take);
        shares.forEach(this::begin);
        return shares.values().stream().mapToInt(List::size).sum();
    }

    /** A share for each lane. */
    private Map<String, List<Delivery>> take() {
        Instant now = clock.instant();
        return outbox.take(now, now.plus(LEASE), Set.copyOf(busy), SHARE).stream()
                .collect(Collectors.groupingBy(Delivery::lane, LinkedHashMap::new, Collectors.toList()));
    }

    private void begin(String lane, List<Delivery> share) {
        busy.add(lane);
        try {
            lanes.execute(() -> run(lane, share));
        } catch (RejectedExecutionException stopping) {
            busy.remove(lane);
        }
    }

    /** A lane with more than its share goes on at once. */
    private void run(String lane, List<Delivery> share) {
        try {
            attempt(lane, share);
        } finally {
            busy.remove(lane);
        }
        if (share.size() == SHARE) {
            relay();
        }
    }

    /** One after the other, until the target turns out to be down. */
    private void attempt(String lane, List<Delivery> share) {
        List<Delivery> attempted = new ArrayList<>();
        for (int i = 0; i < share.size(); i++) {
            Outcome outcome = attempt(share.get(i));
            attempted.add(outcome.delivery());
            // what was not sent could be attempted once more without harm
            if (outcome.delivery().status() != Status.KEPT || i == share.size() - 1) {
                record(attempted);
            }
            if (outcome.laneOpens().isPresent()) {
                close(
                        lane,
                        share.subList(i + 1, share.size()),
                        outcome.laneOpens().get());
                return;
            }
        }
    }

    private void record(List<Delivery> attempted) {
        transactions.run(() -> attempted.forEach(outbox::update));
        attempted.clear();
    }

    private void close(String lane, List<Delivery> rest, Instant until) {
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
                    delivery.settled(receipt == Receipt.KEPT ? Status.KEPT : Status.DELIVERED, clock.instant()));
        } catch (Undeliverable undeliverable) {
            return undeliverable.isForEver()
                    ? new Outcome(delivery.dead(String.valueOf(undeliverable.getMessage()), clock.instant()))
                    : later(delivery, undeliverable);
        } catch (RuntimeException broken) {
            return later(delivery, Undeliverable.forNow(broken.getClass().getSimpleName()));
        }
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
