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

/** When somebody can be had at all (RFC 7953), in the three days from 14 December 2026 in Los Angeles. */
class FeedAvailabilityTest {

    private static final ZoneId HERE = ZoneId.of("America/Los_Angeles");
    private static final TimeRange DAYS = TimeRange.of(Instant.parse("2026-12-14T08:00:00Z"), Duration.ofDays(3));
    private static final String ZONE = ";TZID=America/Los_Angeles:";
    private static final String MORNINGS = "BEGIN:AVAILABLE\nUID:a\nDTSTART" + ZONE + "20261001T090000\nDTEND" + ZONE
            + "20261001T120000\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE\nEND:AVAILABLE";

    @Test
    void isBusyOutsideOfWhatIsAvailable() {
        assertDays(
                calendar(availability("", MORNINGS)),
                "14 00:00/09:00",
                "14 12:00/2026-12-15 09:00",
                "15 12:00/2026-12-16 09:00",
                "16 12:00/2026-12-17 00:00");
    }

    @Test
    void keepsEventsBusyWithinIt() {
        String event = event("DTSTART" + ZONE + "20261214T100000", "DURATION:PT30M");
        assertDays(
                calendar(event, availability("", MORNINGS)),
                "14 00:00/09:00",
                "14 10:00/10:30",
                "14 12:00/2026-12-15 09:00",
                "15 12:00/2026-12-16 09:00",
                "16 12:00/2026-12-17 00:00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;TZID=America/Los_Angeles:20261215T080000 | 15 08:00/09:00 | 15 12:00/2026-12-16 09:00 | 16 12:00/2026-12-17 00:00",
                "DTEND;TZID=America/Los_Angeles:20261214T100000 | 14 00:00/09:00 | |",
                "DTSTART;TZID=America/Los_Angeles:20261214T080000;DURATION:PT6H | 14 08:00/09:00 | 14 12:00/14:00 |",
                "BUSYTYPE:BUSY-TENTATIVE;DTEND;TZID=America/Los_Angeles:20261214T130000 | 14 00:00/09:00 | 14 12:00/13:00 |",
                "DTSTART;TZID=America/Los_Angeles:20280101T000000 | | |",
                "DTEND;TZID=America/Los_Angeles:20200101T000000 | | |"
            })
    void saysNothingBeforeItBeginsAndAfterItEnds(String lines, String one, String two, String three) {
        String[] expected = Arrays.asList(one, two, three).stream()
                .filter(time -> time != null && !time.isEmpty())
                .toArray(String[]::new);
        assertDays(calendar(availability(lines.replaceAll(";(?=D[TU])", "\n"), MORNINGS)), expected);
    }

    @Test
    void takesOutAndMovesWhatIsAvailable() {
        String without = MORNINGS.replace("RRULE", "EXDATE" + ZONE + "20261215T090000\nRRULE");
        String moved = "BEGIN:AVAILABLE\nUID:a\nRECURRENCE-ID" + ZONE + "20261216T090000\nDTSTART" + ZONE
                + "20261216T140000\nDTEND" + ZONE + "20261216T160000\nEND:AVAILABLE";
        assertDays(
                calendar(availability("", without + "\n" + moved)),
                "14 00:00/09:00",
                "14 12:00/2026-12-16 14:00",
                "16 16:00/2026-12-17 00:00");
    }

    @Test
    void theMoreImportantOneCounts() {
        String tuesday = availability(
                "PRIORITY:1\nDTSTART" + ZONE + "20261215T000000\nDTEND" + ZONE + "20261216T000000",
                "BEGIN:AVAILABLE\nUID:b\nDTSTART" + ZONE + "20261215T150000\nDURATION:PT2H\nEND:AVAILABLE");
        String all = availability("PRIORITY:5", MORNINGS);
        String[] expected = {
            "14 00:00/09:00", "14 12:00/2026-12-15 15:00", "15 17:00/2026-12-16 09:00", "16 12:00/2026-12-17 00:00"
        };
        assertDays(calendar(tuesday, all), expected);
        assertDays(calendar(all, tuesday), expected);
        // without a number it comes last
        assertDays(calendar(all.replace("PRIORITY:5\n", ""), tuesday), expected);
    }

    @Test
    void whatCantBeReadIsNotAvailableAndTold() {
        BusyReading reading = read(calendar(availability(
                "",
                MORNINGS.replace("20261001T090000", "20260931T090000") + "\n"
                        + MORNINGS.replace("BYDAY=MO,TU,WE", "BYDAY=TU"))));
        assertEquals(
                List.of("2026-12-14 00:00/2026-12-15 09:00", "2026-12-15 12:00/2026-12-17 00:00"),
                FeedText.shown(reading.times(), HERE));
        assertEquals(new UnreadEvents(1, List.of(new UnreadEvent(Reason.NO_SUCH_TIME, "20260931"))), reading.unread());
    }

    @Test
    void oneOfWhichTheEndsCantBeReadIsToldAndLeftOut() {
        BusyReading reading = read(calendar(availability("DTSTART:20260231T000000Z", MORNINGS)));
        assertEquals(List.of(), reading.times());
        assertEquals(new UnreadEvents(1, List.of(new UnreadEvent(Reason.NO_SUCH_TIME, "20260231"))), reading.unread());
    }

    @Test
    void nothingAvailableIsAllBusy() {
        assertDays(calendar(availability("", "SUMMARY:away")), "14 00:00/2026-12-17 00:00");
    }

    private static String availability(String lines, String available) {
        return "BEGIN:VAVAILABILITY\nUID:v\n" + (lines.isEmpty() ? "" : lines + "\n") + available
                + "\nEND:VAVAILABILITY";
    }

    private static void assertDays(String file, String... expected) {
        BusyReading reading = read(file);
        assertEquals(
                Arrays.stream(expected).map(time -> "2026-12-" + time).toList(), FeedText.shown(reading.times(), HERE));
        assertEquals(UnreadEvents.NONE, reading.unread());
    }

    private static BusyReading read(String file) {
        return FeedText.read(file, new CalendarQuery(FeedText.ADDRESS, HERE, null, DAYS));
    }
}
