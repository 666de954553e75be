package clinic.frontdesk;

import java.util.OptionalLong;

/**
 * By when the running thread has to be done, such as with the answer to a request. A data source that knows it lets nobody
 * wait for the database any longer. A thread without a deadline, such as that of a relay, has all the time that it needs.
 */
public final class Deadline {

    /** Later than any other: of work that nobody waits for and nothing may cut short. */
    public static final long NEVER = Long.MAX_VALUE;

    private static final ThreadLocal<Long> OF_THREAD = new ThreadLocal<>();

    private Deadline() {}

    /** @param nanos in the terms of {@link System#nanoTime}, or {@link #NEVER} */
    public static void set(long nanos) {
        OF_THREAD.set(nanos);
    }

    /** The thread has no deadline any more. */
    public static void clear() {
        OF_THREAD.remove();
    }

    /** That of the running thread, if it has one. */
    public static OptionalLong ofThread() {
        Long nanos = OF_THREAD.get();
        return nanos == null ? OptionalLong.empty() : OptionalLong.of(nanos);
    }
}
