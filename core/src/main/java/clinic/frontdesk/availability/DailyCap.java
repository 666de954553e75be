package clinic.frontdesk.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many appointments of one practitioner may start on one date of the clinic; holds don't count. */
final class DailyCap {

    private final @Nullable Integer most;
    private final ZoneId zone;
    private final Map<LocalDate, Long> booked;

    DailyCap(@Nullable Integer most, List<Entry> own, ZoneId zone) {
        this.most = most;
        this.zone = zone;
        this.booked = most == null
                ? Map.of()
                : own.stream()
                        .filter(e -> e.appointment() != null)
                        .collect(Collectors.groupingBy(e -> dateOf(e.time().start()), Collectors.counting()));
    }

    boolean allows(long start) {
        return most == null || booked.getOrDefault(dateOf(Instant.ofEpochMilli(start)), 0L) < most;
    }

    private LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
