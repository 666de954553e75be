package clinic.frontdesk.example.server.launcher;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes each record in one line that is bounded, however much a library has to say. The messages of failures are left
 * out once the server is up: they may hold what people typed.
 */
public final class LogLine extends Formatter {

    private static final int MOST_CHARACTERS = 600;

    private final Repeated repeated = new Repeated();
    private volatile Instant last = Instant.EPOCH;

    /** For the container, which knows the class by its name. */
    public LogLine() {}

    @Override
    public String format(LogRecord record) {
        Thrown thrown = Thrown.of(record.getThrown());
        StartReason.note(record.getThrown());
        Repeated.Verdict verdict = repeated.judge(record, thrown);
        last = record.getInstant();
        String ended = told(repeated.ended(last));
        return verdict.isLeftOut() ? ended : ended + line(record, thrown, verdict);
    }

    /** What a kind left out that has not come again, for whoever wonders how bad it was. */
    private String told(List<Repeated.Ended> ended) {
        return ended.stream()
                .map(one -> begin(last, "info", LogLine.class.getName())
                        + one.leftOut() + " more lines were left out like " + inOneLine(one.about())
                        + System.lineSeparator())
                .collect(Collectors.joining());
    }

    @Override
    public String getTail(Handler handler) {
        return told(repeated.ended(Instant.MAX));
    }

    private static String begin(Instant instant, String level, String logger) {
        return DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.MILLIS)) + " " + level + " " + logger
                + ": ";
    }

    private String line(LogRecord record, @Nullable Thrown thrown, Repeated.Verdict verdict) {
        StringBuilder line = new StringBuilder(200)
                .append(begin(
                        record.getInstant(),
                        record.getLevel().getName().toLowerCase(Locale.ROOT),
                        String.valueOf(record.getLoggerName())))
                .append(inOneLine(formatMessage(record)));
        if (thrown != null) {
            line.append(" | ").append(inOneLine(thrown.text(StartReason.isStarting(), verdict.isFirst())));
        }
        if (verdict.leftOut() > 0) {
            line.append(" (").append(verdict.leftOut()).append(" more like this were left out)");
        }
        return line.append(System.lineSeparator()).toString();
    }

    /** Line breaks and other controls would let a stranger write lines of their own. */
    private static String inOneLine(@Nullable String text) {
        String line = String.valueOf(text).strip().replaceAll("[\\p{Cc}\\u2028\\u2029]+\\s*", " ");
        return line.length() <= MOST_CHARACTERS ? line : line.substring(0, MOST_CHARACTERS) + "...";
    }
}
