package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.Hours;
import clinic.frontdesk.clinic.HoursOverride;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.WeeklyHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** When a practitioner is open: weekly hours and overrides, on the calendar of the clinic. */
final class Openings {

    private final Practitioner practitioner;
    private final ZoneId zone;

    Openings(Practitioner practitioner, ZoneId zone) {
        this.practitioner = practitioner;
        this.zone = zone;
    }

    /** The openings that begin on a date from {@code first} to {@code last}, both included, by date and start. */
    List<Opening> between(LocalDate first, LocalDate last) {
        List<Opening> openings = new ArrayList<>();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            openings.addAll(on(date));
        }
        return openings;
    }

    private List<Opening> on(LocalDate date) {
        List<Opening> openings = new ArrayList<>();
        hoursOn(date).forEach((location, hours) -> {
            List<TimeRange> times = hours.stream()
                    .map(h -> time(date, h))
                    .flatMap(List::stream)
                    .sorted()
                    .toList();
            merged(times).forEach(time -> openings.add(new Opening(date, time, location)));
        });
        openings.sort((a, b) -> a.time().compareTo(b.time()));
        return openings;
    }

    private Map<Slug, List<Hours>> hoursOn(LocalDate date) {
        List<HoursOverride> overrides = practitioner.overrides().stream()
                .filter(override -> override.date().equals(date))
                .toList();
        return overrides.isEmpty() ? weekly(date) : overridden(overrides);
    }

    private Map<Slug, List<Hours>> weekly(LocalDate date) {
        Map<Slug, List<Hours>> byLocation = new LinkedHashMap<>();
        for (Map.Entry<Slug, WeeklyHours> hours : practitioner.hours().entrySet()) {
            byLocation.put(hours.getKey(), hours.getValue().on(date.getDayOfWeek()));
        }
        return byLocation;
    }

    /** The hours of all overrides together, or none when one of them closes the date. */
    private Map<Slug, List<Hours>> overridden(List<HoursOverride> overrides) {
        Map<Slug, List<Hours>> byLocation = new LinkedHashMap<>();
        for (HoursOverride override : overrides) {
            if (override.hours().isEmpty()) {
                return Map.of();
            }
            byLocation
                    .computeIfAbsent(placeOf(override), place -> new ArrayList<>())
                    .addAll(override.hours());
        }
        return byLocation;
    }

    private Slug placeOf(HoursOverride override) {
        Slug named = override.location();
        return named != null ? named : practitioner.hours().keySet().iterator().next();
    }

    /** One range, or none where a change of the clock leaves nothing of it. */
    private List<TimeRange> time(LocalDate date, Hours hours) {
        Instant from = at(date.atTime(hours.from()));
        Instant to = at((hours.endsNextDay() ? date.plusDays(1) : date).atTime(hours.to()));
        return from.isBefore(to) ? List.of(new TimeRange(from, to)) : List.of();
    }

    /** A local time in a gap moves on by its length; an ambiguous one takes the earlier offset. */
    private Instant at(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    private static List<TimeRange> merged(List<TimeRange> sorted) {
        List<TimeRange> merged = new ArrayList<>();
        for (TimeRange next : sorted) {
            int last = merged.size() - 1;
            if (last < 0 || next.start().isAfter(merged.get(last).end())) {
                merged.add(next);
            } else if (next.end().isAfter(merged.get(last).end())) {
                merged.set(last, new TimeRange(merged.get(last).start(), next.end()));
            }
        }
        return merged;
    }
}
