package clinic.frontdesk.web.icalendar;

import static clinic.frontdesk.web.icalendar.FeedText.calendar;
import static clinic.frontdesk.web.icalendar.FeedText.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.calendar.BusyReading;
import clinic.frontdesk.calendar.UnreadEvent;
import clinic.frontdesk.calendar.UnreadEvent.Reason;
import clinic.frontdesk.calendar.UnreadEvents;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs write otherwise than one would, in the week from 14 December 2026 in Los Angeles. */
class FeedHabitsTest {

    private static final ZoneId HERE = ZoneId.of("America/Los_Angeles");
    private static final TimeRange WEEK = TimeRange.of(Instant.parse("2026-12-14T08:00:00Z"), Duration.ofDays(7));
    private static final String BERLIN = event(
            "UID:1",
            "DTSTART;TZID=Europe/Berlin:20261214T190000",
            "DTEND;TZID=Europe/Berlin:20261214T200000",
            "RRULE:FREQ=DAILY;COUNT=3");

    @Test
    void takesOutTimesThatNameNoZoneOnTheClockOfTheirEvent() {
        assertWeek(
                calendar(BERLIN.replace("RRULE", "EXDATE:20261215T190000\nRRULE")), "14 10:00/11:00", "16 10:00/11:00");
        String utc = BERLIN.replace(";TZID=Europe/Berlin", "").replaceAll("(?m)(DT.*):(\\d+)T19(.*)$", "$1:$2T18$3Z");
        assertWeek(
                calendar(utc.replaceAll("(?m)T200000$", "T190000Z").replace("RRULE", "EXDATE:20261215T180000\nRRULE")),
                "14 10:00/11:00",
                "16 10:00/11:00");
    }

    @Test
    void takesOutTimesOnTheClockOfTheCalendarToo() {
        String utc = event(
                "DTSTART:20261214T180000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20261215T190000");
        assertWeek(calendar("X-WR-TIMEZONE:Europe/Berlin", utc), "14 10:00/11:00", "16 10:00/11:00");
    }

    @Test
    void addsTimesThatNameNoZoneOnTheClockOfTheirEvent() {
        assertWeek(
                calendar(BERLIN.replace("RRULE:FREQ=DAILY;COUNT=3", "RDATE:20261216T190000")),
                "14 10:00/11:00",
                "16 10:00/11:00");
    }

    @Test
    void changesTimesThatNameNoZoneOnTheClockOfTheirEvent() {
        String change = event(
                "UID:1",
                "RECURRENCE-ID:20261215T190000",
                "DTSTART;TZID=Europe/Berlin:20261215T210000",
                "DTEND;TZID=Europe/Berlin:20261215T220000");
        assertWeek(calendar(BERLIN, change), "14 10:00/11:00", "15 12:00/13:00", "16 10:00/11:00");
        assertWeek(
                calendar(BERLIN, change.replace("-ID:", "-ID;RANGE=THISANDFUTURE:")),
                "14 10:00/11:00",
                "15 12:00/13:00",
                "16 12:00/13:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20261216",
                "20261216T000000",
                "20261216T000000Z",
                "20261216T080000Z",
                // midnight where it was written
                "20261215T230000Z"
            })
    void endsSeriesOfWholeDaysWithTheDayThatIsMeant(String until) {
        String zone = "BEGIN:VTIMEZONE\nTZID:W. Europe Standard Time\nEND:VTIMEZONE";
        String days = event("DTSTART;VALUE=DATE:20261214", "RRULE:FREQ=DAILY;UNTIL=" + until);
        assertWeek(calendar(zone, days), "14 00:00/2026-12-17 00:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY;COUNT=5 | EXRULE:FREQ=DAILY;INTERVAL=2 | 15 10:00/11:00, 17 10:00/11:00",
                "FREQ=DAILY;COUNT=5 | EXRULE:FREQ=WEEKLY;BYDAY=WE,TH | 14 10:00/11:00, 15 10:00/11:00, 18 10:00/11:00",
                "FREQ=DAILY;COUNT=3 | EXRULE:FREQ=DAILY;UNTIL=20261215 | 16 10:00/11:00",
                "FREQ=DAILY;COUNT=2 | EXRULE:FREQ=DAILY | ",
                "FREQ=DAILY;COUNT=2 | EXRULE:FREQ=WEEKLY;BYDAY=SU | 14 10:00/11:00, 15 10:00/11:00"
            })
    void takesOutWhatARuleTakesOut(String rule, String exception, String expected) {
        String series = event("DTSTART:20261214T100000", "DURATION:PT1H", "RRULE:" + rule, exception);
        assertWeek(calendar(series), expected == null ? new String[0] : expected.split(", "));
    }

