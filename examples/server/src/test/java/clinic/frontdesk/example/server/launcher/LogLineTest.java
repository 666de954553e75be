package clinic.frontdesk.example.server.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogLineTest {

    private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

    private final LogLine lines = new LogLine();

    @BeforeAll
    static void theServerIsUp() {
        StartReason.isUp();
    }

    private static LogRecord record(String message, @Nullable Throwable thrown, Instant at) {
        LogRecord record = new LogRecord(Level.SEVERE, message);
        record.setLoggerName("some.logger");
        record.setThrown(thrown);
        record.setInstant(at);
        return record;
    }

    private static LogRecord record(String message, @Nullable Throwable thrown) {
        return record(message, thrown, NOW);
    }

    private static Throwable deep(int causes) {
        return causes == 0
                ? new SQLException("Key (email)=(jo@example.org) is taken", "23505")
                : new IllegalStateException("of Jo Lindqvist", deep(causes - 1));
    }

    @Test
    void saysAFailureInOneBoundedLine() {
        String line = lines.format(record("it\nfailed", deep(40)));
        assertEquals(1, line.lines().count());
        assertTrue(line.length() < 1_500, line);
        assertTrue(line.startsWith("2026-12-01T09:00:00Z severe some.logger: it failed | "), line);
    }

    @Test
    void tellsNothingThatPeopleTyped() {
        String line = lines.format(record("failed", deep(2)));
        assertTrue(line.contains("SQLSTATE 23505"), line);
        assertFalse(line.contains("Jo Lindqvist") || line.contains("jo@example.org"), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\u0085", "\u2028", "\u001b[31m"})
    void letsNobodyWriteALineOfTheirOwn(String control) {
        String line = lines.format(record("GET /x" + control + "2026-12-01 forged", null));
        assertEquals(1, line.lines().count());
        assertFalse(line.strip().chars().anyMatch(Character::isISOControl), line);
    }

    @Test
    void countsWhatComesAgainAndAgain() {
        long written = IntStream.range(0, 1_000)
                .mapToObj(i -> lines.format(record("bad request " + i, deep(1))))
                .filter(line -> !line.isEmpty())
                .count();
        assertEquals(Repeated.MOST_A_MINUTE, written);
        String later = lines.format(record("bad request", deep(1), NOW.plusSeconds(60)));
        assertTrue(later.contains("(990 more like this were left out)"), later);
    }

    @Test
    void countsTheLastOfWhatDoesntComeAgain() {
        IntStream.range(0, 1_000).forEach(i -> lines.format(record("bad request " + i, deep(1))));
        assertFalse(lines.format(record("other", null, NOW.plusSeconds(59))).contains("left out"));
        String told = lines.format(record("other", null, NOW.plusSeconds(60)));
        assertTrue(told.startsWith("2026-12-01T09:01:00Z info "), told);
        assertTrue(told.contains(": 990 more lines were left out like some.logger: java.lang.Illegal"), told);
        assertEquals(2, told.lines().count());
        assertFalse(lines.format(record("other", null, NOW.plusSeconds(200))).contains("left out"));
    }

    @Test
    void countsTheLastBeforeTheLogEnds() {
        IntStream.range(0, 13).forEach(i -> lines.format(record("once more", null)));
        assertTrue(
                lines.getTail(new ConsoleHandler()).contains("3 more lines were left out like some.logger: once more"));
        assertEquals("", lines.getTail(new ConsoleHandler()));
    }

    @Test
    void namesTheDeepestOfManyCauses() {
        String line = lines.format(record("failed", deep(40)));
        assertTrue(line.contains("java.sql.SQLException (SQLSTATE 23505)"), line);
        Throwable own = new IllegalStateException();
        own.initCause(new IllegalArgumentException(own));
        assertTrue(lines.format(record("failed", own)).contains("IllegalArgumentException"));
    }

    @Test
    void saysWhereItComesFromOnceAMinute() {
        Throwable same = deep(1);
        assertTrue(lines.format(record("failed", same)).contains(" at "));
        assertFalse(lines.format(record("failed", same)).contains(" at "));
    }
}
