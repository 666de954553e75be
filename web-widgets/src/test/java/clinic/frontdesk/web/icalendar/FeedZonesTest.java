package clinic.frontdesk.web.icalendar;

import static clinic.frontdesk.web.icalendar.FeedText.calendar;
import static clinic.frontdesk.web.icalendar.FeedText.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.calendar.BusyReading;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clinic in Los Angeles reads times of other zones: on 15 December and on 15 July, at nine o'clock there. */
class FeedZonesTest {

    private static final ZoneId HERE = ZoneId.of("America/Los_Angeles");
    private static final TimeRange YEAR =
            new TimeRange(Instant.parse("2026-12-01T00:00:00Z"), Instant.parse("2027-12-01T00:00:00Z"));
    private static final LocalDateTime WINTER = LocalDateTime.parse("2026-12-15T09:00:00");
    private static final LocalDateTime SUMMER = LocalDateTime.parse("2027-07-15T09:00:00");

    private static final String STANDARD =
            """
            BEGIN:STANDARD
            DTSTART:16010101T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
            END:STANDARD
            """;
    private static final String DAYLIGHT =
            """
            BEGIN:DAYLIGHT
            DTSTART:16010101T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
            END:DAYLIGHT
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Windows, as Outlook and Exchange write it
                "Eastern Standard Time | America/New_York",
                "W. Europe Standard Time | Europe/Berlin",
                "\"W. Europe Standard Time\" | Europe/Berlin",
                "w. europe standard time | Europe/Berlin",
                "W. Europe Standard Time 1 | Europe/Berlin",
                "Eastern Daylight Time | America/New_York",
                "Pacific Standard Time (Mexico) | America/Tijuana",
                "US Mountain Standard Time | America/Phoenix",
                "India Standard Time | Asia/Calcutta",
                "Eastern | America/New_York",
                "Central Europe | Europe/Budapest",
                // as it was shown to people
                "\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\" | Europe/Amsterdam",
                "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna | Europe/Amsterdam",
                "\"(GMT+01.00) Sarajevo / Skopje / Warsaw / Zagreb\" | Europe/Warsaw",
                "\"(GMT-05:00) Eastern Time (US & Canada)\" | America/New_York",
                "\"(UTC-08:00) Pacific Time (US & Canada); Tijuana\" | America/Los_Angeles",
                "\"(UTC-07:00) Arizona\" | America/Phoenix",
                "\"(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London\" | Europe/London",
                "\"(GMT+08:00) Beijing, Chongqing, Hong Kong, Urumqi\" | Asia/Shanghai",
                "\"(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi\" | Asia/Kolkata",
                // somebody's own prefix, another case, a blank, former names
                "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin | Europe/Berlin",
                "/citadel.org/20210210_1/Europe/Berlin | Europe/Berlin",
                "/mozilla.org/20050126_1/America/Indiana/Indianapolis | America/Indianapolis",
                "europe/berlin | Europe/Berlin",
                "America/New York | America/New_York",
                "US/Eastern | America/New_York",
                "EST5EDT | America/New_York",
                "Japan | Asia/Tokyo",
                // distances from UTC
                "Etc/GMT+5 | -05:00",
                "GMT+0100 | +01:00",
                "UTC+02:00 | +02:00",
                "UTC-3 | -03:00",
                "+05:30 | +05:30",
                "UTC | Z",
                "tzone://Microsoft/Utc | Z",
                "Coordinated Universal Time | Z"
            })
    void knowsZonesByWhateverName(String name, String zone) {
        assertTimesOf(ZoneId.of(zone), name, calendar(at(name)));
    }

    @Test
    void knowsEachNameOfWindows() {
        for (String id : List.of("UTC-11", "Hawaiian Standard Time", "Line Islands Standard Time", "UTC+12")) {
            BusyReading reading = read(calendar(at(id)));
            assertEquals(List.of(), reading.unknownZones());
            assertEquals(2, reading.times().size());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // in the midst, at the end, in another case or between quotation marks
                "TZID:Customized Time Zone",
                "TZID:customized time zone",
                "TZID:\"Customized Time Zone\"",
                "TZID:Customized Time Zone\nX-LIC-LOCATION:Europe/Madrid"
            })
    void takesAZoneAsTheCalendarDescribesIt(String id) {
        String zone = zone(id + "\n" + STANDARD + DAYLIGHT);
        assertTimesOf(ZoneId.of("Europe/Berlin"), "Customized Time Zone", calendar(zone, at("Customized Time Zone")));
        assertTimesOf(ZoneId.of("Europe/Berlin"), "Customized Time Zone", calendar(at("Customized Time Zone"), zone));
    }

    @Test
    void takesAZoneWhoseChangesAreCounted() {
        String zone = zone("TZID:Praxis\n"
                + STANDARD.replace("16010101T030000", "20261025T030000")
                        .replaceFirst("RRULE.*", "RDATE:20261025T030000,20271031T030000")
                + DAYLIGHT.replace("16010101T020000", "20270328T020000").replaceFirst("RRULE.*\n", ""));
        assertTimesOf(ZoneId.of("Europe/Berlin"), "Praxis", calendar(zone, at("Praxis")));
    }

    @Test
    void takesAZoneThatNeverChanges() {
        String zone = zone("TZID:Praxis\n" + STANDARD.replace("+0200", "+0100").replaceFirst("RRULE.*\n", ""));
        assertTimesOf(ZoneId.of("+01:00"), "Praxis", calendar(zone, at("Praxis")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                // no rules, and none that can be
                "X-LIC-LOCATION:Europe/Berlin\n",
                "BEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+9900\nEND:STANDARD\n",
                """
                BEGIN:STANDARD
                DTSTART:19700101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=SECONDLY
                END:STANDARD
                """
            })
    void knowsAZoneWhoseDescriptionIsOfNoUse(String description) {
        String name = "W. Europe Standard Time";
        assertTimesOf(ZoneId.of("Europe/Berlin"), name, calendar(zone("TZID:" + name + "\n" + description), at(name)));
    }

    @Test
    void prefersWhatIsKnownToHalfADescription() {
        String name = "W. Europe Standard Time";
        String half = zone("TZID:" + name + "\n" + DAYLIGHT);
        assertTimesOf(ZoneId.of("Europe/Berlin"), name, calendar(half, at(name)));
    }

    @Test
    void keepsBothHoursThatHalfADescriptionMayMean() {
        BusyReading reading = read(calendar(zone("TZID:Praxis\n" + DAYLIGHT), at("Praxis")));
        assertEquals(List.of("Praxis"), reading.unknownZones());
        assertEquals(
                List.of(new TimeRange(Instant.parse("2026-12-15T07:00:00Z"), Instant.parse("2026-12-15T09:00:00Z"))),
                reading.times().subList(0, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Customized Time Zone",
                "tzone://Microsoft/Custom",
                "Mitteleuropäische Zeit",
                "EST",
                "CST",
                "Europe/Atlantis",
                "UTC+25:00",
                "Praxis 🕘"
            })
    void keepsEveryTimeThatAnUnknownZoneMayMean(String name) {
        BusyReading reading = read(calendar(at(name)));
        assertEquals(List.of(name), reading.unknownZones());
        assertEquals(
                new TimeRange(Instant.parse("2026-12-14T19:00:00Z"), Instant.parse("2026-12-15T22:00:00Z")),
                reading.times().get(0));
        BusyReading answered = read(calendar(at(name)), ZoneId.of("Europe/Berlin"));
        assertEquals(List.of(name), answered.unknownZones());
        assertEquals(hours(ZoneId.of("Europe/Berlin")), answered.times());
    }

    @Test
    void keepsWhatAnOffsetLeavesOpen() {
        BusyReading reading = read(calendar(at("\"(UTC+03:00) Irgendwo\"")));
        assertEquals(List.of("(UTC+03:00) Irgendwo"), reading.unknownZones());
        // in winter or in summer time
        assertEquals(
                new TimeRange(Instant.parse("2026-12-15T05:00:00Z"), Instant.parse("2026-12-15T07:00:00Z")),
                reading.times().get(0));
    }

    @Test
    void asksForNoZoneOfWhatIsFreeOrOver() {
        String free = event("DTSTART;TZID=Praxis:20261215T090000", "DURATION:PT1H", "TRANSP:TRANSPARENT");
        String over = event("DTSTART;TZID=Praxis:20251215T090000", "DURATION:PT1H");
        assertEquals(BusyReading.of(List.of()), read(calendar(free, over)));
    }

    @ParameterizedTest
    @CsvSource({
        "X-WR-TIMEZONE:Europe/Amsterdam, Europe/Amsterdam",
        "X-WR-TIMEZONE;VALUE=TEXT:Europe/Amsterdam, Europe/Amsterdam",
        "X-WR-TIMEZONE:Romance Standard Time, Europe/Paris",
        "X-WR-TIMEZONE:europe/amsterdam, Europe/Amsterdam",
        "X-WR-TIMEZONE:, America/Los_Angeles",
        "X-WR-CALNAME:Praxis, America/Los_Angeles"
    })
    void followsTheZoneThatACalendarNamesForAll(String line, String zone) {
        String event = event("DTSTART:20261215T090000", "DTEND:20261215T100000");
        String wholeDay = event("DTSTART;VALUE=DATE:20261217");
        List<TimeRange> expected = List.of(
                hour(WINTER, ZoneId.of(zone)),
                new TimeRange(Instant.parse("2026-12-17T08:00:00Z"), Instant.parse("2026-12-18T08:00:00Z")));
        assertEquals(expected, read(calendar(line, event, wholeDay)).times());
        assertEquals(expected, read(calendar(event, wholeDay, line)).times());
    }

    @Test
    void asksForAZoneOfAllThatNobodyKnows() {
        String event = event("DTSTART:20261215T090000", "DTEND:20261215T100000");
        BusyReading reading = read(calendar("X-WR-TIMEZONE:Praxis", event));
        assertEquals(List.of("Praxis"), reading.unknownZones());
        assertEquals(Duration.ofHours(27), reading.times().get(0).length());
        String named = event("DTSTART:20261215T090000Z", "DTEND:20261215T100000Z");
        assertEquals(List.of(), read(calendar("X-WR-TIMEZONE:Praxis", named)).unknownZones());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DTSTART:20261215T090000+0100\nDTEND:20261215T100000+0100",
                "DTSTART:2026-12-15T09:00:00+01:00\nDURATION:PT1H",
                "DTSTART;TZID=Europe/Berlin:20261215T090000\nDTEND:20261215T100000",
                "DTSTART;TZID=Europe/Berlin:20261215T0900\nDTEND;TZID=Europe/London:20261215T0900"
            })
    void readsOffsetsAndEndsWithoutAZone(String lines) {
        assertEquals(
                List.of(hour(WINTER, ZoneId.of("Europe/Berlin"))),
                read(calendar(event(lines))).times());
    }

    @Test
    void namesOnlyTheBeginningOfALongName() {
        List<String> names = read(calendar(at("x".repeat(5_000) + "\u0007"))).unknownZones();
        assertEquals(1, names.size());
        assertTrue(names.get(0).length() <= 100, names.get(0));
    }

    @Test
    void takesOutDaysInAnUnknownZone() {
        String series = event(
                "DTSTART;TZID=Praxis:20261215T090000",
                "DURATION:PT1H",
                "RRULE:FREQ=WEEKLY;COUNT=2",
                "EXDATE;TZID=Praxis:20261222T090000");
        assertEquals(1, read(calendar(series)).times().size());
    }

    private static void assertTimesOf(ZoneId zone, String name, String calendar) {
        BusyReading reading = read(calendar);
        assertEquals(List.of(), reading.unknownZones(), name);
        assertEquals(hours(zone), reading.times(), name);
        assertEquals(0, reading.unread().count());
    }

    private static BusyReading read(String calendar) {
        return FeedText.read(calendar, new CalendarQuery(FeedText.ADDRESS, HERE, null, YEAR));
    }

    private static BusyReading read(String calendar, ZoneId answer) {
        return FeedText.read(calendar, new CalendarQuery(FeedText.ADDRESS, HERE, answer, YEAR));
    }

    private static List<TimeRange> hours(ZoneId zone) {
        return List.of(hour(WINTER, zone), hour(SUMMER, zone));
    }

    private static TimeRange hour(LocalDateTime local, ZoneId zone) {
        return TimeRange.of(local.atZone(zone).toInstant(), Duration.ofHours(1));
    }

    private static String zone(String lines) {
        return "BEGIN:VTIMEZONE\n" + lines.strip() + "\nEND:VTIMEZONE";
    }

    /** The end is without a zone of its own. */
    private static String at(String zone) {
        return event("DTSTART;TZID=" + zone + ":20261215T090000", "DURATION:PT1H") + "\n"
                + event("DTSTART;TZID=" + zone + ":20270715T090000", "DTEND;TZID=" + zone + ":20270715T100000");
    }
}
