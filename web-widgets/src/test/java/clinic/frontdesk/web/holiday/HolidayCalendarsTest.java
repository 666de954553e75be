package clinic.frontdesk.web.holiday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.clinic.PublicHolidays;
import clinic.frontdesk.contract.PublicHolidaysContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarsTest extends PublicHolidaysContract {

    private final HolidayCalendars calendars = new HolidayCalendars();

    @Override
    protected PublicHolidays holidays() {
        return calendars;
    }

    @Override
    protected String region() {
        return "US-CA";
    }

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

    @ParameterizedTest
    @CsvSource({
        "US, 2026-11-26, en-US, Thanksgiving Day",
        "US-CA, 2026-03-31, en-US, César Chávez's Birthday",
        // of the day before the holiday itself
        "US-CA, 2026-07-03, en-US, Independence Day",
        "DE-BY, 2027-01-06, en-DE, Epiphany",
        "DE-BY, 2027-01-06, de-DE, Heilige Drei Könige",
        // the library has no Spanish
        "US, 2026-11-26, es-US, Thanksgiving Day",
    })
    void namesHolidaysInALanguageOrElseInEnglish(String region, LocalDate date, Locale language, String name) {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.FRENCH);
        try {
            assertEquals(Map.of(date, List.of(name)), calendars.names(region, date, date, language));
        } finally {
            Locale.setDefault(machine);
        }
    }

    /** Ascension Day and Labour Day of 2008. */
    @Test
    void namesBothOfOneDate() {
        LocalDate may = LocalDate.of(2008, 5, 1);
        assertEquals(
                Map.of(may, List.of("Ascension Day", "Labour day")), calendars.names("DE", may, may, Locale.ENGLISH));
    }

    @Test
    void namesNoneOfARegionThatItDoesNotKnow() {
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        assertEquals(Map.of(), calendars.names("XX", christmas, christmas, Locale.ENGLISH));
    }

    @Test
    void looksOverTheTurnOfTheYear() {
        assertEquals(
                Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1)),
                calendars.between("US", LocalDate.of(2026, 12, 20), LocalDate.of(2027, 1, 10)));
    }
}
