package clinic.frontdesk.clinic;

import java.time.LocalTime;

/**
 * A stretch of opening time on the clock of the clinic, half-open.
 *
 * @param to on the same date, or on the following one when it isn't after {@code from}; midnight is 24:00
 */
public record Hours(LocalTime from, LocalTime to) {

    /** Hours from text such as {@code "09:00"}; {@code "24:00"} is the end of the day. */
    public static Hours of(String from, String to) {
        return new Hours(LocalTime.parse(from), to.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(to));
    }

    /** Whether they end on the date after the one on which they begin. */
    public boolean endsNextDay() {
        return !to.isAfter(from);
    }
}
