package clinic.frontdesk.web.lead;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.lead.CallWindow;
import clinic.frontdesk.web.Moments;
import clinic.frontdesk.web.Words;
import java.util.Locale;

/**
 * When a call can be promised.
 *
 * @param id what the field {@code callWindow} takes
 * @param label as people read it
 * @param from ISO 8601 with the clinic's offset
 * @param to when the call will have come
 */
public record WindowView(String id, String label, String from, String to) {

    /** That window, in that language. */
    public static WindowView of(CallWindow window, Clinic clinic, Locale locale) {
        Moments moments = new Moments(clinic.timeZone(), locale);
        return new WindowView(
                window.id(), label(window, moments), moments.iso(window.from()), moments.iso(window.to()));
    }

    private static String label(CallWindow window, Moments moments) {
        Words words = Words.in(moments.locale());
        String span = words.say(
                "window.span", moments.nearDay(window.from()), moments.time(window.from()), moments.time(window.to()));
        return window.isSoonest() ? words.say("window.soonest", span) : span;
    }
}
