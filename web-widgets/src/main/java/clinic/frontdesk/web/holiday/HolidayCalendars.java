package clinic.frontdesk.web.holiday;

import clinic.frontdesk.clinic.PublicHolidays;
import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Public and bank holidays of most countries and their regions, from the calendars of Jollyday. A holiday counts on the
 * date on which it is observed.
 */
public final class HolidayCalendars implements PublicHolidays {

    /** Reads each as it is asked for. */
    public HolidayCalendars() {}

    private record Asked(String region, int year) {}

    /** Those of Jollyday's descriptions beside English; for any other language it would answer in that of the machine. */
    private static final Set<String> TRANSLATED = Set.of("de", "el", "fr", "nl", "pt", "sv");

    /** What Jollyday says where it has no description; the constant is in a package that its module keeps to itself. */
    private static final String UNDESCRIBED = "undefined";

    private final Map<Asked, List<Holiday>> known = new ConcurrentHashMap<>();

    @Override
    public Set<LocalDate> between(String region, LocalDate first, LocalDate last) {
        return holidays(region, first, last).map(Holiday::getDate).collect(Collectors.toSet());
    }

    /** In English where the library has no names in that language. */
    @Override
    public Map<LocalDate, List<String>> names(String region, LocalDate first, LocalDate last, Locale language) {
        Locale spoken = TRANSLATED.contains(language.getLanguage()) ? language : Locale.ROOT;
        Map<LocalDate, Set<String>> names = new HashMap<>();
        holidays(region, first, last)
                .filter(holiday -> !holiday.getDescription(spoken).equals(UNDESCRIBED))
                .forEach(holiday -> names.computeIfAbsent(holiday.getDate(), date -> new TreeSet<>())
                        .add(holiday.getDescription(spoken)));
        return names.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, named -> List.copyOf(named.getValue())));
    }

    private Stream<Holiday> holidays(String region, LocalDate first, LocalDate last) {
        // a holiday may be observed on a date of the year before
        return IntStream.rangeClosed(first.getYear(), last.getYear() + 1)
                .mapToObj(year -> known.computeIfAbsent(new Asked(region, year), HolidayCalendars::read))
                .flatMap(List::stream)
                .filter(holiday ->
                        !holiday.getDate().isBefore(first) && !holiday.getDate().isAfter(last));
    }

    /** Whether there is a calendar of that region, ISO 3166-2 or a country alone. */
    public static boolean knows(String region) {
        String country = country(region);
        return HolidayManager.getSupportedCalendarCodes().contains(country.toUpperCase(Locale.ROOT))
                && (parts(region).isEmpty() || has(calendar(country).getCalendarHierarchy(), parts(region)));
    }

    private static List<Holiday> read(Asked asked) {
        if (!knows(asked.region)) {
            return List.of();
        }
        String[] parts = parts(asked.region).toArray(String[]::new);
        return calendar(country(asked.region)).getHolidays(Year.of(asked.year), parts).stream()
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                .toList();
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
