package clinic.frontdesk.web.icalendar;

import static clinic.frontdesk.web.icalendar.FeedText.calendar;
import static clinic.frontdesk.web.icalendar.FeedText.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.availability.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Series that change, in the week from Monday, 14 December 2026, and over changes of the clock. */
class FeedSeriesTest {

    private static final ZoneId HERE = ZoneId.of("America/Los_Angeles");
    private static final String DAILY = daily("RRULE:FREQ=DAILY;COUNT=12");

    @Test
    void changesTimeAndLengthFromOneOnwards() {
        assertWeek(
                calendar(DAILY, from("15", "DTSTART:20261215T150000", "DURATION:PT90M")),
                "14 10:00/11:00",
                "15 15:00/16:30",
                "16 15:00/16:30",
                "17 15:00/16:30",
                "18 15:00/16:30");
    }

    @Test
    void doesSoWhateverComesFirst() {
        assertWeek(
                calendar(from("17", "DTSTART:20261217T150000", "DURATION:PT1H"), DAILY),
                "14 10:00/11:00",
                "15 10:00/11:00",
                "16 10:00/11:00",
                "17 15:00/16:00",
                "18 15:00/16:00");
    }

    @Test
    void changesAgainAndAgain() {
        assertWeek(
                calendar(
                        from("17", "DTSTART:20261217T080000", "DURATION:PT1H"),
                        DAILY,
                        from("15", "DTSTART:20261215T150000", "DURATION:PT1H")),
                "14 10:00/11:00",
                "15 15:00/16:00",
                "16 15:00/16:00",
                "17 08:00/09:00",
                "18 08:00/09:00");
    }

    @Test
    void changesAgainWhereItIsNamedByItsNewTime() {
        String again = event(
                "UID:1",
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20261217T150000",
                "DTSTART:20261217T080000",
                "DURATION:PT1H");
        assertWeek(
                calendar(DAILY, from("15", "DTSTART:20261215T150000", "DURATION:PT1H"), again),
                "14 10:00/11:00",
                "15 15:00/16:00",
                "16 15:00/16:00",
                "17 08:00/09:00",
                "18 08:00/09:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATUS:CANCELLED", "TRANSP:TRANSPARENT", "STATUS:CANCELLED\nDTSTART:20261216T100000"})
    void endsFromOneOnwards(String line) {
        assertWeek(calendar(DAILY, from("16", line)), "14 10:00/11:00", "15 10:00/11:00");
    }

    @Test
    void beginsToKeepTimeFromOneOnwards() {
        String free = DAILY.replace("UID:1", "UID:1\nTRANSP:TRANSPARENT");
        assertWeek(
                calendar(free, from("17", "DTSTART:20261217T100000", "DURATION:PT1H")),
                "17 10:00/11:00",
                "18 10:00/11:00");
    }

    @ParameterizedTest
    @CsvSource({
        // named by when they were at first, or by when they would be since
        "20261217T100000",
        "20261217T150000"
    })
    void changesSingleOnesAfterwards(String id) {
        String single = event("UID:1", "RECURRENCE-ID:" + id, "DTSTART:20261217T120000", "DURATION:PT1H");
        String change = from("15", "DTSTART:20261215T150000", "DURATION:PT1H");
        assertWeek(
                calendar(single, DAILY, change),
                "14 10:00/11:00",
                "15 15:00/16:00",
                "16 15:00/16:00",
                "17 12:00/13:00",
                "18 15:00/16:00");
        assertWeek(
                calendar(DAILY.replace("UID:1", "UID:1\nEXDATE:" + id), change),
                "14 10:00/11:00",
                "15 15:00/16:00",
                "16 15:00/16:00",
                "18 15:00/16:00");
    }

    @Test
    void changesSingleOnesBefore() {
        String single = event("UID:1", "RECURRENCE-ID:20261214T100000", "DTSTART:20261214T130000", "DURATION:PT1H");
        assertWeek(
                calendar(DAILY, single, from("18", "DTSTART:20261218T150000", "DURATION:PT1H")),
                "14 13:00/14:00",
                "15 10:00/11:00",
                "16 10:00/11:00",
                "17 10:00/11:00",
                "18 15:00/16:00");
    }

    @Test
    void movesByADayWithoutTakingTheNextForItsOwn() {
        String single = event("UID:1", "RECURRENCE-ID:20261216T100000", "STATUS:CANCELLED");
        assertWeek(
                calendar(DAILY, from("15", "DTSTART:20261216T100000", "DURATION:PT1H"), single),
                "14 10:00/11:00",
                "16 10:00/11:00",
                "18 10:00/11:00",
                "19 10:00/11:00");
    }

