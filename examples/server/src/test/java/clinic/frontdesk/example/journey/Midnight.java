package clinic.frontdesk.example.journey;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Where the day has just begun, whenever a test runs: all times of it are still to come. */
final class Midnight {

    /** The same for all tests of a class, also when the hour ends meanwhile. */
    @SuppressWarnings("TimeInStaticInitializer")
    static final ZoneId ZONE = ZoneId.of(zone(OffsetDateTime.now(ZoneOffset.UTC).getHour()));

    private Midnight() {}

    /** West of Greenwich in the morning, east of it later. */
    private static String zone(int hour) {
        return "Etc/GMT" + (hour <= 12 ? "+" + hour : "-" + (24 - hour));
    }
}
