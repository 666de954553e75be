package clinic.frontdesk.web.icalendar;

import static clinic.frontdesk.web.icalendar.FeedText.calendar;
import static clinic.frontdesk.web.icalendar.FeedText.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.calendar.BusyReading;
import clinic.frontdesk.calendar.FeedFault;
import clinic.frontdesk.calendar.UnreadEvent;
import clinic.frontdesk.calendar.UnreadEvent.Reason;
import clinic.frontdesk.calendar.UnreadEvents;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one event says, or fails to say, beside a good one at ten on 15 December 2026. */
class FeedEventsTest {

    private static final ZoneId HERE = ZoneId.of("America/Los_Angeles");
    private static final TimeRange MONTH = TimeRange.of(Instant.parse("2026-12-01T08:00:00Z"), Duration.ofDays(31));
    private static final String GOOD = event("DTSTART:20261215T180000Z", "DTEND:20261215T190000Z");
    private static final String GOOD_TIME = "2026-12-15 10:00/11:00";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UID:7 | NO_START |",
                "DTSTART | NO_START |",
                "DTSTART20261216T100000 | NO_START |",
                "DTSTART:20260231T180000Z;DTEND:20260231T190000Z | NO_SUCH_TIME | 20260231",
                "DTSTART;VALUE=DATE:20260231 | NO_SUCH_TIME | 20260231",
                "DTSTART:20261216T250000Z;DURATION:PT1H | NO_SUCH_TIME | 20261216",
                "DTSTART:20261216T240100;DURATION:PT1H | NO_SUCH_TIME | 20261216",
                "DTSTART:soon;DURATION:PT1H | NO_SUCH_TIME |",
                "DTSTART:;DURATION:PT1H | NO_SUCH_TIME |",
                "DTSTART;VALUE=BINARY:AAAA;DURATION:PT1H | NO_SUCH_TIME |",
                "DTSTART:20261216T100000Z;DTEND:20261131T110000Z | NO_SUCH_TIME | 20261216",
                "DTSTART:20261216T100000Z;DURATION:PT99999999999999H | NO_SUCH_TIME | 20261216",
                "DTSTART:20261216T100000Z;DURATION:P999999999W | NO_SUCH_TIME | 20261216",
                "DTSTART:20261216T100000Z;DURATION:an hour | NO_SUCH_TIME | 20261216",
                "DTSTART:20261216T100000Z;DTEND:20261216T090000Z | ENDS_BEFORE_START | 20261216",
                "DTSTART:20261216T100000Z;DURATION:-PT1H | ENDS_BEFORE_START | 20261216",
                "DTSTART;VALUE=DATE:20261216;DTEND;VALUE=DATE:20261214 | ENDS_BEFORE_START | 20261216",
                "DTSTART:20161216T100000Z;DTEND:20061216T090000Z | ENDS_BEFORE_START | 20161216"
            })
    void leavesOutOneOfWhichNoTimeIsKnown(String lines, Reason reason, String day) {
        String faulty = event(lines.replaceAll(";(?=D[TU])", "\n"));
        for (String both : List.of(calendar(faulty, GOOD), calendar(GOOD, faulty))) {
            BusyReading reading = read(both);
            assertEquals(List.of(GOOD_TIME), FeedText.shown(reading.times(), HERE));
            assertEquals(new UnreadEvents(1, List.of(new UnreadEvent(reason, day))), reading.unread());
            assertTrue(reading.unread().shown().get(0).isLeftOut());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RRULE:FREQ=SOMETIMES | RULE_NOT_UNDERSTOOD",
                "RRULE: | RULE_NOT_UNDERSTOOD",
                "RRULE:COUNT=3 | RULE_NOT_UNDERSTOOD",
                "RRULE:FREQ=DAILY;COUNT=often | RULE_NOT_UNDERSTOOD",
                "RRULE:FREQ=DAILY;INTERVAL=0 | RULE_NOT_UNDERSTOOD",
                "RRULE:FREQ=DAILY;COUNT=-3 | RULE_NOT_UNDERSTOOD",
                "RRULE:FREQ=DAILY;UNTIL=20261131T100000Z | RULE_NOT_UNDERSTOOD",
                "RRULE:FREQ=WEEKLY;BYDAY=XX | RULE_NOT_UNDERSTOOD",
                "RRULE:FREQ=YEARLY;RSCALE=CHINESE | RULE_NOT_UNDERSTOOD",
                "RRULE:FREQ=MINUTELY;BYSETPOS=1 | RULE_NOT_UNDERSTOOD",
                "RDATE:20261131T100000Z | RULE_NOT_UNDERSTOOD",
                "RDATE;VALUE=PERIOD:20261217T100000Z/PT | RULE_NOT_UNDERSTOOD",
                "EXDATE:20261131T100000Z | EXCEPTION_NOT_UNDERSTOOD",
                "RECURRENCE-ID:20261131T100000Z | EXCEPTION_NOT_UNDERSTOOD",
                "RRULE FREQ=DAILY | LINE_NOT_UNDERSTOOD",
                "EXDATE 20261216T100000 | LINE_NOT_UNDERSTOOD"
            })
    void keepsWhatIsKnownOfOne(String line, Reason reason) {
        BusyReading reading = read(calendar(GOOD, event("DTSTART:20261216T180000Z", line, "DURATION:PT1H")));
        assertEquals(List.of(GOOD_TIME, "2026-12-16 10:00/11:00"), FeedText.shown(reading.times(), HERE));
        assertEquals(new UnreadEvents(1, List.of(new UnreadEvent(reason, "20261216"))), reading.unread());
        assertTrue(reading.unread().shown().stream().noneMatch(UnreadEvent::isLeftOut));
    }

    @Test
    void takesOutWhatIsUnderstoodOfAList() {
        BusyReading reading = read(calendar(event(
                "DTSTART:20261214T180000Z",
                "DURATION:PT1H",
                "RRULE:FREQ=DAILY;COUNT=3",
                "EXDATE:soon,20261215T180000Z,")));
        assertEquals(
                List.of("2026-12-14 10:00/11:00", "2026-12-16 10:00/11:00"), FeedText.shown(reading.times(), HERE));
        assertEquals(
                Reason.EXCEPTION_NOT_UNDERSTOOD, reading.unread().shown().get(0).reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STATUS:CANCELLED\nDTSTART:20260231T180000Z",
                "TRANSP:TRANSPARENT\nDTSTART:20261216T180000Z\nRRULE:FREQ=SOMETIMES",
                // has no length
                "DTSTART:20261216T180000Z",
                "DTSTART:20261216T180000Z\nDTEND:20261216T180000Z",
                // lines of others
                "DTSTART:20251216T180000Z\nDURATION:PT1H\nSUMMARY\nDESCRIPTION x\nDTSTAMP:never\nCREATED:",
                "DTSTART:20251216T180000Z\nDURATION:PT1H\nX-APPLE;=:::\n;;;\n:\n\u0000\u0001"
            })
    void tellsNothingOfWhatKeepsNoTime(String lines) {
        BusyReading reading = read(calendar(GOOD, event(lines)));
        assertEquals(List.of(GOOD_TIME), FeedText.shown(reading.times(), HERE));
        assertEquals(UnreadEvents.NONE, reading.unread());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART;VALUE=DATE:20261216\nDTEND;VALUE=DATE:20261216",
                "DTSTART;VALUE=DATE:20261216\nDURATION:PT24H",
                "DTSTART;VALUE=DATE:20261216\nDURATION:P1D",
                "DTSTART:20261216\nDTEND:20261216T180000"
            })
    void takesADayForAWholeOne(String lines) {
        assertEquals(
                List.of("2026-12-16 00:00/2026-12-17 00:00"),
                FeedText.shown(read(calendar(event(lines))).times(), HERE));
    }

    @Test
    void readsOneThatHasNoEnd() {
        String open = GOOD.replace("END:VEVENT", "").replace("20261215", "20261216");
        BusyReading reading = read(calendar(open, GOOD, open.replace("20261216", "20261217")));
        assertEquals(
                List.of(GOOD_TIME, "2026-12-16 10:00/11:00", "2026-12-17 10:00/11:00"),
                FeedText.shown(reading.times(), HERE));
    }

    @Test
    void takesNothingFromWhatIsInAnEvent() {
        String alarm = "BEGIN:VALARM\nTRIGGER:-PT15M\nDURATION:PT9H\nDTSTART:20261220T100000Z\nEND:VALARM\n";
        String task = "BEGIN:VTODO\nDTSTART:20261221T100000Z\nDURATION:PT1H\nEND:VTODO";
        assertEquals(
                List.of(GOOD_TIME),
                FeedText.shown(
                        read(calendar(task, GOOD.replace("DTSTART", alarm + "DTSTART")))
                                .times(),
                        HERE));
    }

    @Test
    void findsTheNextTimesOfOneThatRepeatsTooOften() {
        String often = event("DTSTART:20260101T000000Z", "DURATION:PT10S", "RRULE:FREQ=MINUTELY");
        BusyReading reading = read(calendar(GOOD, often));
        assertEquals(
                new UnreadEvents(1, List.of(new UnreadEvent(Reason.TOO_MANY_TIMES, "20260101"))), reading.unread());
        assertTrue(reading.times().size() > 19_000);
        assertEquals(
                Instant.parse("2026-12-01T08:00:00Z"), reading.times().get(0).start());
    }

    @Test
    void refusesMoreThanCanBeKept() {
        String[] many = Stream.generate(
                        () -> event("DTSTART:20260101T000000Z", "DURATION:PT10S", "RRULE:FREQ=MINUTELY"))
                .limit(6)
                .toArray(String[]::new);
        assertEquals(
                FeedFault.TOO_MANY_TIMES,
                assertThrows(FeedFault.Unreadable.class, () -> read(calendar(many)))
                        .fault());
    }

    @Test
    void refusesMoreLinesThanCanBeKept() {
        String lines = "EXDATE:20261215\n".repeat(4_900);
        String[] many = Stream.generate(() -> event("DTSTART:20261215T180000Z", "RRULE:FREQ=DAILY", lines.strip()))
                .limit(70)
                .toArray(String[]::new);
        assertEquals(
                FeedFault.TOO_MANY_EVENTS,
                assertThrows(FeedFault.Unreadable.class, () -> read(calendar(many)))
                        .fault());
        BusyReading one =
                read(calendar(GOOD, event("DTSTART:20261216T180000Z", "DURATION:PT1H", lines + lines.strip())));
        assertEquals(Reason.LINE_NOT_UNDERSTOOD, one.unread().shown().get(0).reason());
        assertEquals(List.of(GOOD_TIME, "2026-12-16 10:00/11:00"), FeedText.shown(one.times(), HERE));
    }

    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void isDoneWithLinesThatNobodyWrites() {
        List<String> events = new ArrayList<>(List.of(GOOD));
        String colons = ";X=\"\"".repeat(20_000) + ":".repeat(100_000);
        for (String name : List.of("DTSTART", "RRULE", "EXDATE", "RDATE", "DURATION", "ATTENDEE", "DTSTART;TZID=(")) {
            for (String rest : List.of(
                    colons, ":" + "@".repeat(100_000), ":" + ";TZID=(".repeat(20_000), ":" + "1,".repeat(50_000))) {
                events.add(event("DTSTART:20261215T180000Z", name + rest));
            }
        }
        events.add("X-WR-CALNAME:" + "@".repeat(90_000));
        events.add("X-WR-TIMEZONE:" + "/".repeat(90_000));
        assertEquals(
                GOOD_TIME,
                FeedText.shown(read(calendar(events.toArray(String[]::new))).times(), HERE)
                        .get(0));
    }

    @ParameterizedTest
    @CsvSource({
        ", true",
        "TRANSP:OPAQUE, true",
        "TRANSP:TRANSPARENT, false",
        "TRANSP:transparent, false",
        "TRANSP:TRANSPARENT-NOCONFLICT, false",
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE, false",
        "X-MICROSOFT-CDO-BUSYSTATUS:free, false",
        "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE, true",
        "X-MICROSOFT-CDO-BUSYSTATUS:BUSY, true",
        "X-MICROSOFT-CDO-BUSYSTATUS:OOF, true",
        "X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE, true",
        "X-MICROSOFT-CDO-INTENDEDSTATUS:FREE, false",
        "X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY, true",
        "X-MICROSOFT-CDO-INTENDEDSTATUS:FREE|X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE, true",
        "X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY|X-MICROSOFT-CDO-BUSYSTATUS:FREE, false",
        // what says so in the words of everybody wins
        "X-MICROSOFT-CDO-BUSYSTATUS:FREE|TRANSP:OPAQUE, true",
        "X-MICROSOFT-CDO-BUSYSTATUS:BUSY|TRANSP:TRANSPARENT, false",
        "STATUS:CANCELLED, false",
        "STATUS:cancelled, false",
        "STATUS:CANCELED, false",
        "STATUS:TENTATIVE, true",
        "STATUS:CONFIRMED, true"
    })
    void knowsWhatIsFree(String lines, boolean busy) {
        String said = lines == null ? "" : lines.replace('|', '\n');
        assertEquals(
                busy,
                !read(calendar(GOOD.replace("BEGIN:VEVENT", "BEGIN:VEVENT\n" + said)))
                        .times()
                        .isEmpty());
        String day = event("DTSTART;VALUE=DATE:20261217", said);
        assertEquals(busy, !read(calendar(day)).times().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-WR-CALNAME:ann@praxis.example | DECLINED | false",
                "X-WR-CALNAME:ANN@praxis.example | DECLINED | false",
                "X-WR-CALNAME:Ann <ann@praxis.example> | DECLINED | false",
                "X-OWNER:mailto:ann@praxis.example | DECLINED | false",
                "X-OWNER;CN=\"Ann\":mailto:ann@praxis.example | declined | false",
                "X-WR-RELCALID:ann@praxis.example | DECLINED | false",
                "X-WR-CALNAME:ann@praxis.example | ACCEPTED | true",
                "X-WR-CALNAME:ann@praxis.example | TENTATIVE | true",
                "X-WR-CALNAME:ann@praxis.example | NEEDS-ACTION | true",
                // somebody else's, or nobody's
                "X-WR-CALNAME:bob@praxis.example | DECLINED | true",
                "X-WR-CALNAME:joann@praxis.example | DECLINED | true",
                "X-WR-CALNAME:Work with ann@praxis.example | DECLINED | true",
                "X-WR-CALNAME:Ann | DECLINED | true"
            })
    void leavesOutWhatItsOwnerDeclined(String whose, String answer, boolean busy) {
        String invited = GOOD.replace(
                "BEGIN:VEVENT",
                """
                BEGIN:VEVENT
                ORGANIZER:mailto:cem@praxis.example
                ATTENDEE;PARTSTAT=ACCEPTED:mailto:cem@praxis.example
                ATTENDEE;CN="A: B";ROLE=REQ-PARTICIPANT;PARTSTAT=%s:MAILTO:ann@Praxis.example"""
                        .formatted(answer));
        assertEquals(busy, !read(calendar(whose, invited)).times().isEmpty());
        assertEquals(busy, !read(calendar(invited, whose)).times().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "https://calendar.example/calendar/ical/ann%40praxis.example/private-1f/basic.ics, false",
        "https://calendar.example/home/ann@praxis.example/Calendar.ics, false",
        "https://calendar.example/feed?user=ann%40praxis.example&token=1, false",
        "https://calendar.example/calendar/ical/bob%40praxis.example/private-1f/basic.ics, true",
        "https://calendar.example/ann/praxis.example.ics, true"
    })
    void knowsFromItsAddressWhoseItIs(String address, boolean busy) {
        String invited =
                GOOD.replace("BEGIN:VEVENT", "BEGIN:VEVENT\nATTENDEE;PARTSTAT=DECLINED:mailto:ann@praxis.example");
        BusyReading reading =
                FeedText.read(calendar(invited), new CalendarQuery(URI.create(address), HERE, null, MONTH));
        assertEquals(busy, !reading.times().isEmpty());
    }

    @Test
    void leavesOutSingleOnesThatItsOwnerDeclined() {
        String series = event("UID:1", "DTSTART:20261214T180000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=3");
        String declined = event(
                "UID:1",
                "RECURRENCE-ID:20261215T180000Z",
                "DTSTART:20261215T180000Z",
                "DURATION:PT1H",
                "ATTENDEE;PARTSTAT=DECLINED;EMAIL=ann@praxis.example:urn:uuid:1");
        assertEquals(
                List.of("2026-12-14 10:00/11:00", "2026-12-16 10:00/11:00"),
                FeedText.shown(
                        read(calendar("X-OWNER:mailto:ann@praxis.example", series, declined))
                                .times(),
                        HERE));
    }

    @ParameterizedTest
    @CsvSource({
        "FREEBUSY, true",
        "FREEBUSY;FBTYPE=BUSY, true",
        "FREEBUSY;FBTYPE=BUSY-UNAVAILABLE, true",
        "FREEBUSY;FBTYPE=BUSY-TENTATIVE, true",
        "FREEBUSY;FBTYPE=FREE, false",
        "FREEBUSY;FBTYPE=free, false"
    })
    void readsTimesThatAreToldWithoutEvents(String name, boolean busy) {
        String told =
                "BEGIN:VFREEBUSY\n" + name + ":20261215T180000Z/PT1H,20261216T180000Z/20261216T190000Z\nEND:VFREEBUSY";
        List<String> expected = busy ? List.of(GOOD_TIME, "2026-12-16 10:00/11:00") : List.of();
        assertEquals(expected, FeedText.shown(read(calendar(told)).times(), HERE));
        BusyReading faulty = read(calendar(told.replace("20261216T180000Z/", "20261131T180000Z/"), GOOD));
        assertEquals(List.of(GOOD_TIME), FeedText.shown(faulty.times(), HERE));
        assertEquals(busy ? 1 : 0, faulty.unread().count());
    }

    private static BusyReading read(String calendar) {
        return FeedText.read(calendar, new CalendarQuery(FeedText.ADDRESS, HERE, null, MONTH));
    }
}
