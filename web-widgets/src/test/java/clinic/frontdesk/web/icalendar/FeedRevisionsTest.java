package clinic.frontdesk.web.icalendar;

import static clinic.frontdesk.web.icalendar.FeedText.calendar;
import static clinic.frontdesk.web.icalendar.FeedText.event;
import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.calendar.BusyReading;
import clinic.frontdesk.calendar.UnreadEvents;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file says of one event in several places, in the week from 14 December 2026 in Los Angeles. */
class FeedRevisionsTest {

    private static final ZoneId HERE = ZoneId.of("America/Los_Angeles");
    private static final TimeRange WEEK = TimeRange.of(Instant.parse("2026-12-14T08:00:00Z"), Duration.ofDays(7));
    private static final String SERIES =
            event("UID:1", "DTSTART:20261214T180000Z", "DTEND:20261214T190000Z", "RRULE:FREQ=DAILY;COUNT=3");
    private static final String MOVED =
            event("UID:1", "RECURRENCE-ID:20261215T180000Z", "DTSTART:20261215T220000Z", "DTEND:20261215T230000Z");

    @Test
    void takesAChangeThatStandsInAnotherCalendarOfTheFile() {
        assertWeek(calendar(SERIES) + calendar(MOVED), "14 10:00/11:00", "15 14:00/15:00", "16 10:00/11:00");
        assertWeek(calendar(MOVED) + calendar(SERIES), "14 10:00/11:00", "15 14:00/15:00", "16 10:00/11:00");
        assertWeek(
                calendar(SERIES) + calendar(MOVED.replace("-ID:", "-ID;RANGE=THISANDFUTURE:")),
                "14 10:00/11:00",
                "15 14:00/15:00",
                "16 14:00/15:00");
    }

    @Test
    void takesACancellationThatStandsInAnotherCalendarOfTheFile() {
        String cancelled = event("UID:1", "RECURRENCE-ID:20261215T180000Z", "SEQUENCE:1", "DTSTART:20261215T180000Z");
        assertWeek(calendar(SERIES) + calendar("METHOD:CANCEL", cancelled), "14 10:00/11:00", "16 10:00/11:00");
        String all = event("UID:1", "SEQUENCE:1", "DTSTART:20261214T180000Z");
        assertWeek(calendar(SERIES) + calendar("METHOD:CANCEL", all));
    }

    @Test
    void readsEachChangeOnTheClockOfItsOwnCalendar() {
        String series = event("UID:1", "DTSTART:20261214T190000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3");
        String change = event(
                "UID:1",
                "RECURRENCE-ID;TZID=Ours:20261215T130000",
                "DTSTART;TZID=Ours:20261215T150000",
                "DURATION:PT1H");
        String eastern = "BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:-0500\n"
                + "TZOFFSETTO:-0500\nEND:STANDARD\nEND:VTIMEZONE";
        assertWeek(
                calendar("X-WR-TIMEZONE:Europe/Berlin", series) + calendar(eastern, change),
                "14 10:00/11:00",
                "15 12:00/13:00",
                "16 10:00/11:00");
    }

    @Test
    void leavesTwoWithoutANameInTwoCalendarsAlone() {
        String one = event("DTSTART:20261214T180000Z", "DURATION:PT1H", "DTSTAMP:20261201T000000Z");
        String longer = event("DTSTART:20261214T180000Z", "DURATION:PT2H", "DTSTAMP:20261101T000000Z");
        assertWeek(calendar(one) + calendar(longer), "14 10:00/12:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // moved into the past, beyond all that is booked, and ended earlier
                "SEQUENCE:1;DTSTART:20261102T180000Z;DURATION:PT1H",
                "SEQUENCE:1;DTSTART:20290102T180000Z;DURATION:PT1H",
                "SEQUENCE:1;DTSTART:20251102T180000Z;DURATION:PT1H;RRULE:FREQ=DAILY;UNTIL=20251105T180000Z",
                "SEQUENCE:2;DTSTART:20261102T180000Z;STATUS:CANCELLED",
                // the same number, and the same beginning, written later
                "SEQUENCE:0;DTSTAMP:20261105T000000Z;DTSTART:20251001T180000Z;DURATION:PT1H"
            })
    void aRevisionThatIsOverFreesWhatTheOneBeforeSaid(String lines) {
        String first = event(
                "UID:1",
                "SEQUENCE:0",
                "DTSTAMP:20261001T000000Z",
                "DTSTART:20251001T180000Z",
                "DURATION:PT1H",
                "RRULE:FREQ=DAILY;UNTIL=20261215T180000Z");
        String later = event("UID:1", lines.replace(';', '\n').replaceAll("\nUNTIL", ";UNTIL"));
        assertWeek(calendar(first), "14 10:00/11:00", "15 10:00/11:00");
        assertWeek(calendar(first, later));
        assertWeek(calendar(later, first));
        assertWeek(calendar(first) + calendar(later));
    }

    @Test
    void aChangeThatIsOverFreesWhatTheOneBeforeSaid() {
        String change = MOVED.replace("UID:1", "UID:1\nSEQUENCE:1");
        String back =
                change.replace("SEQUENCE:1", "SEQUENCE:2").replaceAll("(DT\\w+):20261215T2[23]", "$1:20261101T18");
        assertWeek(calendar(SERIES, change, back), "14 10:00/11:00", "16 10:00/11:00");
    }

    @ParameterizedTest
    @CsvSource({"20261102", "20261216", "20290102"})
    void anOlderRevisionFreesNothing(String day) {
        String older = event("UID:1", "SEQUENCE:1", "DTSTART:" + day + "T200000Z", "DURATION:PT1H");
        String newer = event("UID:1", "SEQUENCE:2", "DTSTART:20261215T180000Z", "DURATION:PT1H");
        assertWeek(calendar(older, newer), "15 10:00/11:00");
    }

    @Test
    void numbersCountForNothingWhereOneNameIsThatOfSeveralEvents() {
        String past = IntStream.rangeClosed(1, 9)
                .mapToObj(day -> event(
                        "UID:practice", "SEQUENCE:" + day / 2, "DTSTART:2026110" + day + "T180000Z", "DURATION:PT1H"))
                .collect(Collectors.joining("\n"));
        String coming = event("UID:practice", "SEQUENCE:0", "DTSTART:20261215T180000Z", "DURATION:PT1H");
        assertWeek(calendar(past, coming), "15 10:00/11:00");
        String twice = event("UID:practice", "SEQUENCE:3", "DTSTART:20261216T180000Z", "DURATION:PT1H");
        assertWeek(
                calendar(coming, twice, twice.replace("1216T18", "1217T18")),
                "15 10:00/11:00",
                "16 10:00/11:00",
                "17 10:00/11:00");
    }

    private static void assertWeek(String file, String... expected) {
        BusyReading reading = FeedText.read(file, new CalendarQuery(FeedText.ADDRESS, HERE, null, WEEK));
        assertEquals(
                Arrays.stream(expected).map(time -> "2026-12-" + time).toList(), FeedText.shown(reading.times(), HERE));
        assertEquals(UnreadEvents.NONE, reading.unread());
    }
}
