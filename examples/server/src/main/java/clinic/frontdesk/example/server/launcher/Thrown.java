package clinic.frontdesk.example.server.launcher;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a failure tells in little room: its causes, and where the deepest one comes from. */
record Thrown(List<Throwable> causes) {

    private static final int MOST_CAUSES = 12;

    /** Nobody meant more; some are their own cause. */
    private static final int DEEPEST = 1_000;

    private static final int MOST_FRAMES = 6;

    static @Nullable Thrown of(@Nullable Throwable failure) {
        return failure == null ? null : new Thrown(causesOf(failure));
    }

    /** The failure and its causes; of many the first ones and the deepest. */
    static List<Throwable> causesOf(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null && causes.size() < DEEPEST; cause = cause.getCause()) {
            causes.add(cause);
            deepest = cause;
        }
        if (causes.size() > MOST_CAUSES) {
            causes.subList(MOST_CAUSES - 1, causes.size()).clear();
            causes.add(deepest);
        }
        return causes;
    }

    /** What equal failures have in common. */
    String kind() {
        return causes.stream().map(cause -> cause.getClass().getName()).collect(Collectors.joining(",")) + frames(1);
    }

    /**
     * All in one text.
     *
     * @param withMessages whether what the failures say may be shown
     * @param withFrames whether to say where it comes from
     */
    String text(boolean withMessages, boolean withFrames) {
        return causes.stream()
                        .map(cause -> cause.getClass().getName()
                                + state(cause)
                                + (withMessages ? ": " + cause.getMessage() : ""))
                        .collect(Collectors.joining(", by "))
                + (withFrames ? frames(MOST_FRAMES) : "");
    }

    private static String state(Throwable cause) {
        return cause instanceof SQLException sql ? " (SQLSTATE " + sql.getSQLState() + ")" : "";
    }

    private String frames(int most) {
        return Stream.of(causes.get(causes.size() - 1).getStackTrace())
                .limit(most)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < ", " at ", ""));
    }
}
