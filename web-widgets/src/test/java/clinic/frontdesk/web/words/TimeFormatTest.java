package clinic.frontdesk.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFormatTest {

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
        assertEquals(text, new TimeFormat(zone, Locale.ROOT).iso(instant));
    }

    /** Where clocks go back by an hour, by half of one, at midnight, and by two. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-01T08:30:00Z | America/Los_Angeles | 1:30 am (before the clocks go back)
                    2026-11-01T09:30:00Z | America/Los_Angeles | 1:30 am (after the clocks go back)
                    2026-11-01T07:59:00Z | America/Los_Angeles | 12:59 am
                    2026-11-01T10:00:00Z | America/Los_Angeles | 2:00 am
                    2026-04-04T14:45:00Z | Australia/Lord_Howe | 1:45 am (before the clocks go back)
                    2026-04-04T15:15:00Z | Australia/Lord_Howe | 1:45 am (after the clocks go back)
                    2026-04-04T14:15:00Z | Australia/Lord_Howe | 1:15 am
                    2026-11-01T04:30:00Z | America/Havana | 12:30 am (before the clocks go back)
                    2026-11-01T05:30:00Z | America/Havana | 12:30 am (after the clocks go back)
                    2026-10-25T00:30:00Z | Europe/Berlin | 2:30 am (before the clocks go back)
                    2026-10-25T01:30:00Z | Europe/Berlin | 2:30 am (after the clocks go back)
                    2026-03-08T10:30:00Z | America/Los_Angeles | 3:30 am
                    """)
    void tellsApartWhatClocksShowTwice(Instant instant, ZoneId zone, String time) {
        assertEquals(time, new TimeFormat(zone, Locale.US).time(instant));
    }

    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, Pacific Time",
        "America/Denver, Mountain Time",
        "America/Phoenix, Mountain Standard Time",
        "Asia/Kolkata, India Standard Time",
        "UTC, Coordinated Universal Time",
    })
    void namesAZoneForTheWholeYear(ZoneId zone, String name) {
        assertEquals(name, new TimeFormat(zone, Locale.US).zoneName());
    }
}
