package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.calendar.UnreadEvent.Reason;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long an event takes.
 *
 * @param days on the clock, which may have 23 or 25 hours
 * @param exact elapsed time after them
 */
record WrittenDuration(long days, Duration exact) {

    static final WrittenDuration NONE = new WrittenDuration(0, Duration.ZERO);

    private static final Pattern DURATION = Pattern.compile(
            "([+-]?)P(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?", Pattern.CASE_INSENSITIVE);

    /** More than a calendar can have: whoever writes it means something else. */
    private static final long MOST_DAYS = 1_000_000;

    private static final long SECONDS_OF_DAY = 86_400;

    /**
     * A duration as a calendar writes it (RFC 5545 §3.3.6).
     *
     * @throws Unreadable when it is none, or goes backwards
     */
    static WrittenDuration of(String text) {
        Matcher parts = DURATION.matcher(text);
        if (!parts.matches() || text.length() < 3) {
            throw new Unreadable(Reason.NO_SUCH_TIME);
        }
        long days = Math.addExact(7 * number(parts.group(2)), number(parts.group(3)));
        Duration exact = Duration.ofHours(number(parts.group(4)))
                .plusMinutes(number(parts.group(5)))
                .plusSeconds(number(parts.group(6)));
        if (days > MOST_DAYS || exact.toDays() > MOST_DAYS) {
            throw new Unreadable(Reason.NO_SUCH_TIME);
        }
        WrittenDuration length = new WrittenDuration(days, exact);
        if (parts.group(1).equals("-") && !length.isNone()) {
            throw new Unreadable(Reason.ENDS_BEFORE_START);
        }
        return length;
    }

    /** Whole days, at least one. */
    static WrittenDuration ofDays(long days) {
        return new WrittenDuration(Math.max(1, days), Duration.ZERO);
    }

    /** Whether it takes no time. */
    boolean isNone() {
        return days == 0 && exact.isZero();
    }

    /** So many days, those begun included. */
    long begunDays() {
        return days + (exact.toSeconds() + SECONDS_OF_DAY - 1) / SECONDS_OF_DAY;
    }

    /** At least as long as it, whatever clocks do. */
    Duration most() {
        return Duration.ofDays(days + 1).plus(exact);
    }

    private static long number(@Nullable String digits) {
        if (digits == null) {
            return 0;
        }
        if (digits.length() > 12) {
            throw new Unreadable(Reason.NO_SUCH_TIME);
        }
        return Long.parseLong(digits);
    }
}
