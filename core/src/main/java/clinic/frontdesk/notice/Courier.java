package clinic.frontdesk.notice;

/**
 * Carries events to the world outside. It loads what it needs when it sends.
 *
 * <p>Deliveries come at least once: an attempt whose outcome was lost is repeated under the same id. A courier is called
 * outside of transactions, by several threads and nodes.
 */
public interface Courier {

    /** Stable, lower case with hyphens, at most 40 characters; deliveries are stored under it. */
    String name();

    /** Whether it carries events of this type. */
    boolean carries(EventType type);

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
        /** There is nowhere to send to. */
        KEPT
    }

    /** An attempt that failed. */
    final class Undeliverable extends Exception {
        private static final long serialVersionUID = 1L;
        private final boolean forEver;

        private Undeliverable(String why, boolean forEver) {
            super(why, null, false, false);
            this.forEver = forEver;
        }

        /** Worth another attempt later. The reason has no personal data. */
        public static Undeliverable forNow(String why) {
            return new Undeliverable(why, false);
        }

        /** Refused; another attempt would be refused too. The reason has no personal data. */
        public static Undeliverable forEver(String why) {
            return new Undeliverable(why, true);
        }

        /** Whether another attempt is pointless. */
        public boolean isForEver() {
            return forEver;
        }
    }
}
