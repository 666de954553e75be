package clinic.frontdesk.web.lead;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.lead.CallWindow;
import clinic.frontdesk.web.Moments;
import clinic.frontdesk.web.Words;
import java.time.Instant;
import java.util.Locale;

/**
 * When a call can be promised.
 *
 * @param id what the field {@code callWindow} takes
 * @param label as people read it, in one phrase
 * @param name the same in two lines: what it is called
 * @param when and when that is
 * @param from ISO 8601 with the clinic's offset
 * @param to when the call will have come
 */
public record WindowView(String id, String label, String name, String when, String from, String to) {

    /** That window, as it will still be said in a week: by its date. */
    public static WindowView of(CallWindow window, Clinic clinic, Locale locale) {
        return of(window, clinic, locale, Instant.EPOCH);
    }

    /** That window, as it is said at {@code now}: today, tomorrow, or by its date. */
    public static WindowView of(CallWindow window, Clinic clinic, Locale locale, Instant now) {
        Moments moments = new Moments(clinic.timeZone(), locale);
        NearWords near = new NearWords(moments, Words.in(locale), now);
        return new WindowView(
                window.id(),
                label(window, near),
                name(window, near),
                when(window, near),
                moments.iso(window.from()),
                moments.iso(window.to()));
    }

    /** When that window is, by its date, whatever it is called. */
    public static String dated(CallWindow window, Clinic clinic, Locale locale) {
        NearWords near = new NearWords(new Moments(clinic.timeZone(), locale), Words.in(locale), Instant.EPOCH);
        return capital(near.span(window.from(), window.to()));
    }

    private static String label(CallWindow window, NearWords near) {
        String span = near.span(window.from(), window.to());
        return window.isSoonest() ? near.words().say("window.soonest", span) : capital(span);
    }

    private static String name(CallWindow window, NearWords near) {
        return window.isSoonest()
                ? near.words().say("window.asap")
                : capital(near.day(window.from()).replaceFirst(",$", ""));
    }

    /** Says so where the clinic doesn't call any more today. */
    private static String when(CallWindow window, NearWords near) {
        if (!window.isSoonest()) {
            return near.hours(window.from(), window.to());
        }
        String span = near.span(window.from(), window.to());
        boolean today = near.day(window.from()).equals(near.day(near.now()));
        return today ? capital(span) : near.words().say("window.closed", span);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