    @Test
    void keepsASeriesWhoseExceptionsAreNotUnderstood() {
        String series = event("DTSTART:20261214T100000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=2", "EXRULE:often");
        BusyReading reading = read(calendar(series));
        assertEquals(
                List.of("2026-12-14 10:00/11:00", "2026-12-15 10:00/11:00"), FeedText.shown(reading.times(), HERE));
        assertEquals(
                Reason.EXCEPTION_NOT_UNDERSTOOD, reading.unread().shown().get(0).reason());
    }

    @Test
    void takesRulesOutOfTimesThatTouch() {
        String series = event(
                "DTSTART:20261214T100000",
                "DURATION:PT1H",
                "RRULE:FREQ=HOURLY;COUNT=4",
                "EXRULE:FREQ=HOURLY;INTERVAL=2;COUNT=2");
        assertWeek(calendar(series), "14 11:00/12:00", "14 13:00/14:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20260131T100000 | FREQ=MONTHLY;SKIP=BACKWARD | 2026-02-20 | 2026-02-28 10:00/11:00",
                "20260131T100000 | FREQ=MONTHLY;BYMONTHDAY=31;SKIP=FORWARD | 2026-02-25 | 2026-03-01 10:00/11:00",
                "20260131T100000 | FREQ=MONTHLY;BYMONTHDAY=30,31;SKIP=BACKWARD | 2026-02-20 | 2026-02-28 10:00/11:00",
                "20260131T100000 | FREQ=MONTHLY;BYMONTHDAY=-31;SKIP=FORWARD | 2026-04-25 | 2026-05-01 10:00/11:00",
                "20260131T100000 | FREQ=MONTHLY;BYMONTHDAY=-31;SKIP=BACKWARD | 2026-03-28 | 2026-03-31 10:00/11:00",
                "20260131T100000 | FREQ=MONTHLY;INTERVAL=3;SKIP=BACKWARD | 2026-04-25 | 2026-04-30 10:00/11:00",
                "20260131T100000 | FREQ=MONTHLY;INTERVAL=2;SKIP=BACKWARD | 2026-02-20 |",
                "20260131T100000 | FREQ=MONTHLY;SKIP=OMIT | 2026-02-20 |",
                "20260131T100000 | FREQ=MONTHLY;SKIP=BACKWARD;UNTIL=20260227 | 2026-02-20 |",
                "20260131T100000 | FREQ=MONTHLY;SKIP=BACKWARD;COUNT=2 | 2026-03-20 |",
                "20260131T100000 | FREQ=MONTHLY;SKIP=BACKWARD;COUNT=3 | 2026-03-25 | 2026-03-31 10:00/11:00",
                "20240229T100000 | FREQ=YEARLY;SKIP=BACKWARD | 2027-02-20 | 2027-02-28 10:00/11:00",
                "20240229T100000 | FREQ=YEARLY;SKIP=FORWARD | 2027-02-25 | 2027-03-01 10:00/11:00",
                "20240229T100000 | FREQ=YEARLY;BYMONTH=2,4;BYMONTHDAY=31;SKIP=FORWARD | 2027-04-25 | 2027-05-01 10:00/11:00",
                "20240229T100000 | FREQ=YEARLY | 2027-02-25 |",
                "20260202T100000 | FREQ=WEEKLY;SKIP=BACKWARD | 2026-02-20 | 2026-02-23 10:00/11:00"
            })
    void movesToADayThatExistsWhereARuleSaysSo(String start, String rule, String from, String expected) {
        String series =
                event("DTSTART;TZID=America/Los_Angeles:" + start, "DURATION:PT1H", "RRULE:RSCALE=GREGORIAN;" + rule);
        List<String> times = expected == null ? List.of() : List.of(expected);
        assertEquals(times, shown(read(calendar(series), from, 9)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20261103T100000 | FREQ=MONTHLY;INTERVAL=2;BYMONTH=11,12 | 2026-12-01 |",
                "20261003T100000 | FREQ=MONTHLY;INTERVAL=2;BYMONTH=11,12 | 2026-12-01 | 2026-12-03 10:00/11:00",
                "20260103T100000 | FREQ=MONTHLY;INTERVAL=3;BYMONTH=1,2,3,4,5,12;COUNT=3 | 2027-01-01 | 2027-01-03 10:00/11:00",
                "20260105T100000 | FREQ=MONTHLY;INTERVAL=11;BYMONTH=12;BYDAY=1MO | 2026-12-01 | 2026-12-07 10:00/11:00"
            })
    void repeatsInNamedMonthsThatAreInStep(String start, String rule, String from, String expected) {
        String series = event("DTSTART;TZID=America/Los_Angeles:" + start, "DURATION:PT1H", "RRULE:" + rule);
        List<String> times = expected == null ? List.of() : List.of(expected);
        assertEquals(times, shown(read(calendar(series), from, 9)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=WEEKLY; BYDAY=MO, WE; COUNT=2",
                "RRULE:FREQ=WEEKLY;COUNT=2;BYDAY=MO,WE;",
                "RRULE:FREQ=WEEKLY;COUNT=2;BYDAY=MO,WE,;UNTIL=;BYMONTH=",
                "RRULE:FREQ = WEEKLY ; COUNT = 2 ; BYDAY = MO , WE",
                "rrule:freq=weekly;count=2;byday=mo,we",
                "RRULE:FREQ=WEEKLY;COUNT=2;BYDAY=MO,WE;X-NOTE=1",
                "RRULE:W1 MO WE #2"
            })
    void readsRulesHoweverTheyAreSpaced(String rule) {
        for (String version : List.of("1.0", "2.0", "3.0")) {
            String series = calendar(event("DTSTART:20261214T180000Z", "DURATION:PT1H", rule));
            assertWeek(series.replace("VERSION:2.0", "VERSION:" + version), "14 10:00/11:00", "16 10:00/11:00");
        }
    }

    @Test
    void saysThatAPartOfARuleIsNotKnown() {
        BusyReading reading = read(
                calendar(event("DTSTART:20261214T180000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;BYDAYS=MO,WE;COUNT=2")));
        assertEquals(Reason.RULE_NOT_UNDERSTOOD, reading.unread().shown().get(0).reason());
    }

    @Test
    void readsListsOfTheFormatBefore() {
        String series = event(
                "DTSTART:20261214T180000Z",
                "DTEND:20261214T190000Z",
                "RRULE:D1 20261217T180000Z",
                "EXDATE:20261215T180000Z;20261216T180000Z",
                "RDATE:20261218T180000Z;20261219T180000Z");
        assertWeek(
                calendar(series).replace("VERSION:2.0", "VERSION:1.0"),
                "14 10:00/11:00",
                "17 10:00/11:00",
                "18 10:00/11:00",
                "19 10:00/11:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TZ:-05 | 14 10:00/11:00",
                "TZ:-0500 | 14 10:00/11:00",
                "TZ:+01:00 | 14 04:00/05:00",
                // whether it is summer there is not said well
                "TZ:-05\\nDAYLIGHT:TRUE;-04;20260308T020000;20261101T020000;EST;EDT | 14 09:00/11:00"
            })
    void readsTheZoneOfTheFormatBefore(String zone, String expected) {
        String one = event("DTSTART:20261214T130000", "DTEND:20261214T140000");
        assertWeek(calendar(zone.replace("\\n", "\n"), one).replace("VERSION:2.0", "VERSION:1.0"), expected);
    }

    @Test
    void keepsNoTimeForWhatIsTakenBack() {
        String one = event("UID:1", "DTSTART:20261215T180000Z", "DTEND:20261215T190000Z");
        assertWeek(calendar("METHOD:CANCEL", one));
        assertWeek(calendar(one, "METHOD:CANCEL"));
        assertWeek(calendar(one.replace("UID:1", "METHOD:CANCEL")));
        assertWeek(calendar("METHOD:PUBLISH", one), "15 10:00/11:00");
        assertWeek(calendar("METHOD:REQUEST", one), "15 10:00/11:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SEQUENCE:0 | SEQUENCE:1;STATUS:CANCELLED | ",
                "SEQUENCE:9 | SEQUENCE:10;STATUS:CANCELLED | ",
                "X:1 | SEQUENCE:1;STATUS:CANCELLED | ",
                "SEQUENCE:1;DTSTAMP:20261201T000000Z | SEQUENCE:1;DTSTAMP:20261202T000000Z;STATUS:CANCELLED | ",
                "SEQUENCE:1;DTSTAMP:20261202T000000Z | SEQUENCE:1;DTSTAMP:20261201T000000Z;STATUS:CANCELLED | 15 10:00/11:00",
                "SEQUENCE:2 | SEQUENCE:1;STATUS:CANCELLED | 15 10:00/11:00",
                // not the same one, or nobody can tell
                "SEQUENCE:1 | STATUS:CANCELLED;UID:2;SEQUENCE:3 | 15 10:00/11:00",
                "SEQUENCE:0 | SEQUENCE:0;STATUS:CANCELLED | 15 10:00/11:00"
            })
    void goesByTheLatestRevision(String one, String other, String expected) {
        String[] times = expected == null ? new String[0] : new String[] {expected};
        for (List<String> both : List.of(List.of(one, other), List.of(other, one))) {
            assertWeek(calendar(revision(both.get(0)), revision(both.get(1))), times);
        }
    }

    private static String revision(String lines) {
        String uid = lines.contains("UID:") ? "" : "UID:1\n";
        return event(uid + lines.replace(';', '\n'), "DTSTART:20261215T180000Z", "DTEND:20261215T190000Z");
    }

    @Test
    void goesByTheLatestRevisionOfSingleOnes() {
        String series = event("UID:1", "DTSTART:20261214T180000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3");
        String old = event(
                "UID:1", "SEQUENCE:1", "RECURRENCE-ID:20261215T180000Z", "DTSTART:20261215T220000Z", "DURATION:PT1H");
        String later = old.replace("SEQUENCE:1", "SEQUENCE:10").replace("T220000Z", "T200000Z");
        assertWeek(calendar(series, later, old), "14 10:00/11:00", "15 12:00/13:00", "16 10:00/11:00");
    }

    @Test
    void keepsAllThatShareAnUidWhereNoneIsLater() {
        String one = event("UID:1", "DTSTART:20261215T180000Z", "DURATION:PT1H");
        assertWeek(calendar(one, one.replace("20261215", "20261216")), "15 10:00/11:00", "16 10:00/11:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20261216T000000 | 16 00:00/2026-12-17 00:00",
                "DTSTART;VALUE=DATE:20261216T000000Z;DTEND;VALUE=DATE:20261217T000000Z | 16 00:00/2026-12-17 00:00",
                "DTSTART:20261216T100000-08;DTEND:20261216T110000-08 | 16 10:00/11:00",
                "DTSTART:20261216T220000;DTEND:20261216T240000 | 16 22:00/2026-12-17 00:00",
                "DTSTART:20261216T180000Z;DTEND:;DURATION:PT1H | 16 10:00/11:00",
                "DTSTART:20261216T180000Z;DURATION:;DTEND:20261216T190000Z | 16 10:00/11:00"
            })
    void readsTimesHoweverTheyAreWritten(String lines, String expected) {
        assertWeek(calendar(event(lines.replaceAll(";(?=D[TU])", "\n"))), expected);
    }

    @ParameterizedTest
    @CsvSource({
        // the months are the usual ones, or don't matter
        "RSCALE=JAPANESE;FREQ=MONTHLY, 20261114, 14",
        "RSCALE=BUDDHIST;FREQ=YEARLY, 20251215, 15",
        "RSCALE=roc;FREQ=MONTHLY;BYDAY=3WE, 20261118, 16",
        "RSCALE=CHINESE;FREQ=WEEKLY, 20261110, 15",
        "RSCALE=HEBREW;FREQ=DAILY;INTERVAL=36, 20261110, 16"
    })
    void readsRulesOfOtherCalendarsThatMeanTheSame(String rule, String first, String day) {
        BusyReading reading = read(calendar(event("DTSTART:" + first + "T180000Z", "DURATION:PT1H", "RRULE:" + rule)));
        assertEquals(List.of("2026-12-" + day + " 10:00/11:00"), shown(reading));
        assertEquals(UnreadEvents.NONE, reading.unread());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;RSCALE=CHINESE",
                "RSCALE=HEBREW;FREQ=YEARLY;BYMONTH=5L;BYMONTHDAY=8;SKIP=FORWARD",
                "RSCALE=ISLAMIC-CIVIL;FREQ=DAILY;BYMONTH=9",
                "RSCALE=ETHIOPIC;FREQ=WEEKLY;BYMONTHDAY=1"
            })
    void tellsOfRulesThatCountOtherMonths(String rule) {
        BusyReading reading = read(calendar(event("DTSTART:20261215T180000Z", "DURATION:PT1H", "RRULE:" + rule)));
        assertEquals(List.of("2026-12-15 10:00/11:00"), shown(reading));
        assertEquals(
                new UnreadEvents(1, List.of(new UnreadEvent(Reason.RULE_NOT_UNDERSTOOD, "20261215"))),
                reading.unread());
    }

    @ParameterizedTest
    @CsvSource({
        "'Ours, and theirs', 'Ours\\, and theirs'",
        "'Ours; theirs', 'Ours\\; theirs'",
        "Ours^nTheirs, 'Ours\\nTheirs'",
        "Ours ^'here^', 'Ours \"here\"'",
        "Ours^^, Ours^"
    })
    void findsAZoneWhoseNameIsWrittenInTwoWays(String parameter, String text) {
        String zone = "BEGIN:VTIMEZONE\nTZID:" + text + "\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
                + "TZOFFSETFROM:-0500\nTZOFFSETTO:-0500\nEND:STANDARD\nEND:VTIMEZONE";
        BusyReading reading =
                read(calendar(zone, event("DTSTART;TZID=\"" + parameter + "\":20261215T130000", "DURATION:PT1H")));
        assertEquals(List.of("2026-12-15 10:00/11:00"), shown(reading));
        assertEquals(List.of(), reading.unknownZones());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-APPLE-TRAVEL-DURATION;VALUE=DURATION:PT45M | 15 09:15/11:00",
                "X-APPLE-TRAVEL-DURATION:PT0S | 15 10:00/11:00",
                "X-APPLE-TRAVEL-DURATION;VALUE=DURATION:PT45M;TRANSP:TRANSPARENT |"
            })
    void keepsTheWayToAnEventBusyToo(String lines, String expected) {
        String one = event("DTSTART:20261215T180000Z", "DURATION:PT1H", lines.replace(";TRANSP", "\nTRANSP"));
        assertWeek(calendar(one), expected == null ? new String[0] : new String[] {expected});
    }

