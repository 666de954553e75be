package clinic.frontdesk.web.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarsTest {

    private final HolidayCalendars calendars = new HolidayCalendars();

    @ParameterizedTest
    @CsvSource({
        "US, 2026-11-26, true",
        // a state's own day
        "US-CA, 2026-03-31, true",
        "US, 2026-03-31, false",
        // Independence Day falls on a Saturday and is observed the day before
        "US-CA, 2026-07-03, true",
        // and so is New Year, even if that is in another year
        "US, 2027-12-31, true",
        "DE-BY, 2027-01-06, true",
        "DE-BE, 2027-01-06, false",
        "GB-SCT, 2026-11-30, true",
        "IE, 2026-12-25, true",
        // an observance is no holiday
        "US, 2026-02-14, false",
        "XX, 2026-12-25, false",
        "US-XX, 2026-12-25, false",
    })
    void knowsTheDatesOfARegion(String region, LocalDate date, boolean holiday) {
        assertEquals(holiday ? Set.of(date) : Set.of(), calendars.between(region, date, date));
    }

    @Test
    void looksOverTheTurnOfTheYear() {
        assertEquals(
                Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1)),
                calendars.between("US", LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 10)));
    }
}
