package clinic.frontdesk.example.server.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/** Keeps what comes again and again from filling the log: a few lines of a kind in each minute, the rest are counted. */
final class Repeated {

    static final int MOST_A_MINUTE = 10;
    private static final int MOST_KINDS = 500;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<String, Seen> kinds = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Seen> eldest) {
            return size() > MOST_KINDS;
        }
    };

    /**
     * What becomes of a record.
     *
     * @param isFirst whether nothing of its kind was in this minute
     * @param leftOut how many of its kind were left out before it
     */
    record Verdict(boolean isFirst, boolean isLeftOut, int leftOut) {}

    /** What stands in the log of a kind since the minute began. */
    private record Seen(Instant begun, int lines, int leftOut) {}

    synchronized Verdict judge(LogRecord record, @Nullable Thrown thrown) {
        String kind =
                record.getLoggerName() + record.getLevel() + (thrown == null ? record.getMessage() : thrown.kind());
        Seen seen = kinds.get(kind);
        if (seen == null || !record.getInstant().isBefore(seen.begun().plus(MINUTE))) {
            kinds.put(kind, new Seen(record.getInstant(), 1, 0));
            return new Verdict(true, false, seen == null ? 0 : seen.leftOut());
        }
        if (seen.lines() >= MOST_A_MINUTE) {
            kinds.put(kind, new Seen(seen.begun(), seen.lines(), seen.leftOut() + 1));
            return new Verdict(false, true, 0);
        }
        kinds.put(kind, new Seen(seen.begun(), seen.lines() + 1, seen.leftOut()));
        return new Verdict(false, false, 0);
    }
}
