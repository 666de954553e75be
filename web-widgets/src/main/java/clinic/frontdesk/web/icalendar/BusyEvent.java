package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.calendar.UnreadEvent.Reason;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An event as its lines tell of it.
 *
 * @param written its lines
 * @param clock what its times mean: in one file each calendar has its own
 * @param start null where it stands for another one and doesn't say when
 * @param exceptionRules take out what they hit
 * @param stands for which occurrence of a series it stands; null: for none
 * @param keepsTime whether its owner is busy
 * @param travel on the way to it its owner is busy too
 * @param unread what of it isn't understood; null: nothing
 */
record BusyEvent(
        Component written,
        CalendarClock clock,
        @Nullable WrittenTime start,
        WrittenDuration length,
        List<RepeatRule> rules,
        List<WrittenTime> furtherStarts,
        List<FurtherTime> furtherTimes,
        List<WrittenTime> exceptions,
        List<RepeatRule> exceptionRules,
        @Nullable Change stands,
        boolean keepsTime,
        Duration travel,
        @Nullable Reason unread) {

    /** A further time of its own length. */
    record FurtherTime(WrittenTime start, WrittenDuration length) {}

    /** Which occurrences are changed. */
    record Change(WrittenTime of, Range range) {

        /** @throws Unreadable when there is no such time */
        static Change of(ContentLine line) {
            return new Change(WrittenTime.of(line), Range.of(line));
        }
    }

    /** How far a change goes (RFC 5545 §3.2.13; the last of RFC 2445). */
    enum Range {
        ONE,
        THIS_AND_FUTURE,
        THIS_AND_PRIOR;

        private static Range of(ContentLine line) {
            return switch (line.parameter("RANGE").orElse("").toUpperCase(Locale.ROOT)) {
                case "THISANDFUTURE" -> THIS_AND_FUTURE;
                case "THISANDPRIOR" -> THIS_AND_PRIOR;
                default -> ONE;
            };
        }
    }
}
