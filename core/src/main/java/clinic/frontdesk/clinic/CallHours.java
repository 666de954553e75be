package clinic.frontdesk.clinic;

import java.time.DayOfWeek;
import java.util.List;

/** The hours in which a clinic calls: its own, else those of its practitioners together, else office hours. */
final class CallHours {

    private static final WeeklyHours OFFICE =
            WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, Hours.of("09:00", "17:00"));

    private CallHours() {}

    static WeeklyHours of(Clinic clinic) {
        WeeklyHours practitioners = clinic.practitioners().stream()
                .flatMap(p -> p.hours().values().stream())
                .reduce(WeeklyHours.NONE, WeeklyHours::and);
        List<WeeklyHours> choices = List.of(clinic.calls().hours(), practitioners, OFFICE);
        return choices.stream().filter(h -> !h.isEmpty()).findFirst().orElse(OFFICE);
    }
}
