package clinic.frontdesk.clinic;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the clinic is closed, how late plans may change, and how long data is kept.
 *
 * @param publicHolidays region whose holidays close the clinic, ISO 3166-2 such as {@code US-CA}; null: none
 * @param changesUntil how long before the start a patient may move or cancel by the link
 */
public record Policy(
        List<Closure> closures, @Nullable String publicHolidays, Duration changesUntil, Retention retention) {

    /**
     * How long data is kept.
     *
     * @param leads days after an enquiry
     * @param health days after it was closed, for health text
     * @param spam days in quarantine
     */
    public record Retention(int leads, int health, int spam) {
        /** A year, ninety days, two weeks. */
        public static final Retention USUAL = new Retention(365, 90, 14);

        /** @throws IllegalArgumentException for less than a day */
        public Retention {
            if (leads < 1 || health < 1 || spam < 1) {
                throw new IllegalArgumentException("retention of less than a day");
            }
        }
    }

    /** Never closed, changes until a day before, the usual retention. */
    public static final Policy USUAL = new Policy(List.of(), null, Duration.ofHours(24), Retention.USUAL);

    /** Copies {@code closures}. */
    public Policy {
        closures = List.copyOf(closures);
    }

    /** Until when a patient may move or cancel by the link what begins then. */
    public Instant changesEnd(Instant start) {
        return start.minus(changesUntil);
    }
}
