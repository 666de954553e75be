package clinic.frontdesk.availability;

import clinic.frontdesk.clinic.HoursOverride;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.WeeklyHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** At which starts opening hours have room for an appointment. Practitioners with equal hours share one answer. */
final class Starts {

    /** All that openings follow from. The hours in their order: overrides without a location are at the first. */
    private record Plan(List<Map.Entry<Slug, WeeklyHours>> hours, List<HoursOverride> overrides) {
        static Plan of(Practitioner practitioner) {
            return new Plan(List.copyOf(practitioner.hours().entrySet()), practitioner.overrides());
        }
    }

    private final SlotSearch search;
    private final Places places;
    private final ClinicDates dates;
    private final long from;
    private final long until;
    private final long duration;
    private final long every;
    private final Map<Plan, long[]> known = new HashMap<>();

    /** @param window in which they lie */
    Starts(SlotSearch search, Places places, TimeRange window) {
        this.search = search;
        this.places = places;
        this.dates = ClinicDates.reaching(search.clinic().timeZone(), dateOf(window.start()), dateOf(window.end()));
        this.from = Millis.ceil(window.start());
        this.until = Millis.ceil(window.end());
        this.duration = search.type().timing().duration().toMillis();
        this.every = search.type().timing().every().toMillis();
    }

    /** Those of a practitioner, as keys of {@link Places}, ascending. Not to be changed. */
    long[] of(Practitioner practitioner) {
        return known.computeIfAbsent(
                Plan.of(practitioner),
                plan -> keys(new Openings(practitioner, search.holidays(), dates, places).all()));
    }

    private long[] keys(List<Opening> openings) {
        int count = 0;
        for (Opening opening : openings) {
            count += count(opening);
        }
        long[] keys = new long[count];
        int next = 0;
        for (Opening opening : openings) {
            long start = first(opening);
            for (int left = count(opening); left > 0; left--) {
                keys[next++] = places.key(start, opening.place());
                start += every;
            }
        }
        return ascending(keys);
    }

    private int count(Opening opening) {
        long room = Math.min(opening.end() - duration, until - 1) - first(opening);
        return room < 0 ? 0 : Math.toIntExact(room / every + 1);
    }

    private long first(Opening opening) {
        long late = from - opening.start();
        return late <= 0 ? opening.start() : opening.start() + (late + every - 1) / every * every;
    }

    /** The same, each once; they are in order but where openings overlap. */
    private static long[] ascending(long[] keys) {
        for (int i = 1; i < keys.length; i++) {
            if (keys[i] <= keys[i - 1]) {
                return Arrays.stream(keys).sorted().distinct().toArray();
            }
        }
        return keys;
    }

    private LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, search.clinic().timeZone());
    }
}
