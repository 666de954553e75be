package clinic.frontdesk.availability;

import clinic.frontdesk.clinic.Hours;
import clinic.frontdesk.clinic.HoursOverride;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongBiFunction;

/** When a practitioner is open: weekly hours, public holidays and overrides, on the calendar of the clinic. */
final class Openings {

    /** Hours at one place. */
    private record Stretch(Hours hours, int place) {}

    private static final Comparator<Opening> BY_PLACE =
            Comparator.comparingInt(Opening::place).thenComparingLong(Opening::start);

    private final Practitioner practitioner;
    private final Set<LocalDate> holidays;
    private final ClinicDates dates;
    private final Places places;

    /** Openings of a day of the week in which clocks don't change, from its midnight. */
    private final Map<DayOfWeek, List<Opening>> usual = new EnumMap<>(DayOfWeek.class);

    Openings(Practitioner practitioner, Set<LocalDate> holidays, ClinicDates dates, Places places) {
        this.practitioner = practitioner;
        this.holidays = holidays;
        this.dates = dates;
        this.places = places;
    }

    /** The openings that begin on one of the dates, by date; those of one date by place and start. */
    List<Opening> all() {
        List<Opening> openings = new ArrayList<>();
        for (LocalDate date = dates.first(); !date.isAfter(dates.last()); date = date.plusDays(1)) {
            addOn(date, openings);
        }
        return openings;
    }

    private void addOn(LocalDate date, List<Opening> openings) {
        List<HoursOverride> overrides = overridesOn(date);
        if (!overrides.isEmpty()) {
            openings.addAll(openings(overridden(overrides), date));
        } else if (holidays.isEmpty() || !holidays.contains(date)) {
            addWeekly(date, openings);
        }
    }

    private void addWeekly(LocalDate date, List<Opening> openings) {
        if (!dates.isPlain(date)) {
            openings.addAll(openings(weekly(date.getDayOfWeek()), date));
            return;
        }
        long midnight = dates.midnight(date);
        for (Opening opening : usual(date.getDayOfWeek())) {
            openings.add(opening.shifted(midnight));
        }
    }

    private List<Opening> usual(DayOfWeek day) {
        List<Opening> known = usual.get(day);
        if (known == null) {
            known = ofUsual(day);
            usual.put(day, known);
        }
        return known;
    }

    private List<HoursOverride> overridesOn(LocalDate date) {
        return practitioner.overrides().isEmpty()
                ? List.of()
                : practitioner.overrides().stream()
                        .filter(override -> override.date().equals(date))
                        .toList();
    }

    private List<Opening> ofUsual(DayOfWeek day) {
        return merged(weekly(day), (time, plusDays) -> time.toNanoOfDay() / 1_000_000 + plusDays * 86_400_000L);
    }

    private List<Opening> openings(List<Stretch> stretches, LocalDate date) {
        return merged(
                stretches, (time, plusDays) -> dates.at(date.plusDays(plusDays).atTime(time)));
    }

    private List<Stretch> weekly(DayOfWeek day) {
        List<Stretch> stretches = new ArrayList<>();
        practitioner.hours().forEach((location, hours) -> addAt(location, hours.on(day), stretches));
        return stretches;
    }

    /** The hours of all overrides together, or none when one of them closes the date. */
    private List<Stretch> overridden(List<HoursOverride> overrides) {
        List<Stretch> stretches = new ArrayList<>();
        for (HoursOverride override : overrides) {
            if (override.hours().isEmpty()) {
                return List.of();
            }
            addAt(placeOf(override), override.hours(), stretches);
        }
        return stretches;
    }

    private Slug placeOf(HoursOverride override) {
        Slug named = override.location();
        return named != null ? named : practitioner.hours().keySet().iterator().next();
    }

    private void addAt(Slug location, List<Hours> hours, List<Stretch> stretches) {
        int place = places.of(location);
        if (place >= 0) {
            hours.forEach(one -> stretches.add(new Stretch(one, place)));
        }
    }

    /** Those that overlap or touch at one place are one; those of which a change of the clock leaves nothing are none. */
    private static List<Opening> merged(List<Stretch> stretches, ToLongBiFunction<LocalTime, Integer> instant) {
        List<Opening> openings = new ArrayList<>();
        for (Stretch stretch : stretches) {
            long start = instant.applyAsLong(stretch.hours().from(), 0);
            long end = instant.applyAsLong(stretch.hours().to(), stretch.hours().endsNextDay() ? 1 : 0);
            if (start < end) {
                openings.add(new Opening(start, end, stretch.place()));
            }
        }
        openings.sort(BY_PLACE);
        List<Opening> merged = new ArrayList<>();
        openings.forEach(opening -> add(opening, merged));
        return merged;
    }

    private static void add(Opening next, List<Opening> merged) {
        int last = merged.size() - 1;
        Opening before = last < 0 ? null : merged.get(last);
        if (before == null || before.place() != next.place() || next.start() > before.end()) {
            merged.add(next);
        } else {
            merged.set(last, new Opening(before.start(), Math.max(before.end(), next.end()), next.place()));
        }
    }
}
