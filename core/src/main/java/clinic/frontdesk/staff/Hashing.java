package clinic.frontdesk.staff;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The part of a machine that passwords may keep busy: looking at one takes a third of a second of a processor. A few wait
 * for their turn; whoever comes when they are many is refused at once, so that visitors keep their threads.
 */
public final class Hashing {

    private static final int WAITING = 8;
    private static final int PATIENCE_SECONDS = 3;

    private final Runnable afterwards;
    private final Semaphore turns;
    private final Semaphore places;

    /**
     * Of one node.
     *
     * @param processors of the machine, a quarter of which passwords get, and one at least
     * @param afterwards done after each, such as giving the rest of a request time of its own
     */
    public Hashing(int processors, Runnable afterwards) {
        this.afterwards = afterwards;
        int atOnce = Math.max(1, processors / 4);
        turns = new Semaphore(atOnce, true);
        places = new Semaphore(atOnce + WAITING);
    }

    /** @throws StaffRefusal.Busy when too many passwords wait */
    public <T> T within(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw new StaffRefusal.Busy();
        }
        try {
            return inTurn(work);
        } finally {
            places.release();
            afterwards.run();
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!hasTurn()) {
            throw new StaffRefusal.Busy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean hasTurn() {
        try {
            return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
