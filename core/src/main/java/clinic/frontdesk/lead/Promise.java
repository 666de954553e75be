package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.PublicHolidays;
import java.time.Instant;
import java.util.Optional;

/**
 * When the clinic is to turn to a person who asked.
 *
 * @param from not before
 * @param by overdue from then on
 */
public record Promise(Instant from, Instant by) {

    /** That of a window. */
    static Promise of(CallWindow window) {
        return new Promise(window.from(), window.to());
    }

    /** As soon as the clinic can promise it; none where it has no call hours in the next two weeks. */
    static Optional<Promise> soonest(Clinic clinic, Instant now, PublicHolidays holidays) {
        return CallWindows.find(clinic, now, holidays, CallWindow.SOONEST).map(Promise::of);
    }

    /** Whether the clinic should be at it. */
    public boolean isDue(Instant now) {
        return !now.isBefore(from);
    }

    /** Whether it was not kept. */
    public boolean isOverdue(Instant now) {
        return !now.isBefore(by);
    }
}
