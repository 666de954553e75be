package clinic.frontdesk.desk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallTimeTest {

    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 2026-11-01T08:59:00Z, 2026-11-01T01:59, -07:00",
        "America/Los_Angeles, 2026-11-01T09:00:30Z, 2026-11-01T01:00, -08:00",
        "America/Los_Angeles, 2026-11-01T10:00:00Z, 2026-11-01T02:00,",
        "Europe/Berlin, 2026-10-25T01:30:00Z, 2026-10-25T02:30, +01:00",
        "America/Havana, 2026-11-01T05:00:00Z, 2026-11-01T00:00, -05:00",
        "Australia/Lord_Howe, 2027-04-03T15:10:00Z, 2027-04-04T01:40, +10:30",
        "America/Phoenix, 2026-11-01T08:30:00Z, 2026-11-01T01:30,"
    })
    void isReadAsTheInstantThatItWasWrittenFor(ZoneId zone, Instant instant, String local, ZoneOffset offset) {
        WallTime written = WallTime.of(instant, zone);
        assertEquals(local, written.local().toString());
        assertEquals(offset, written.offset());
        assertEquals(List.of(instant.minusSeconds(instant.getEpochSecond() % 60)), written.instants(zone));
    }
}
