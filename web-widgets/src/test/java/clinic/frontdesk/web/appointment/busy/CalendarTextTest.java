package clinic.frontdesk.web.appointment.busy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clinic.frontdesk.appointment.FeedFault;
import clinic.frontdesk.appointment.TimeRange;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clinic in Berlin reads calendars around the end of summer time, 25 October 2026. */
class CalendarTextTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** As Outlook describes the zone of Berlin, under a name that only Windows knows. */
    private static final String WINDOWS_ZONE =
            """
            BEGIN:VTIMEZONE
            TZID:W. Europe Standard Time
            BEGIN:STANDARD
            DTSTART:16010101T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010101T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
            END:DAYLIGHT
            END:VTIMEZONE
            """;

    @Test
    void readsWhatIsBusy() {
        assertEquals(
                List.of(range("2026-10-20T07:00:00Z", "2026-10-20T08:00:00Z")),
                busy("DTSTART:20261020T070000Z", "DTEND:20261020T080000Z", "SUMMARY:Dentist"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRANSP:TRANSPARENT", "STATUS:CANCELLED"})
    void leavesOutWhatIsFreeOrCancelled(String property) {
        assertEquals(List.of(), busy("DTSTART:20261020T070000Z", "DTEND:20261020T080000Z", property));
    }

    @ParameterizedTest
    @CsvSource({
        // in summer time and in winter time
        "DTSTART;TZID=Europe/Berlin:20261020T090000, 2026-10-20T07:00:00Z",
        "DTSTART;TZID=Europe/Berlin:20261027T090000, 2026-10-27T08:00:00Z",
        "DTSTART;TZID=America/New_York:20261027T090000, 2026-10-27T13:00:00Z",
        // somebody's own prefix
        "DTSTART;TZID=/example.org/20070129_1/Europe/Berlin:20261027T090000, 2026-10-27T08:00:00Z",
        // by names without a region
        "DTSTART;TZID=UTC:20261027T090000, 2026-10-27T09:00:00Z",
        "DTSTART;TZID=GMT:20261027T090000, 2026-10-27T09:00:00Z",
        "DTSTART;TZID=Japan:20261027T090000, 2026-10-27T00:00:00Z",
        // on the clock of whoever looks
        "DTSTART:20261027T090000, 2026-10-27T08:00:00Z",
        // a zone that nobody knows
        "DTSTART;TZID=Customized Time Zone:20261027T090000, 2026-10-27T08:00:00Z",
        // the hour that comes twice is the first
        "DTSTART;TZID=Europe/Berlin:20261025T023000, 2026-10-25T00:30:00Z"
    })
    void knowsTheZonesOfTimes(String start, Instant expected) {
        assertEquals(List.of(hour(expected)), busy(start, "DURATION:PT1H"));
    }

    @Test
    void takesAZoneAsTheCalendarDescribesIt() {
        assertEquals(
                List.of(hour("2026-10-20T07:00:00Z"), hour("2026-10-27T08:00:00Z")),
                read(WINDOWS_ZONE
                        + event(
                                "UID:1",
                                "DTSTART;TZID=W. Europe Standard Time:20261020T090000",
                                "DURATION:PT1H",
                                "RRULE:FREQ=WEEKLY;COUNT=2")));
    }

    @Test
    void repeatsAtTheSameTimeOfDayOverAChangeOfTheClock() {
        assertEquals(
                List.of(hour("2026-10-23T07:00:00Z"), hour("2026-10-24T07:00:00Z"), hour("2026-10-25T08:00:00Z")),
                busy(
                        "DTSTART;TZID=Europe/Berlin:20261023T090000",
                        "DTEND;TZID=Europe/Berlin:20261023T100000",
                        "RRULE:FREQ=DAILY;UNTIL=20261025T080000Z"));
    }

    @Test
    void repeatsWhatBeganLongAgo() {
        assertEquals(
                List.of(
                        hour("2026-10-06T07:00:00Z"),
                        hour("2026-10-13T07:00:00Z"),
                        hour("2026-10-20T07:00:00Z"),
                        hour("2026-10-27T08:00:00Z")),
                busy("DTSTART;TZID=Europe/Berlin:20100105T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;BYDAY=TU"));
    }

    @Test
    void leavesOutSingleOccurrences() {
        assertEquals(
                List.of(hour("2026-10-21T07:00:00Z"), hour("2026-10-23T07:00:00Z")),
                busy(
                        "DTSTART;TZID=Europe/Berlin:20261020T090000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=DAILY;COUNT=4",
                        "EXDATE;TZID=Europe/Berlin:20261020T090000",
                        "EXDATE:20261022T070000Z"));
    }

    @Test
    void movesSingleOccurrences() {
        String series = event(
                "UID:1", "DTSTART;TZID=Europe/Berlin:20261020T090000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3");
        String moved = event(
                "UID:1",
                "RECURRENCE-ID;TZID=Europe/Berlin:20261021T090000",
                "DTSTART;TZID=Europe/Berlin:20261021T150000",
                "DURATION:PT1H");
        String cancelled = event(
                "UID:1",
                "RECURRENCE-ID;TZID=Europe/Berlin:20261022T090000",
                "DTSTART;TZID=Europe/Berlin:20261022T090000",
                "DURATION:PT1H",
                "STATUS:CANCELLED");
        assertEquals(
                List.of(hour("2026-10-20T07:00:00Z"), hour("2026-10-21T13:00:00Z")), read(moved + series + cancelled));
    }

    @Test
    void addsFurtherDates() {
        assertEquals(
                List.of(
                        hour("2026-10-20T07:00:00Z"),
                        hour("2026-10-22T09:00:00Z"),
                        range("2026-10-23T09:00:00Z", "2026-10-23T09:30:00Z")),
                busy(
                        "DTSTART:20261020T070000Z",
                        "DURATION:PT1H",
                        "RDATE:20261022T090000Z",
                        "RDATE;VALUE=PERIOD:20261023T090000Z/PT30M"));
    }

    @Test
    void takesWholeDaysFromMidnightToMidnightOfTheClinic() {
        assertEquals(
                // the last has 25 hours
                List.of(range("2026-10-23T22:00:00Z", "2026-10-25T23:00:00Z")),
                busy("DTSTART;VALUE=DATE:20261024", "DTEND;VALUE=DATE:20261026"));
        assertEquals(
                List.of(range("2026-10-23T22:00:00Z", "2026-10-24T22:00:00Z")), busy("DTSTART;VALUE=DATE:20261024"));
    }

    @Test
    void repeatsWholeDays() {
        assertEquals(
                List.of(
                        range("2026-10-17T22:00:00Z", "2026-10-18T22:00:00Z"),
                        range("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z")),
                busy(
                        "DTSTART;VALUE=DATE:20261011",
                        "DTEND;VALUE=DATE:20261012",
                        "RRULE:FREQ=WEEKLY;UNTIL=20261025",
                        "EXDATE;VALUE=DATE:20261011"));
    }

    @Test
    void hasWhatBeganBeforeTheWindow() {
        assertEquals(
                List.of(range("2026-08-01T07:00:00Z", "2026-10-02T08:00:00Z")),
                busy("DTSTART:20260801T070000Z", "DTEND:20261002T080000Z"));
        assertEquals(
                List.of(range("2026-09-29T07:00:00Z", "2026-10-02T07:00:00Z")),
                busy("DTSTART:20260829T070000Z", "DURATION:P3D", "RRULE:FREQ=MONTHLY;COUNT=2"));
    }

    @Test
    void joinsWhatOverlapsOrTouches() {
        assertEquals(
                List.of(range("2026-10-20T07:00:00Z", "2026-10-20T09:30:00Z")),
                read(event("UID:1", "DTSTART:20261020T070000Z", "DURATION:PT1H")
                        + event("UID:2", "DTSTART:20261020T080000Z", "DURATION:PT1H")
                        + event("UID:3", "DTSTART:20261020T083000Z", "DURATION:PT1H")));
    }

    @Test
    void readsTimesThatAreToldAsFreeAndBusy() {
        assertEquals(
                List.of(hour("2026-10-20T07:00:00Z")),
                read(
                        """
                        BEGIN:VFREEBUSY
                        FREEBUSY;FBTYPE=BUSY:20261020T070000Z/PT1H
                        FREEBUSY;FBTYPE=FREE:20261021T070000Z/20261021T080000Z
                        END:VFREEBUSY
                        """));
    }

    @Test
    void anEmptyCalendarIsOne() {
        assertEquals(List.of(), read(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DTSTART:20261020T070000Z", "UID:7"})
    void keepsNoTimeForAnEventWithoutAny(String property) {
        assertEquals(List.of(), busy(property));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!doctype html><html><body>Sign in</body></html>",
                "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART:20261020T070000Z",
                "END:VCALENDAR",
                "{\"calendar\": true}"
            })
    void refusesWhatIsNoWholeCalendar(String text) {
        assertEquals(FeedFault.NOT_A_CALENDAR, faultOf(text));
    }

    @Test
    void refusesNestingThatNoCalendarHas() {
        String nested = "BEGIN:VEVENT\n".repeat(100_000) + "END:VEVENT\n".repeat(100_000);
        assertEquals(FeedFault.NOT_A_CALENDAR, faultOf(calendar(nested)));
        assertEquals(FeedFault.NOT_A_CALENDAR, faultOf(calendar("BEGIN;X=1:VEVENT\nEND:VEVENT\n")));
    }

    @Test
    void refusesComponentsWithoutNumber() {
        assertEquals(FeedFault.TOO_LARGE, faultOf(calendar(event("UID:1").repeat(50_000))));
    }

    @Test
    void knowsYearlyRulesOfLongAgo() {
        assertEquals(
                List.of(range("2026-10-11T22:00:00Z", "2026-10-12T22:00:00Z")),
                busy("DTSTART;VALUE=DATE:16041012", "RRULE:FREQ=YEARLY"));
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=SECONDLY, TOO_LARGE",
        "FREQ=MINUTELY;COUNT=2000000000, TOO_LARGE",
        "FREQ=SECONDLY;COUNT=2000000000, TOO_LARGE"
    })
    void endsWhatRepeatsWithoutEnd(String rule, FeedFault expected) {
        assertEquals(
                expected,
                faultOf(calendar(event("UID:1", "DTSTART:19700101T090000Z", "DURATION:PT1H", "RRULE:" + rule))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
                "FREQ=HOURLY;INTERVAL=2;BYHOUR=1",
                "FREQ=YEARLY;BYYEARDAY=1,2,3,4,5;BYDAY=20MO;BYHOUR=9,10,11,12;BYMINUTE=0,15,30,45"
            })
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void isDoneWithRulesThatNeverHold(String rule) {
        assertEquals(
                List.of(hour("2026-10-20T08:00:00Z")),
                read(event("UID:1", "DTSTART:20261020T080000Z", "DURATION:PT1H", "RRULE:" + rule)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a number of days that the library can't count
                "FREQ=WEEKLY;INTERVAL=613566756",
                "FREQ=WEEKLY;INTERVAL=613566756;BYDAY=MO",
                "FREQ=YEARLY;INTERVAL=2000000000",
                // never true, and tried second by second or minute by minute
                "FREQ=SECONDLY;INTERVAL=2;BYSECOND=1",
                "FREQ=MINUTELY;INTERVAL=2;BYMINUTE=1",
                "FREQ=HOURLY;INTERVAL=2;BYHOUR=1;BYMINUTE=0,1,2,3,4,5,6,7;BYSECOND=0,1,2,3,4,5,6,7,8,9",
                // backwards from each day
                "FREQ=DAILY;BYHOUR=-30",
                "FREQ=DAILY;BYMINUTE=60,-2000",
                "FREQ=YEARLY;BYYEARDAY=2147483647",
                "FREQ=MONTHLY;BYMONTH=13"
            })
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void refusesRulesThatTheLibraryCantBear(String rule) {
        assertEquals(
                FeedFault.TOO_LARGE,
                faultOf(calendar(event("UID:1", "DTSTART:20260101T090000Z", "DURATION:PT1H", "RRULE:" + rule))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART:20260231T100000Z",
                "DTSTART:20261020T240000",
                "DTSTART:20261020T100000Z\nDTEND:20261020T240000Z",
                "DTSTART:20261020T100000Z\nRRULE:FREQ=DAILY;UNTIL=20261131T100000Z",
                "DTSTART:20261020T100000Z\nRRULE:FREQ=DAILY\nEXDATE:20261131T100000Z"
            })
    void refusesTimesThatThereAreNot(String properties) {
        assertEquals(FeedFault.NOT_A_CALENDAR, faultOf(calendar(event("UID:1", properties, "SUMMARY:Odd"))));
    }

    @Test
    void refusesAZoneThatNoPlaceHas() {
        String zone = WINDOWS_ZONE.replace("TZOFFSETTO:+0100", "TZOFFSETTO:+9900");
        String event = event("UID:1", "DTSTART;TZID=W. Europe Standard Time:20261020T090000", "DURATION:PT1H");
        assertEquals(FeedFault.NOT_A_CALENDAR, faultOf(calendar(zone + event)));
    }

    @Test
    void endsAZoneThatChangesWithoutEnd() {
        String zone = WINDOWS_ZONE.replace("FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10", "FREQ=SECONDLY");
        assertEquals(
                FeedFault.TOO_LARGE,
                faultOf(calendar(zone.replace("16010101", "19700101").replace("BEGIN:VTIMEZONE", "BEGIN:VTIME\n ZONE")
                        + event("UID:1", "DTSTART;TZID=W. Europe Standard Time:20261020T090000", "DURATION:PT1H"))));
    }

    private static List<TimeRange> busy(String... properties) {
        return read(event(properties));
    }

    private static List<TimeRange> read(String components) {
        return text(calendar(components)).busy();
    }

    private static FeedFault faultOf(String text) {
        return assertThrows(FeedFault.Unreadable.class, () -> text(text).busy()).fault();
    }

    private static CalendarText text(String text) {
        TimeRange october = range("2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z");
        return new CalendarText(text, BERLIN, october, new Budget(Clock.systemUTC()));
    }

    private static String calendar(String components) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n" + components.replace("\n", "\r\n")
                + "END:VCALENDAR\r\n";
    }

    private static String event(String... properties) {
        return "BEGIN:VEVENT\n" + String.join("\n", properties) + "\nEND:VEVENT\n";
    }

    private static TimeRange hour(String start) {
        return hour(Instant.parse(start));
    }

    private static TimeRange hour(Instant start) {
        return new TimeRange(start, start.plusSeconds(3600));
    }

    private static TimeRange range(String start, String end) {
        return new TimeRange(Instant.parse(start), Instant.parse(end));
    }
}
