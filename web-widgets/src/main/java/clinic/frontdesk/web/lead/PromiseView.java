package clinic.frontdesk.web.lead;

import clinic.frontdesk.lead.Promise;
import clinic.frontdesk.web.words.TimeFormats;
import clinic.frontdesk.web.words.Words;
import java.time.Instant;

/**
 * When a person of the clinic turns to the visitor.
 *
 * @param label as people read it within a sentence, on the visitor's clock: "today before 3:30 pm Pacific Time"
 * @param from ISO 8601 with the clinic's offset
 */
public record PromiseView(String label, String from, String to) {

    /** That promise, as it is said at {@code now}. */
    public static PromiseView of(Promise promise, TimeFormats clocks, Instant now) {
        CallTimeWords near = new CallTimeWords(clocks, Words.in(clocks.visitor().locale()), now);
        return new PromiseView(
                near.zoned(promise.from(), promise.by()),
                clocks.clinic().iso(promise.from()),
                clocks.clinic().iso(promise.by()));
    }
}
