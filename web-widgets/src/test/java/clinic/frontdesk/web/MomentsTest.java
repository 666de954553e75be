package clinic.frontdesk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T17:00:00Z, America/Los_Angeles, 2026-12-01T09:00:00-08:00",
        "2026-12-01T17:00:01Z, America/Los_Angeles, 2026-12-01T09:00:01-08:00",
        "2026-12-01T17:00:00.120Z, America/Los_Angeles, 2026-12-01T09:00:00.12-08:00",
        "2026-12-01T17:00:00Z, UTC, 2026-12-01T17:00:00Z",
        "2026-12-01T17:00:00Z, Asia/Kathmandu, 2026-12-01T22:45:00+05:45",
        "1880-01-01T00:00:00Z, Europe/Berlin, 1880-01-01T00:53:28+00:53:28",
    })
    void writesSecondsAlsoWhereTheyAreNone(Instant instant, ZoneId zone, String text) {
        assertEquals(text, new Moments(zone, Locale.ROOT).iso(instant));
    }
}
