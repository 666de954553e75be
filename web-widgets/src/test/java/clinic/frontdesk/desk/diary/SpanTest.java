package clinic.frontdesk.desk.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.availability.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate CLOCKS_SET_BACK = LocalDate.parse("2027-10-31");
    private static final LocalDate CLOCKS_SET_FORWARD = LocalDate.parse("2027-03-28");

    private static TimeRange time(String start, String end) {
        return new TimeRange(Instant.parse(start), Instant.parse(end));
    }

    @Test
    void isCutAtMidnight() {
        TimeRange threeDays = time("2027-06-01T00:00:00Z", "2027-06-04T00:00:00Z");
        assertEquals(new Span(0, 24 * 60), Span.elapsed(threeDays, LocalDate.parse("2027-06-02"), BERLIN));
        assertEquals(new Span(0, 24 * 60), Span.clock(threeDays, LocalDate.parse("2027-06-02"), BERLIN));
    }

    @Test
    void hourThatClocksShowTwiceIsThereTwice() {
        TimeRange second = time("2027-10-31T01:00:00Z", "2027-10-31T01:30:00Z");
        assertEquals(new Span(180, 210), Span.elapsed(second, CLOCKS_SET_BACK, BERLIN));
        assertEquals(new Span(120, 150), Span.clock(second, CLOCKS_SET_BACK, BERLIN));
    }

    @Test
    void hourThatClocksLeaveOutIsNotThere() {
        TimeRange after = time("2027-03-28T01:00:00Z", "2027-03-28T01:30:00Z");
        assertEquals(new Span(120, 150), Span.elapsed(after, CLOCKS_SET_FORWARD, BERLIN));
        assertEquals(new Span(180, 210), Span.clock(after, CLOCKS_SET_FORWARD, BERLIN));
    }

    @Test
    void knowsWhichOfItsEndsAreNotAtMidnight() {
        assertEquals(List.of(new Span(480, 485), new Span(655, 660)), new Span(480, 660).ends());
        assertEquals(List.of(new Span(655, 660)), new Span(0, 660).ends());
        assertEquals(List.of(), new Span(0, 1440).ends());
    }

    @Test
    void isInStepsOfFiveMinutesAndNeverEmpty() {
        TimeRange short_ = time("2027-06-02T07:08:00Z", "2027-06-02T07:09:00Z");
        assertEquals(new Span(550, 555), Span.elapsed(short_, LocalDate.parse("2027-06-02"), BERLIN));
    }
}
