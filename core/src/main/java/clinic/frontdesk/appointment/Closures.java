package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Closure;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The closures of a clinic, as what they are to its diaries: time in which nobody receives patients. */
final class Closures {

    private Closures() {}

    static List<Entry> entries(Clinic clinic) {
        return clinic.policy().closures().stream()
                .flatMap(closure -> time(closure, clinic.timeZone()))
                .map(time -> Entry.blocked(time, null))
                .toList();
    }

    /** One range, or none where a change of the clock leaves nothing of it. */
    private static Stream<TimeRange> time(Closure closure, ZoneId zone) {
        Instant from = closure.from().atZone(zone).toInstant();
        Instant to = closure.to().atZone(zone).toInstant();
        return from.isBefore(to) ? Stream.of(new TimeRange(from, to)) : Stream.empty();
    }
}
