package clinic.frontdesk.memory;

import clinic.frontdesk.Transactions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One transaction at a time; what it changed is undone when it fails. */
final class MemoryTransactions implements Transactions {

    private final ReentrantLock turn = new ReentrantLock();
    private final Deque<Runnable> undo = new ArrayDeque<>();

    @Override
    public <T> T within(Supplier<T> work) {
        turn.lock();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (turn.getHoldCount() == 1) {
                end(done);
            }
            turn.unlock();
        }
    }

    /** Says at once when there is no transaction. */
    void require() {
        if (!turn.isHeldByCurrentThread()) {
            throw Transactions.missing();
        }
    }

    /** Remembers how to take back a change. */
    void onRollback(Runnable takeBack) {
        undo.push(takeBack);
    }

    private void end(boolean committed) {
        if (!committed) {
            undo.forEach(Runnable::run);
        }
        undo.clear();
    }
}
