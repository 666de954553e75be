package clinic.frontdesk.web.clinic;

import clinic.frontdesk.clinic.PublicHolidays;
import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Public and bank holidays of most countries and their regions, from the calendars of Jollyday. A holiday counts on the
 * date on which it is observed.
 */
public final class HolidayCalendars implements PublicHolidays {

    private record Asked(String region, int year) {}

    private final Map<Asked, Set<LocalDate>> known = new ConcurrentHashMap<>();

    @Override
    public Set<LocalDate> between(String region, LocalDate first, LocalDate last) {
        Set<LocalDate> dates = new HashSet<>();
        // a holiday may be observed on a date of the year before
        for (int year = first.getYear(); year <= last.getYear() + 1; year++) {
            known.computeIfAbsent(new Asked(region, year), HolidayCalendars::dates).stream()
                    .filter(date -> !date.isBefore(first) && !date.isAfter(last))
                    .forEach(dates::add);
        }
        return dates;
    }

    /** Whether there is a calendar of that region, ISO 3166-2 or a country alone. */
    public static boolean knows(String region) {
        String country = country(region);
        return HolidayManager.getSupportedCalendarCodes().contains(country.toUpperCase(Locale.ROOT))
                && (parts(region).isEmpty() || has(calendar(country).getCalendarHierarchy(), parts(region)));
    }

    private static Set<LocalDate> dates(Asked asked) {
        if (!knows(asked.region)) {
            return Set.of();
        }
        String[] parts = parts(asked.region).toArray(String[]::new);
        return calendar(country(asked.region)).getHolidays(Year.of(asked.year), parts).stream()
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static HolidayManager calendar(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }

    private static boolean has(CalendarHierarchy calendar, List<String> parts) {
        CalendarHierarchy part = calendar.getChildren().get(parts.get(0));
        return part != null && (parts.size() == 1 || has(part, parts.subList(1, parts.size())));
    }

    private static String country(String region) {
        return all(region).get(0);
    }

    private static List<String> parts(String region) {
        return all(region).subList(1, all(region).size());
    }

    private static List<String> all(String region) {
        return List.of(region.toLowerCase(Locale.ROOT).split("-", -1));
    }
}
