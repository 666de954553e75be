package clinic.frontdesk.web.outbound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-30T17:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120 | PT2M",
                " 0 | PT0S",
                "000000000000120 | PT2M",
                "Mon, 30 Nov 2026 17:30:00 GMT | PT30M",
                "mon, 30 nov 2026 17:30:00 gmt | PT30M",
                "Monday, 30-Nov-26 17:30:00 GMT | PT30M",
                "Tue Dec  1 17:00:00 2026 | PT24H"
            })
    void readsSecondsAndDates(String header, Duration expected) {
        assertEquals(Optional.of(expected), RetryAfter.read(header, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999999", "99999999999999999999999999999999", "Fri, 31 Dec 9999 23:59:59 GMT"})
    void readsWhatIsAbsurdlyLong(String header) {
        assertTrue(RetryAfter.read(header, NOW).orElseThrow().compareTo(Duration.ofDays(3_650)) > 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-5",
                "1.5",
                "soon",
                "120, 240",
                "\u0661\u0662",
                "Mon, 30 Nov 2026 16:59:59 GMT",
                "Mon, 31 Nov 2026 17:30:00 GMT",
                "Tue, 30 Nov 2026 17:30:00 GMT",
                "2026-11-30T17:30:00Z"
            })
    void passesOverWhatIsNeither(String header) {
        assertEquals(Optional.empty(), RetryAfter.read(header, NOW));
    }
}
