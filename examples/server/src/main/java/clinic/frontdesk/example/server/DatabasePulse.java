package clinic.frontdesk.example.server;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whether the database answers, as far as this node knows. While it is silent, one thread at a time asks, and all others
 * are told at once, so that the server's threads don't all wait for the same silence.
 *
 * <p>Times are those of {@link System#nanoTime}.
 */
final class DatabasePulse {

    private static final long PAUSE = Duration.ofSeconds(1).toNanos();
    /** Longer than one attempt takes. */
    private static final long ATTEMPT = Duration.ofSeconds(4).toNanos();

    private final AtomicLong nextAttempt = new AtomicLong();
    private volatile boolean silent;
    private volatile long silentAt = System.nanoTime() - PAUSE;

    /** Whether this thread may ask the database; while it is silent, only one may now and then. */
    boolean mayAsk() {
        if (!silent) {
            return true;
        }
        long now = System.nanoTime();
        long due = nextAttempt.get();
        return now - due >= 0 && nextAttempt.compareAndSet(due, now + ATTEMPT);
    }

    boolean isSilent() {
        return silent;
    }

    /** It answered. */
    void beat() {
        silent = false;
    }

    /** It didn't answer in time. */
    void miss() {
        long now = System.nanoTime();
        silentAt = now;
        nextAttempt.set(now + PAUSE);
        silent = true;
    }

    /** Whether it has been silent since then: a connection from before may lead nowhere. */
    boolean hasMissedSince(long nanos) {
        return silentAt - nanos >= 0;
    }
}
