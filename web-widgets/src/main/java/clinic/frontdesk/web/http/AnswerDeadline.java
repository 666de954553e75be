package clinic.frontdesk.web.http;

import clinic.frontdesk.Deadline;
import java.time.Duration;

/** How long a visitor waits for an answer at the most: it leaves room below five seconds to say that there is none. */
public final class AnswerDeadline {

    private static final Duration MOST = Duration.ofMillis(3_800);

    private static final Duration REST = Duration.ofSeconds(2);

    private AnswerDeadline() {}

    /** Begins, or begins anew for the next part of an answer that comes in parts. */
    public static void begin() {
        beginOf(MOST);
    }

    /** Begins what is left to do after something else than the database took its time. */
    public static void beginRest() {
        beginOf(REST);
    }

    static void beginOf(Duration most) {
        Deadline.set(System.nanoTime() + most.toNanos());
    }

    /** The answer was given. */
    public static void end() {
        Deadline.clear();
    }
}