    @Test
    void movesToAnotherWeekday() {
        String weekly = event(
                "UID:1",
                "DTSTART:20261130T100000",
                "DURATION:PT1H",
                "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261221T100000");
        assertEquals(
                List.of("2026-12-15 10:00/11:00", "2026-12-22 10:00/11:00"),
                read(calendar(weekly, from("14", "DTSTART:20261215T100000", "DURATION:PT1H")), "2026-12-14", 14));
    }

    @Test
    void staysOnTheClockOfItsZone() {
        String weekly = event(
                "UID:1",
                "DTSTART;TZID=Europe/Berlin:20261001T090000",
                "DTEND;TZID=Europe/Berlin:20261001T100000",
                "RRULE:FREQ=WEEKLY");
        String change = event(
                "UID:1",
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20261015T070000Z",
                "DTSTART;TZID=Europe/Berlin:20261015T170000",
                "DTEND;TZID=Europe/Berlin:20261015T180000");
        assertEquals(
                // a week in which there are eight hours between the two clocks
                List.of(
                        "2026-10-08 00:00/01:00",
                        "2026-10-15 08:00/09:00",
                        "2026-10-22 08:00/09:00",
                        "2026-10-29 09:00/10:00"),
                read(calendar(weekly, change), "2026-10-05", 28));
    }

    @Test
    void followsTheClockOfAnotherZoneFromOneOnwards() {
        assertWeek(
                calendar(DAILY, from("17", "DTSTART;TZID=America/New_York:20261217T100000", "DURATION:PT1H")),
                "14 10:00/11:00",
                "15 10:00/11:00",
                "16 10:00/11:00",
                "17 07:00/08:00",
                "18 07:00/08:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20261216",
                "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20261216T000000",
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20261216T000000Z"
            })
    void changesWholeDays(String id) {
        String days = event("UID:1", "DTSTART;VALUE=DATE:20261207", "RRULE:FREQ=WEEKLY;BYDAY=MO,WE");
        String change = event("UID:1", id, "DTSTART:20261217T090000", "DTEND:20261217T120000");
        assertEquals(
                List.of("2026-12-14 00:00/2026-12-15 00:00", "2026-12-17 09:00/12:00", "2026-12-22 09:00/12:00"),
                read(calendar(days, change), "2026-12-14", 9));
    }

    @Test
    void becomesWholeDaysFromOneOnwards() {
        assertWeek(
                calendar(DAILY, from("17", "DTSTART;VALUE=DATE:20261217")),
                "14 10:00/11:00",
                "15 10:00/11:00",
                "16 10:00/11:00",
                "17 00:00/2026-12-19 00:00");
    }

    @Test
    void movesWhatIsLeftOfASeriesThatIsOver() {
        String over =
                event("UID:1", "DTSTART:20261102T100000", "DURATION:PT1H", "RRULE:FREQ=DAILY;UNTIL=20261106T100000");
        String later = event(
                "UID:1",
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20261105T100000",
                "DTSTART:20261214T100000",
                "DURATION:PT1H");
        assertWeek(calendar(over, later), "14 10:00/11:00", "15 10:00/11:00");
    }

    @Test
    void isOtherwiseUpToOne() {
        String before = event(
                "UID:1",
                "RECURRENCE-ID;RANGE=THISANDPRIOR:20261215T100000",
                "DTSTART:20261215T080000",
                "DURATION:PT1H");
        assertWeek(
                calendar(DAILY, before),
                "14 08:00/09:00",
                "15 08:00/09:00",
                "16 10:00/11:00",
                "17 10:00/11:00",
                "18 10:00/11:00");
    }

    @Test
    void takesARuleOfItsOwnFromOneOnwards() {
        assertWeek(
                calendar(DAILY, from("15", "DTSTART:20261215T150000", "DURATION:PT1H", "RRULE:FREQ=DAILY;INTERVAL=2")),
                "14 10:00/11:00",
                "15 15:00/16:00",
                "17 15:00/16:00",
                "19 15:00/16:00");
    }

    @Test
    void keepsAChangeWhoseSeriesIsMissing() {
        assertWeek(calendar(from("15", "DTSTART:20261215T150000", "DURATION:PT1H")), "15 15:00/16:00");
    }

