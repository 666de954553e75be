package clinic.frontdesk.calendar;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An event of a calendar that couldn't be read, or only in part.
 *
 * @param day eight digits, as the calendar writes it, so that it may be 31 February; null: not known
 */
public record UnreadEvent(Reason reason, @Nullable String day) implements Comparable<UnreadEvent> {

    private static final Pattern DAY = Pattern.compile("\\d{8}");

    /** @throws IllegalArgumentException when {@code day} isn't eight digits */
    public UnreadEvent {
        if (day != null && !DAY.matcher(day).matches()) {
            throw new IllegalArgumentException("a day of " + day.length() + " characters");
        }
    }

    /** What is wrong with an event. */
    public enum Reason {
        /** It doesn't say when it begins. It is left out. */
        NO_START,
        /** It begins or ends at a time that there is not. It is left out. */
        NO_SUCH_TIME,
        /** It ends before it begins. It is left out. */
        ENDS_BEFORE_START,
        /** How it repeats isn't understood. Its first time is kept. */
        RULE_NOT_UNDERSTOOD,
        /** It repeats too often. The next of its times are kept. */
        TOO_MANY_TIMES,
        /** A day that was taken out of it, or changed, isn't understood. It is kept on that day. */
        EXCEPTION_NOT_UNDERSTOOD,
        /** One of its lines isn't understood. What the others say is kept. */
        LINE_NOT_UNDERSTOOD
    }

    /** Whether nothing of it is kept. */
    public boolean isLeftOut() {
        return switch (reason) {
            case NO_START, NO_SUCH_TIME, ENDS_BEFORE_START -> true;
            case RULE_NOT_UNDERSTOOD, TOO_MANY_TIMES, EXCEPTION_NOT_UNDERSTOOD, LINE_NOT_UNDERSTOOD -> false;
        };
    }

    /** Later days first; those without a day at the end. */
    @Override
    public int compareTo(UnreadEvent other) {
        int byDay = (other.day == null ? "" : other.day).compareTo(day == null ? "" : day);
        return byDay != 0 ? byDay : reason.compareTo(other.reason);
    }
}
