package clinic.frontdesk.clinic;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Hours that return every week.
 *
 * @param byDay hours by the day on which they begin
 */
public record WeeklyHours(Map<DayOfWeek, List<Hours>> byDay) {

    /** Never open. */
    public static final WeeklyHours NONE = new WeeklyHours(Map.of());

    /** Copies {@code byDay} and drops days without hours. */
    public WeeklyHours {
        Map<DayOfWeek, List<Hours>> copy = new EnumMap<>(DayOfWeek.class);
        byDay.forEach((day, hours) -> {
            if (!hours.isEmpty()) {
                copy.put(day, List.copyOf(hours));
            }
        });
        byDay = Collections.unmodifiableMap(copy);
    }

    /** The same hours on each day from {@code first} to {@code last}, both included. */
    public static WeeklyHours on(DayOfWeek first, DayOfWeek last, Hours... hours) {
        Map<DayOfWeek, List<Hours>> byDay = new EnumMap<>(DayOfWeek.class);
        EnumSet.range(first, last).forEach(day -> byDay.put(day, List.of(hours)));
        return new WeeklyHours(byDay);
    }

    /** The hours that begin on {@code day}. */
    public List<Hours> on(DayOfWeek day) {
        return byDay.getOrDefault(day, List.of());
    }

    /** Whether no day has hours. */
    public boolean isEmpty() {
        return byDay.isEmpty();
    }

    /** These hours and the {@code others}. */
    public WeeklyHours and(WeeklyHours others) {
        Map<DayOfWeek, List<Hours>> all = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            all.put(
                    day,
                    Stream.concat(on(day).stream(), others.on(day).stream()).toList());
        }
        return new WeeklyHours(all);
    }
}
