package clinic.frontdesk.example.server.launcher;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Why the application could not be started, in its own words: the container only logs it. */
final class StartReason {

    private static final AtomicReference<@Nullable String> FIRST = new AtomicReference<>();
    private static volatile boolean starting = true;

    private StartReason() {}

    static boolean isStarting() {
        return starting;
    }

    /** From here on, what fails is no reason. */
    static void isUp() {
        starting = false;
    }

    static void note(@Nullable Throwable failure) {
        if (starting && failure != null) {
            of(failure).ifPresent(reason -> FIRST.compareAndSet(null, reason));
        }
    }

    /** What was noted first, or what the failure itself says. */
    static Optional<String> first() {
        return Optional.ofNullable(FIRST.get());
    }

    /** What our own code says of it; of several causes the outermost, which tells what the others mean. */
    static Optional<String> of(Throwable failure) {
        return Thrown.causesOf(failure).stream()
                .filter(StartReason::isOurs)
                .map(cause -> String.valueOf(cause.getMessage()))
                .findFirst();
    }

    private static boolean isOurs(Throwable cause) {
        StackTraceElement[] frames = cause.getStackTrace();
        return cause instanceof IllegalStateException
                && frames.length > 0
                && frames[0].getClassName().startsWith("clinic.frontdesk.");
    }
}
