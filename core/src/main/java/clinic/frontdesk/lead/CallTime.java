package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.Clinic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Time in which somebody at the clinic takes calls. */
public final class CallTime {

    private CallTime() {}

    /**
     * When {@code span} of the clinic's call hours has passed after {@code now}; {@code latest} where they don't last until
     * then.
     *
     * @param closed dates of the clinic on which nobody takes calls, beside its closures
     */
    public static Instant after(Clinic clinic, Instant now, Duration span, Instant latest, Set<LocalDate> closed) {
        int days = Math.toIntExact(Math.max(0, Duration.between(now, latest).toDays()) + 1);
        List<CallStretch> stretches = CallStretch.after(clinic, now, days, closed);
        Duration left = span;
        for (CallStretch stretch : stretches) {
            Duration length = Duration.between(stretch.from(), stretch.to());
            if (left.compareTo(length) <= 0) {
                Instant end = stretch.from().plus(left);
                return end.isBefore(latest) ? end : latest;
            }
            left = left.minus(length);
        }
        return latest;
    }
}
