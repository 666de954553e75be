package clinic.frontdesk.web.icalendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * The clock that a time is on, as far as it is known.
 *
 * @param early by which a time comes first
 * @param late by which it comes last; the same where the clock is known
 */
record ZoneSpan(ZoneRules early, ZoneRules late) {

    /** The first and the last clock of the earth: what nobody knows is between them. */
    static final ZoneSpan ANY = between(ZoneOffset.ofHours(-12), ZoneOffset.ofHours(14));

    private static final int SUMMER_SECONDS = 3_600;

    static ZoneSpan of(ZoneId zone) {
        return of(zone.getRules());
    }

    static ZoneSpan of(ZoneRules rules) {
        return new ZoneSpan(rules, rules);
    }

    static ZoneSpan between(ZoneOffset one, ZoneOffset other) {
        boolean ahead = one.getTotalSeconds() > other.getTotalSeconds();
        return new ZoneSpan((ahead ? one : other).getRules(), (ahead ? other : one).getRules());
    }

    /** Where only the offset in winter is known, and not when summer is. */
    static ZoneSpan ofWinter(ZoneOffset winter) {
        return between(winter, ZoneOffset.ofTotalSeconds(winter.getTotalSeconds() + SUMMER_SECONDS));
    }

    /** The first instant that a time may mean. */
    Instant first(LocalDateTime local) {
        return instant(local, early);
    }

    /** The last instant that a time may mean. */
    Instant last(LocalDateTime local) {
        return instant(local, late);
    }

    /** The first time that it may be on this clock at that instant. */
    LocalDateTime earliest(Instant instant) {
        return LocalDateTime.ofInstant(instant, late.getOffset(instant));
    }

    /** The last time that it may be on this clock at that instant. */
    LocalDateTime latest(Instant instant) {
        return LocalDateTime.ofInstant(instant, early.getOffset(instant));
    }

    /** In a gap it moves on by its length, where it comes twice it is the first. */
    private static Instant instant(LocalDateTime local, ZoneRules rules) {
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        return local.toInstant(offsets.isEmpty() ? rules.getTransition(local).getOffsetBefore() : offsets.get(0));
    }
}
