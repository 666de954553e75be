package clinic.frontdesk.desk.diary;

import clinic.frontdesk.appointment.Block;
import clinic.frontdesk.availability.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An item in a column of a calendar grid: a session, free time, a block, or what else takes time.
 *
 * @param attendees the appointments of one session, usually one
 * @param words what it is, or where
 */
public record GridItem(
        Look look, Span span, TimeRange time, List<Attendee> attendees, String words, @Nullable Block block) {

    private static final int QUARTER = 15;

    /** What it looks like; each is said in words too. */
    public enum Look {
        /** Agreed. */
        BOOKED,
        /** Agreed, and not in the clinic. */
        CALL,
        /** Staff have to answer. */
        REQUESTED,
        /** The visitor has to confirm it. */
        UNCONFIRMED,
        /** The patient did not come. */
        MISSED,
        /** A visitor is about to book. */
        HELD,
        /** Nobody is received. */
        BLOCKED,
        /** The practitioner is busy with something else, or the room is used. */
        BUSY,
        /** Something at another location than the one that is shown. */
        AWAY,
        /** Nothing yet. */
        FREE;

        /** Whether the practitioner receives people at that time, as far as one can tell. */
        boolean isOpen() {
            return this != BLOCKED && this != BUSY && this != AWAY;
        }

        /** The class of {@code diary.css}. */
        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A time to book, and for how many minutes it stands. */
    public record Start(Instant at, int minutes) {}

    /** The times that one can point at, at every quarter of an hour. */
    public List<Start> starts() {
        List<Start> starts = new ArrayList<>();
        for (int minute = span.from(); minute < span.to(); minute = next(minute)) {
            Instant at = time.start().plus(Duration.ofMinutes(minute - span.from()));
            starts.add(new Start(at, Math.min(next(minute), span.to()) - minute));
        }
        return starts;
    }

    /** Whether it is too short for a line of text. */
    public boolean isShort() {
        return span.minutes() < QUARTER;
    }

    /** Whether there is room for a second line. */
    public boolean isTall() {
        return span.minutes() > 2 * QUARTER;
    }

    /** When it begins, or goes on at {@code now}. */
    public Instant from(Instant now) {
        return time.start().isBefore(now) ? now : time.start();
    }

    /** Whether it is free and not over. */
    public boolean isFreeAfter(Instant now) {
        return look == Look.FREE && time.end().isAfter(now);
    }

    private static int next(int minute) {
        return (minute / QUARTER + 1) * QUARTER;
    }
}