    @Test
    void keepsEventsApartThatShareNoUid() {
        String one = event("DTSTART:20261214T100000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=2");
        String other = event("RECURRENCE-ID:20261215T100000", "DTSTART:20261216T100000", "DURATION:PT1H");
        assertWeek(calendar(one, other), "14 10:00/11:00", "15 10:00/11:00", "16 10:00/11:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXDATE:20261215T100000\nEXDATE:20261216T100000",
                "EXDATE:20261215T100000,20261216T100000",
                "EXDATE:20261215T180000Z,20261216T180000Z",
                "EXDATE;TZID=Europe/Berlin:20261215T190000, 20261216T190000",
                "EXDATE;VALUE=DATE:20261215,20261216",
                "EXDATE:20261215,20261216",
                "EXDATE;TZID=Pacific Standard Time:20261215T100000,20261216T100000"
            })
    void takesOutSingleOnes(String lines) {
        assertWeek(
                calendar(daily("RRULE:FREQ=DAILY;UNTIL=20261218T180000Z\n" + lines)),
                "14 10:00/11:00",
                "17 10:00/11:00",
                "18 10:00/11:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXDATE;VALUE=DATE:20261215",
                "EXDATE:20261215",
                "EXDATE:20261215T000000",
                "EXDATE:20261215T000000Z",
                "EXDATE;TZID=Europe/Berlin:20261215T000000",
                // midnight here, written in UTC
                "EXDATE:20261215T080000Z"
            })
    void takesOutWholeDays(String line) {
        String days = event("DTSTART;VALUE=DATE:20261214", "RRULE:FREQ=DAILY;COUNT=3", line);
        assertWeek(calendar(days), "14 00:00/2026-12-15 00:00", "16 00:00/2026-12-17 00:00");
    }

    @Test
    void movesWholeDaysThatAreNamedByAnInstant() {
        String days = event("UID:1", "DTSTART;VALUE=DATE:20261214", "RRULE:FREQ=DAILY;COUNT=2");
        String moved = event(
                "UID:1", "RECURRENCE-ID;TZID=W. Europe Standard Time:20261215T000000", "DTSTART;VALUE=DATE:20261217");
        assertWeek(calendar(days, moved), "14 00:00/2026-12-15 00:00", "17 00:00/2026-12-18 00:00");
    }

    @Test
    void hasFurtherTimesOfTheirOwnLength() {
        String event = event(
                "UID:1",
                "DTSTART;TZID=America/Los_Angeles:20261214T100000",
                "DURATION:PT1H",
                "RDATE;VALUE=PERIOD;TZID=Europe/Berlin:20261215T190000/20261215T193000,20261216T190000/PT2H",
                "RDATE;VALUE=DATE:20261217",
                "RDATE;TZID=America/Los_Angeles:20261218T120000,20261218T140000",
                "EXDATE;TZID=America/Los_Angeles:20261216T100000");
        assertWeek(
                calendar(event),
                "14 10:00/11:00",
                "15 10:00/10:30",
                "17 10:00/11:00",
                "18 12:00/13:00",
                "18 14:00/15:00");
    }

