package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.Clinic;
import java.util.List;

/** The closures of a clinic, as what they are to its diaries: time in which nobody receives patients. */
final class Closures {

    private Closures() {}

    static List<Entry> entries(Clinic clinic) {
        return clinic.policy().closures().stream()
                .map(closure -> new TimeRange(
                        closure.from().atZone(clinic.timeZone()).toInstant(),
                        closure.to().atZone(clinic.timeZone()).toInstant()))
                .map(time -> Entry.blocked(time, null))
                .toList();
    }
}
