package clinic.frontdesk.example.server.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
            boolean isTooMany = size() > MOST_KINDS;
            leftOut -= isTooMany ? eldest.getValue().leftOut() : 0;
            return isTooMany;
        }
    };

    /** Of all kinds, and not told yet. */
    private int leftOut;

    /**
     * What becomes of a record.
     *
     * @param isFirst whether nothing of its kind was in this minute
     * @param leftOut how many of its kind were left out before it
     */
    record Verdict(boolean isFirst, boolean isLeftOut, int leftOut) {}

    /**
     * What was left out of a kind that didn't come again.
     *
     * @param about the first line of it
     */
    record Ended(String about, int leftOut) {}

    /** What stands in the log of a kind since the minute began. */
    private record Seen(Instant begun, int lines, int leftOut, String about) {

        boolean isOverAt(Instant now) {
            return !now.isBefore(begun.plus(MINUTE));
        }
    }

    /** Those of which lines were left out and whose minute is over; they are told once. */
    synchronized List<Ended> ended(Instant now) {
        if (leftOut == 0) {
            return List.of();
        }
        List<Ended> ended = new ArrayList<>();
        kinds.values().removeIf(seen -> {
            boolean isToTell = seen.leftOut() > 0 && seen.isOverAt(now);
            if (isToTell) {
                ended.add(new Ended(seen.about(), seen.leftOut()));
                leftOut -= seen.leftOut();
            }
            return isToTell;
        });
        return ended;
    }

    synchronized Verdict judge(LogRecord record, @Nullable Thrown thrown) {
        String kind =
                record.getLoggerName() + record.getLevel() + (thrown == null ? record.getMessage() : thrown.kind());
        Seen seen = kinds.get(kind);
        if (seen == null || seen.isOverAt(record.getInstant())) {
            int before = seen == null ? 0 : seen.leftOut();
            leftOut -= before;
            kinds.put(kind, new Seen(record.getInstant(), 1, 0, about(record, thrown)));
            return new Verdict(true, false, before);
        }
        if (seen.lines() >= MOST_A_MINUTE) {
            leftOut++;
            kinds.put(kind, new Seen(seen.begun(), seen.lines(), seen.leftOut() + 1, seen.about()));
            return new Verdict(false, true, 0);
        }
        kinds.put(kind, new Seen(seen.begun(), seen.lines() + 1, seen.leftOut(), seen.about()));
        return new Verdict(false, false, 0);
    }

    /** Without what it says of its case. */
    private static String about(LogRecord record, @Nullable Thrown thrown) {
        return record.getLoggerName() + ": " + (thrown == null ? record.getMessage() : thrown.kind());
    }
}
