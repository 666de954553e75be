package clinic.frontdesk.availability;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants in epoch milliseconds. */
final class Millis {

    private Millis() {}

    static long floor(Instant instant) {
        return instant.toEpochMilli();
    }

    static long ceil(Instant instant) {
        return isWhole(instant) ? floor(instant) : floor(instant) + 1;
    }

    static boolean isWhole(Instant instant) {
        return instant.equals(instant.truncatedTo(ChronoUnit.MILLIS));
    }
}
