package clinic.frontdesk;

import java.util.function.Supplier;

/**
 * Runs work as one unit: all that the ports store in it, or nothing.
 *
 * <p>An unchecked exception rolls back and flies on. Work inside a transaction joins it. Work that a database gave up for
 * the sake of another's may be run once more, so it should do nothing but what the ports store, until it's done.
 */
@FunctionalInterface
public interface Transactions {

    /** The result of {@code work}, after what it stored was committed. */
    <T> T within(Supplier<T> work);

    /**
     * The result of {@code work}, which only reads, and whose reads need not be of one moment. It may do without the
     * transaction, which costs as much as a small read.
     */
    default <T> T reading(Supplier<T> work) {
        return within(work);
    }

    /** Runs {@code work}, and commits what it stored. */
    default void run(Runnable work) {
        within(() -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /** What a store throws that is used outside of one. */
    static IllegalStateException missing() {
        return new IllegalStateException("used outside of a transaction: call it within Transactions.within or run");
    }
}
