package clinic.frontdesk.web.icalendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.calendar.BusyReading;
import clinic.frontdesk.calendar.FeedFault;
import clinic.frontdesk.calendar.UnreadEvent;
import clinic.frontdesk.calendar.UnreadEvent.Reason;
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

    private static final CalendarQuery OCTOBER = new CalendarQuery(
            FeedText.ADDRESS, ZoneId.of("Europe/Berlin"), null, range("2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z"));

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

    @Test
    void keepsNoTimeForAnEventWithoutLength() {
        assertEquals(List.of(), busy("DTSTART:20261020T070000Z"));
        assertEquals(List.of(), unread("DTSTART:20261020T070000Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "END:VCALENDAR", "{\"calendar\": true}"})
    void refusesWhatIsNoCalendar(String text) {
        assertEquals(FeedFault.NOT_A_CALENDAR, faultOf(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><html><body>Sign in</body></html>",
                "\n\n  <HTML lang=de>\n<title>BEGIN:VCALENDAR</title>",
                "<script>location = '/login'</script>"
            })
    void tellsAWebPage(String text) {
        assertEquals(FeedFault.WEB_PAGE, faultOf(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BEGIN:VEVENT\nDTSTART:20261020T070000Z", "BEGIN:VEVENT\nUID:1\nEND:VEVENT\nEND:VCAL"})
    void refusesWhatEndsInTheMiddle(String end) {
        assertEquals(FeedFault.CUT_SHORT, faultOf("BEGIN:VCALENDAR\nVERSION:2.0\n" + end));
        assertEquals(FeedFault.CUT_SHORT, faultOf(calendar("") + "BEGIN:VCALENDAR\nVERSION:2.0\n" + end));
    }

    @Test
    void readsSeveralCalendarsAndNothingAroundThem() {
        String two = "﻿\r\n" + calendar(event("DTSTART:20261020T070000Z", "DURATION:PT1H"))
                + calendar(event("DTSTART:20261021T070000Z", "DURATION:PT1H")) + "<!-- 12 ms -->";
        assertEquals(
                List.of(hour("2026-10-20T07:00:00Z"), hour("2026-10-21T07:00:00Z")),
                FeedText.read(two, OCTOBER).times());
    }

    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void isDoneWithNestingThatNoCalendarHas() {
        String good = event("DTSTART:20261020T070000Z", "DURATION:PT1H");
        String nested = "BEGIN:VALARM\n".repeat(100_000) + "END:VALARM\n".repeat(100_000);
        assertEquals(
                List.of(hour("2026-10-20T07:00:00Z")),
                read(good.replace("DURATION", nested + "DURATION") + "BEGIN;X=1:VEVENT\n"));
    }

    @Test
    void refusesEventsWithoutNumber() {
        String many = event("DTSTART:20261020T070000Z").repeat(20_001);
        assertEquals(FeedFault.TOO_MANY_EVENTS, faultOf(calendar(many)));
    }

    @Test
    void knowsYearlyRulesOfLongAgo() {
        assertEquals(
                List.of(range("2026-10-11T22:00:00Z", "2026-10-12T22:00:00Z")),
                busy("DTSTART;VALUE=DATE:16041012", "RRULE:FREQ=YEARLY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
                "FREQ=HOURLY;INTERVAL=2;BYHOUR=1",
                "FREQ=SECONDLY;INTERVAL=2;BYSECOND=1",
                "FREQ=MINUTELY;INTERVAL=2;BYMINUTE=1",
                "FREQ=WEEKLY;INTERVAL=613566756",
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
                "FREQ=WEEKLY;INTERVAL=613566756;BYDAY=MO",
                "FREQ=YEARLY;INTERVAL=2000000000",
                // never true, and tried second by second or minute by minute
                "FREQ=HOURLY;INTERVAL=2;BYHOUR=1;BYMINUTE=0,1,2,3,4,5,6,7;BYSECOND=0,1,2,3,4,5,6,7,8,9",
                // backwards from each day
                "FREQ=DAILY;BYHOUR=-30",
                "FREQ=DAILY;BYMINUTE=60,-2000",
                "FREQ=YEARLY;BYYEARDAY=2147483647",
                "FREQ=MONTHLY;BYMONTH=13"
            })
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void keepsTheFirstTimeOfRulesThatTheLibraryCantBear(String rule) {
        String[] event = {"UID:1", "DTSTART:20261020T090000Z", "DURATION:PT1H", "RRULE:" + rule};
        assertEquals(List.of(hour("2026-10-20T09:00:00Z")), busy(event));
        assertEquals(List.of(Reason.RULE_NOT_UNDERSTOOD), unread(event));
    }

    private static List<TimeRange> busy(String... properties) {
        return read(event(properties));
    }

    private static List<TimeRange> read(String components) {
        return reading(components).times();
    }

    private static BusyReading reading(String components) {
        return FeedText.read(calendar(components), OCTOBER);
    }

    private static List<Reason> unread(String... properties) {
        return reading(event(properties)).unread().shown().stream()
                .map(UnreadEvent::reason)
                .toList();
    }

    private static FeedFault faultOf(String text) {
        return assertThrows(FeedFault.Unreadable.class, () -> FeedText.read(text, OCTOBER))
                .fault();
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
