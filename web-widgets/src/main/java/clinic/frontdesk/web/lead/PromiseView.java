package clinic.frontdesk.web.lead;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.lead.Promise;
import clinic.frontdesk.web.Moments;
import clinic.frontdesk.web.Words;
import java.time.Instant;
import java.util.Locale;

/**
 * When a person of the clinic turns to the visitor.
 *
 * @param label as people read it within a sentence: "today before 3:30 pm"
 * @param from ISO 8601 with the clinic's offset
 */
public record PromiseView(String label, String from, String to) {

    /** That promise, as it is said at {@code now}. */
    public static PromiseView of(Promise promise, Clinic clinic, Locale locale, Instant now) {
        Moments moments = new Moments(clinic.timeZone(), locale);
        return new PromiseView(
                new NearWords(moments, Words.in(locale), now).span(promise.from(), promise.by()),
                moments.iso(promise.from()),
                moments.iso(promise.by()));
    }
}
