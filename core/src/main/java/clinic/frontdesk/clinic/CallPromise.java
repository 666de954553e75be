package clinic.frontdesk.clinic;

import java.time.Duration;

/**
 * When the clinic calls back.
 *
 * @param hours in which it calls; empty: those of its practitioners together, or Monday to Friday 9 to 17
 * @param within how soon it calls, counted in call hours
 */
public record CallPromise(WeeklyHours hours, Duration within) {

    /** Within two of the practitioners' hours. */
    public static final CallPromise USUAL = new CallPromise(WeeklyHours.NONE, Duration.ofHours(2));

    /** @throws IllegalArgumentException unless {@code within} is positive */
    public CallPromise {
        if (within.isZero() || within.isNegative()) {
            throw new IllegalArgumentException("within is " + within);
        }
    }
}