    @Test
    void keepsTheWayToEachOfASeriesBusyAsItIsChanged() {
        String way = "X-APPLE-TRAVEL-DURATION;VALUE=DURATION:PT30M\nRRULE";
        String change = event("UID:1", "RECURRENCE-ID:20261215T180000Z", "DTSTART:20261215T220000Z", "DURATION:PT1H");
        assertWeek(
                calendar(BERLIN.replace("RRULE", way), change), "14 09:30/11:00", "15 14:00/15:00", "16 09:30/11:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20260303T133000 | FREQ=DAILY;INTERVAL=5;COUNT=50;BYDAY=MO,TH;BYHOUR=8,10 | 2026-12-03 | 2",
                "20260306T081500 | FREQ=DAILY;INTERVAL=3;COUNT=400;BYDAY=FR;BYHOUR=8,10,17 | 2026-12-25 | 3",
                "20260306T081500 | FREQ=DAILY;INTERVAL=3;COUNT=400;BYDAY=FR;BYHOUR=8,10,17 | 2026-12-11 | 0",
                "20261214T080000 | FREQ=DAILY;COUNT=3;BYHOUR=8,10 | 2026-12-15 | 1",
                "20260307T054500 | FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1;BYHOUR=8 | 2026-12-03 | 1",
                "20260307T054500 | FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1,-1;BYHOUR=8,10,17 | 2026-12-03 | 1",
                "20260307T054500 | FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1,2;BYHOUR=8,10,17 | 2026-12-03 | 2",
                "20260307T054500 | FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1;BYHOUR=8;COUNT=9 | 2026-12-03 | 1",
                "20260307T054500 | FREQ=MONTHLY;BYDAY=TH;BYSETPOS=1;BYHOUR=8;COUNT=8 | 2026-12-03 | 0"
            })
    void countsTimesOfTheDayOnDaysInStep(String start, String rule, String day, int times) {
        String series = event("DTSTART;TZID=America/Los_Angeles:" + start, "DURATION:PT1M", "RRULE:" + rule);
        assertEquals(times, read(calendar(series), day, 1).times().size());
    }

