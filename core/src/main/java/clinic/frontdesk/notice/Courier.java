package clinic.frontdesk.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Carries events to the world outside. It loads what it needs when it sends.
 *
 * <p>Deliveries come at least once: an attempt whose outcome was lost is repeated under the same id. A courier is called
 * outside of transactions, by several threads and nodes; for one target of one clinic, by one thread of a node at a time.
 */
public interface Courier {

    /** Stable, lower case with hyphens, at most 40 characters; deliveries are stored under it. */
    String name();

    /** Whether it carries events of this type. */
    boolean carries(EventType type);

    /**
     * To whom an event that it carries goes, within the running transaction; each is delivered to on its own.
     *
     * @return names of at most 40 characters without a slash
     */
    default List<String> targets(Event event) {
        return List.of(Delivery.ONLY_TARGET);
    }

    /**
     * What a target shares with others: while one of them is down, all are, and they are sent to one after the other. It
     * is a target's own unless the courier knows better.
     *
     * @return a name of at most 40 characters without a slash
     */
    default String way(String target) {
        return target;
    }

    /**
     * Attempts the delivery once.
     *
     * @throws Undeliverable when it failed, for now or for ever
     */
    Receipt deliver(Delivery delivery) throws Undeliverable;

    /** What became of a delivery that did not fail. */
    enum Receipt {
        /** The other side accepted it. */
        DELIVERED,
        /** The other side accepted it without a part that couldn't be made. */
        INCOMPLETE,
        /** There is nowhere to send to. */
        KEPT,
        /** The target is no longer one; the targets that took its place get the event. */
        GONE
    }

    /** An attempt that failed. */
    final class Undeliverable extends Exception {
        private static final long serialVersionUID = 1L;
        private final Reach reach;
        private final @Nullable Duration pause;

        private enum Reach {
            /** This delivery, this time. */
            ATTEMPT,
            /** This delivery, each time. */
            DELIVERY,
            /** Every delivery to the target, this time. */
            TARGET
        }

        private Undeliverable(String why, Reach reach, @Nullable Duration pause) {
            super(why, null, false, false);
            this.reach = reach;
            this.pause = pause;
        }

        /** Worth another attempt later. The reason has no personal data. */
        public static Undeliverable forNow(String why) {
            return new Undeliverable(why, Reach.ATTEMPT, null);
        }

        /** Refused; another attempt would be refused too. The reason has no personal data. */
        public static Undeliverable forEver(String why) {
            return new Undeliverable(why, Reach.DELIVERY, null);
        }

        /** The target takes nothing just now: whatever else is on its way there can wait. The reason has no personal data. */
        public static Undeliverable targetDown(String why) {
            return new Undeliverable(why, Reach.TARGET, null);
        }

        /** The same; the target asks to be left alone at least so long. */
        public Undeliverable after(Duration wanted) {
            return new Undeliverable(String.valueOf(getMessage()), reach, wanted);
        }

        /** Whether another attempt is pointless. */
        public boolean isForEver() {
            return reach == Reach.DELIVERY;
        }

        /** Whether all that goes to the target can wait. */
        public boolean isTargetDown() {
            return reach == Reach.TARGET;
        }

        /** How long the target asks to be left alone. */
        public Optional<Duration> pause() {
            return Optional.ofNullable(pause);
        }
    }
}