    @Test
    void takesSeveralRulesTogether() {
        assertWeek(
                calendar(event(
                        "DTSTART:20261201T100000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=WEEKLY;BYDAY=TU",
                        "RRULE:FREQ=WEEKLY;BYDAY=TH")),
                "15 10:00/11:00",
                "17 10:00/11:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"D1 #2", "D1 20261215T100000", "W1 MO TU #2"})
    void readsRulesOfTheFormatBefore(String rule) {
        String old = calendar(event("DTSTART:20261214T100000", "DTEND:20261214T110000", "RRULE:" + rule))
                .replace("VERSION:2.0", "VERSION:1.0");
        assertWeek(old, "14 10:00/11:00", "15 10:00/11:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // long over, whatever they say of each year between
                "20150101T000000Z | FREQ=MINUTELY;COUNT=3 |",
                "20150101T000000Z | FREQ=SECONDLY;COUNT=2000 |",
                "20150101T100000Z | FREQ=MINUTELY;COUNT=100000;BYHOUR=10 |",
                "20150101T000000Z | FREQ=MINUTELY;UNTIL=20160101T000000Z |",
                "19700101T000000Z | FREQ=DAILY;COUNT=9000 |",
                "20260101T000000Z | FREQ=HOURLY;COUNT=3;INTERVAL=1000 |",
                // every hour from long ago, for five minutes
                "20150101T000000Z | FREQ=MINUTELY;INTERVAL=720 | 14 04:00/04:05, 14 16:00/16:05",
                "19700101T200000Z | FREQ=HOURLY;INTERVAL=24 | 14 12:00/12:05",
                "19700101T200000Z | FREQ=DAILY;COUNT=20802 | 14 12:00/12:05",
                "19700101T200000Z | FREQ=DAILY;COUNT=20801 |",
                "20260101T000000Z | FREQ=MINUTELY;INTERVAL=20;BYHOUR=17,18;BYDAY=MO,TU | 14 09:00/09:05, 14 09:20/09:25,"
                        + " 14 09:40/09:45, 14 10:00/10:05, 14 10:20/10:25, 14 10:40/10:45",
                "20260101T000000Z | FREQ=SECONDLY;BYHOUR=18;BYMINUTE=30;BYSECOND=0;BYMONTHDAY=-18 | 14 10:30/10:35"
            })
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void costsNothingForWhatIsOver(String start, String rule, String expected) {
        String series = event("DTSTART:" + start, "DURATION:PT5M", "RRULE:" + rule);
        List<String> times = expected == null
                ? List.of()
                : Arrays.stream(expected.split(", *", -1))
                        .map(time -> "2026-12-" + time)
                        .toList();
        assertEquals(times, read(calendar(series), "2026-12-14", 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20250908T065100 | FREQ=MONTHLY;BYHOUR=15,9 | 8 09:51/10:01, 8 15:51/16:01",
                "20261022T034200 | FREQ=DAILY;INTERVAL=16;BYHOUR=14,22 | 9 14:42/14:52, 9 22:42/22:52",
                "20260912T152700 | FREQ=WEEKLY;INTERVAL=4;BYHOUR=9 | 5 09:27/09:37",
                "20250912T060900 | FREQ=HOURLY;INTERVAL=2;BYDAY=TU;BYMONTH=12;BYHOUR=10,11 | 1 10:09/10:19, 8 10:09/10:19",
                "20250912T060900 | FREQ=HOURLY;BYDAY=2TU;BYHOUR=10;BYMINUTE=0,30 | 8 10:00/10:10, 8 10:30/10:40",
                "20250912T060000 | FREQ=DAILY;BYDAY=WE;BYHOUR=9;BYMINUTE=0,20 | 2 09:00/09:10, 2 09:20/09:30, 9 09:00/09:10,"
                        + " 9 09:20/09:30",
                "20260701T090000 | FREQ=MONTHLY;BYDAY=MO,TU,WE;BYHOUR=9,17;BYSETPOS=-1,1 | 1 09:00/09:10",
                "20260701T090000 | FREQ=WEEKLY;BYDAY=TU;BYHOUR=9,17;COUNT=45 | 1 09:00/09:10, 1 17:00/17:10, 8 09:00/09:10",
                "20261201T093000 | FREQ=DAILY;INTERVAL=7;BYHOUR=8,10 | 1 09:30/09:40, 1 10:30/10:40, 8 08:30/08:40,"
                        + " 8 10:30/10:40"
            })
    void hasTimesOfEachDayOnItsDaysOnly(String start, String rule, String expected) {
        String series = event("DTSTART:" + start, "DURATION:PT10M", "RRULE:" + rule);
        List<String> times = Arrays.stream(expected.split(", *", -1))
                .map(time -> "2026-12-" + (time.charAt(1) == ' ' ? "0" : "") + time)
                .toList();
        assertEquals(times, read(calendar(series), "2026-12-01", 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DURATION:PT1H\nRRULE:FREQ=SECONDLY",
                "DURATION:PT1H\nRRULE:FREQ=MINUTELY;COUNT=2000000000",
                "DURATION:PT1M\nRRULE:FREQ=MINUTELY",
                "DURATION:PT30S\nRRULE:FREQ=SECONDLY;INTERVAL=30;UNTIL=20301231T000000Z"
            })
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void isBusyAllTheTimeWhereItRepeatsWithoutPause(String lines) {
        List<String> busy = read(calendar(event("DTSTART:20200101T000000Z", lines)), "2026-12-14", 365);
        assertEquals(1, busy.size());
        String[] ends = busy.get(0).split("/", 2);
        assertTrue(ends[0].compareTo("2026-12-14 00:00") <= 0, ends[0]);
        assertTrue(ends[1].compareTo("2027-12-14 00:00") >= 0, ends[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"COUNT=54", "UNTIL=20261214T185300Z", "UNTIL=20261214T185330Z"})
    void endsWithTheLastWhereItRepeatsWithoutPause(String end) {
        String hour = event("DTSTART:20261214T180000Z", "DURATION:PT7M", "RRULE:FREQ=MINUTELY;" + end);
        assertWeek(calendar(hour), "14 10:00/11:00");
    }

    private static String daily(String lines) {
        return event(
                "UID:1",
                "DTSTART;TZID=America/Los_Angeles:20261207T100000",
                "DTEND;TZID=America/Los_Angeles:20261207T110000",
                lines);
    }

    private static String from(String day, String... lines) {
        return event("UID:1", "RECURRENCE-ID;RANGE=THISANDFUTURE:202612" + day + "T100000", String.join("\n", lines));
    }

    private static void assertWeek(String calendar, String... expected) {
        List<String> dated =
                Arrays.stream(expected).map(time -> "2026-12-" + time).toList();
        assertEquals(dated, read(calendar, "2026-12-14", 7));
    }

    private static List<String> read(String calendar, String from, int days) {
        Instant start = Instant.parse(from + "T08:00:00Z");
        TimeRange window = TimeRange.of(start, Duration.ofDays(days));
        return FeedText.shown(FeedText.busy(calendar, HERE, window), HERE);
    }
}