    @Test
    void tellsOfTimesOfTheDayThatItCantCount() {
        String rule = "RRULE:FREQ=MONTHLY;BYSETPOS=1;BYHOUR=8,10";
        BusyReading reading = read(calendar(event("DTSTART:20261215T180000Z", "DURATION:PT1H", rule)));
        assertEquals(List.of("2026-12-15 10:00/11:00"), shown(reading));
        assertEquals(
                new UnreadEvents(1, List.of(new UnreadEvent(Reason.RULE_NOT_UNDERSTOOD, "20261215"))),
                reading.unread());
    }

    @Test
    void tellsOfAWayThatItCantRead() {
        String one = event("DTSTART:20261215T180000Z", "DURATION:PT1H", "X-APPLE-TRAVEL-DURATION:soon");
        BusyReading reading = read(calendar(one));
        assertEquals(List.of("2026-12-15 10:00/11:00"), shown(reading));
        assertEquals(
                new UnreadEvents(1, List.of(new UnreadEvent(Reason.LINE_NOT_UNDERSTOOD, "20261215"))),
                reading.unread());
    }

    @Test
    void findsAZoneWithWhatBelongsBehindIt() {
        String zone = "BEGIN:VTIMEZONE\nTZID:local\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
                + "TZOFFSETFROM:-0500\nTZOFFSETTO:-0500\nEND:STANDARD\nEND:VTIMEZONE";
        assertWeek(
                calendar(zone, event("DTSTART;TZID=\"local;VALUE=DATE-TIME\":20261215T130000", "DURATION:PT1H")),
                "15 10:00/11:00");
    }

