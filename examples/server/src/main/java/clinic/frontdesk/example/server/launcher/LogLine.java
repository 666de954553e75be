package clinic.frontdesk.example.server.launcher;

import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes each record in one line that is bounded, however much a library has to say. The messages of failures are left
 * out once the server is up: they may hold what people typed.
 */
public final class LogLine extends Formatter {

    private static final int MOST_CHARACTERS = 600;

    private final Repeated repeated = new Repeated();

    /** For the container, which knows the class by its name. */
    public LogLine() {}

    @Override
    public String format(LogRecord record) {
        Thrown thrown = Thrown.of(record.getThrown());
        StartReason.note(record.getThrown());
        Repeated.Verdict verdict = repeated.judge(record, thrown);
        return verdict.isLeftOut() ? "" : line(record, thrown, verdict);
    }

    private String line(LogRecord record, @Nullable Thrown thrown, Repeated.Verdict verdict) {
        StringBuilder line = new StringBuilder(200)
                .append(DateTimeFormatter.ISO_INSTANT.format(record.getInstant().truncatedTo(ChronoUnit.MILLIS)))
                .append(' ')
                .append(record.getLevel().getName().toLowerCase(Locale.ROOT))
                .append(' ')
                .append(record.getLoggerName())
                .append(": ")
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
