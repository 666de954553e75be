package clinic.frontdesk.notice;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.notice.Courier.Receipt;
import clinic.frontdesk.notice.Courier.Undeliverable;
import clinic.frontdesk.notice.Delivery.Status;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Hands what waits in the outbox to the couriers, and records what became of it.
 *
 * <p>It takes deliveries in one transaction, attempts each outside of any, and records each outcome in a transaction of
 * its own. Any number of nodes may relay from the same outbox.
 */
public final class Relay {

    /** Longer than any courier may take for one batch; a node that died meanwhile is replaced after it. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final int BATCH = 20;

    private final Outbox outbox;
    private final Map<String, Courier> couriers;
    private final Transactions transactions;
    private final Clock clock;
    private final RetrySchedule schedule;

    /**
     * @param couriers all there are, with different names
     * @param random spreads the retries
     */
    public Relay(
            Outbox outbox,
            Collection<? extends Courier> couriers,
            Transactions transactions,
            Clock clock,
            RandomGenerator random) {
        this.outbox = outbox;
        this.couriers = couriers.stream().collect(Collectors.toMap(Courier::name, Function.identity()));
        this.transactions = transactions;
        this.clock = clock;
        this.schedule = new RetrySchedule(random);
    }

    /** Attempts a batch of due deliveries, and returns how many there were. */
    public int relay() {
        Instant now = clock.instant();
        List<Delivery> batch = transactions.within(() -> outbox.take(now, now.plus(LEASE), BATCH));
        for (Delivery delivery : batch) {
            Delivery outcome = attempt(delivery);
            transactions.run(() -> outbox.update(outcome));
        }
        return batch.size();
    }

    private Delivery attempt(Delivery delivery) {
        Courier courier = couriers.get(delivery.courier());
        if (courier == null) {
            return later(delivery, "no courier of this name");
        }
        try {
            Receipt receipt = courier.deliver(delivery);
            return delivery.settled(receipt == Receipt.KEPT ? Status.KEPT : Status.DELIVERED, clock.instant());
        } catch (Undeliverable undeliverable) {
            String why = String.valueOf(undeliverable.getMessage());
            return undeliverable.isForEver() ? delivery.dead(why, clock.instant()) : later(delivery, why);
        } catch (RuntimeException broken) {
            return later(delivery, broken.getClass().getSimpleName());
        }
    }

    private Delivery later(Delivery delivery, String why) {
        Instant now = clock.instant();
        return schedule.pauseAfter(delivery.attempts() + 1)
                .map(pause -> delivery.failed(why, now, pause))
                .orElseGet(() -> delivery.dead(why, now));
    }
}
