package clinic.frontdesk.web.lead;

import clinic.frontdesk.lead.CallWindow;
import clinic.frontdesk.web.words.TimeFormat;
import clinic.frontdesk.web.words.TimeFormats;
import clinic.frontdesk.web.words.Words;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a call can be promised.
 *
 * @param id what the field {@code callWindow} takes
 * @param label as people read it, in one phrase
 * @param name the same in two lines: what it is called
 * @param when and when that is
 * @param zone name of the zone of both: the visitor's where it is known, else the clinic's
 * @param atClinic the same on the clinic's clock, where that shows something else
 * @param said all three in one: when, in which zone, and when at the clinic
 * @param from ISO 8601 with the clinic's offset
 * @param to when the call will have come
 */
public record CallWindowView(
        String id,
        String label,
        String name,
        String when,
        String zone,
        @Nullable String atClinic,
        String said,
        String from,
        String to) {

    /** That window, as it is said at {@code now}: today, tomorrow, or by its date. */
    public static CallWindowView of(CallWindow window, TimeFormats clocks, Instant now) {
        CallTimeWords near = new CallTimeWords(clocks, Words.in(clocks.visitor().locale()), now);
        return new CallWindowView(
                window.id(),
                label(window, near),
                name(window, near),
                when(window, near),
                clocks.visitor().zoneName(),
                near.atClinic(window.from(), window.to()).orElse(null),
                said(window, near),
                clocks.clinic().iso(window.from()),
                clocks.clinic().iso(window.to()));
    }

    /** When that window is on that clock, by its date, whatever it is called. */
    public static String dated(CallWindow window, TimeFormat clock) {
        return capital(CallTimeWords.dated(new TimeFormats(clock, clock)).span(window.from(), window.to()));
    }

    private static String label(CallWindow window, CallTimeWords near) {
        String span = near.zoned(window.from(), window.to());
        return window.isSoonest() ? near.words().say("window.soonest", span) : capital(span);
    }

    private static String name(CallWindow window, CallTimeWords near) {
        return window.isSoonest()
                ? near.words().say("window.asap")
                : capital(near.day(window.from()).replaceFirst(",$", ""));
    }

    /** Says so where the clinic doesn't call any more today. */
    private static String when(CallWindow window, CallTimeWords near) {
        if (!window.isSoonest()) {
            return near.hours(window.from(), window.to());
        }
        String span = near.span(window.from(), window.to());
        TimeFormat clinic = near.clocks().clinic();
        boolean today = clinic.dateOf(window.from()).equals(clinic.dateOf(near.now()));
        return today ? capital(span) : near.words().say("window.closed", span);
    }

    private static String said(CallWindow window, CallTimeWords near) {
        return near.zoned(when(window, near), window.from(), window.to());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