    @Test
    void namesAnUnknownZoneInOneLine() {
        BusyReading reading =
                read(calendar(event("DTSTART;TZID=\"Ours^nTheirs\u2028Yours\":20261215T130000", "DURATION:PT1H")));
        assertEquals(List.of("Ours Theirs Yours"), reading.unknownZones());
    }

    @ParameterizedTest
    @CsvSource({
        "X-MICROSOFT-MSNCALENDAR-BUSYSTATUS:FREE, false",
        "X-MICROSOFT-MSNCALENDAR-BUSYSTATUS:OOF, true",
        "X-MICROSOFT-MSNCALENDAR-INTENDEDSTATUS:FREE, false",
        "X-GWSHOW-AS:FREE, false",
        "X-GWSHOW-AS:BUSY, true",
        "X-GWSHOW-AS:FREE|TRANSP:OPAQUE, true"
    })
    void knowsWhatOlderProgramsCallFree(String lines, boolean busy) {
        String one = event("DTSTART:20261215T180000Z", "DURATION:PT1H", lines.replace('|', '\n'));
        assertEquals(busy, !read(calendar(one)).times().isEmpty());
    }

    @Test
    void leavesOutWhatItsOwnerPassedOn() {
        String one = event(
                "DTSTART:20261215T180000Z",
                "DURATION:PT1H",
                "ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:bob@praxis.example\":mailto:ann@praxis.example");
        assertWeek(calendar("X-OWNER:mailto:ann@praxis.example", one));
        assertWeek(calendar("X-OWNER:mailto:bob@praxis.example", one), "15 10:00/11:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // text that was not escaped
                "DESCRIPTION:notes\nBegin: Monday\nEnd: Friday",
                "DESCRIPTION:notes\nBegin:morning",
                "BEGIN:VALARM\nTRIGGER:-PT15M\nUID:8"
            })
    void findsTheEndBehindWhatNeverEnds(String lines) {
        BusyReading reading =
                read(calendar(event("UID:1", "DTSTART:20261215T180000Z", lines, "DTEND:20261215T190000Z")));
        assertEquals(List.of("2026-12-15 10:00/11:00"), shown(reading));
        UnreadEvents told = lines.contains("VALARM")
                ? new UnreadEvents(1, List.of(new UnreadEvent(Reason.LINE_NOT_UNDERSTOOD, "20261215")))
                : UnreadEvents.NONE;
        assertEquals(told, reading.unread());
    }

    @Test
    void takesOutACancelledOneThatSaysNothingElse() {
        String cancelled =
                event("UID:1", "RECURRENCE-ID:20261215T180000Z", "STATUS:CANCELLED", "DTSTART:20260231T180000Z");
        assertWeek(calendar(BERLIN, cancelled), "14 10:00/11:00", "16 10:00/11:00");
    }

    private static void assertWeek(String calendar, String... expected) {
        assertEquals(Arrays.stream(expected).map(time -> "2026-12-" + time).toList(), shown(read(calendar)));
    }

    private static List<String> shown(BusyReading reading) {
        return FeedText.shown(reading.times(), HERE);
    }

    private static BusyReading read(String calendar) {
        return FeedText.read(calendar, new CalendarQuery(FeedText.ADDRESS, HERE, null, WEEK));
    }

    private static BusyReading read(String calendar, String from, int days) {
        Instant start = Instant.parse(from + "T08:00:00Z");
        TimeRange window = TimeRange.of(start, Duration.ofDays(days));
        return FeedText.read(calendar, new CalendarQuery(FeedText.ADDRESS, HERE, null, window));
    }
}
