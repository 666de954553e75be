package clinic.frontdesk.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.BookingRules;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicBuilder;
import clinic.frontdesk.clinic.Confirmation;
import clinic.frontdesk.clinic.Description;
import clinic.frontdesk.clinic.Hours;
import clinic.frontdesk.clinic.HoursOverride;
import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Location;
import clinic.frontdesk.clinic.Place;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Room;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Text;
import clinic.frontdesk.clinic.Timing;
import clinic.frontdesk.clinic.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random clinics around changes of the clock: the engine answers like the naive reading of its rules, and explains
 * exactly what it doesn't offer. The name of a failed case is its seed.
 */
class AvailabilityModelTest {

    private static final List<String> CHANGES = List.of(
            "America/Los_Angeles 2027-03-14",
            "America/Los_Angeles 2026-11-01",
            "Europe/Berlin 2027-03-28",
            "Europe/Berlin 2026-10-25",
            "Australia/Lord_Howe 2026-10-04",
            "Australia/Lord_Howe 2027-04-04",
            "America/Santiago 2026-09-06",
            "America/Sao_Paulo 2018-11-04",
            "Asia/Kathmandu 2026-12-01",
            "Asia/Kolkata 2026-12-01",
            "Pacific/Apia 2011-12-30",
            "America/Havana 2026-11-01",
            "America/Havana 2027-03-14",
            "Asia/Beirut 2027-03-28",
            "Asia/Amman 2021-10-29",
            "Africa/Cairo 2026-10-29",
            "Africa/Cairo 2027-04-30",
            "Africa/Casablanca 2026-02-15",
            "Antarctica/Troll 2027-03-28",
            "Antarctica/Troll 2026-10-25",
            "Europe/Dublin 2026-10-25",
            "Pacific/Chatham 2027-04-04",
            "Pacific/Kwajalein 1993-08-21",
            "UTC 2026-12-01");

    private static final List<Slug> PLACES = List.of(new Slug("quay"), new Slug("hill"));

    static Stream<Integer> seeds() {
        return IntStream.range(0, 400).boxed();
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @MethodSource("seeds")
    void answersAsTheRulesRead(int seed) {
        World world = new World(new Random(seed));
        List<Slot> naive = NaiveAvailability.slots(world.search, world.entries);
        assertEquals(naive, Availability.slots(world.search, world.entries));
    }

    @Execution(ExecutionMode.CONCURRENT)
    @ParameterizedTest
    @MethodSource("seeds")
    void namesAnObstacleForEachTimeItDoesNotOffer(int seed) {
        World world = new World(new Random(seed));
        List<Slot> offered = Availability.slots(world.search, world.entries);
        Practitioner practitioner = world.search.practitioners().get(0);
        for (Instant start = world.search.window().start();
                start.isBefore(world.search.window().end());
                start = start.plus(Duration.ofMinutes(5))) {
            for (Slug place : PLACES) {
                if (world.search.allows(place)) {
                    Set<Obstacle> obstacles =
                            Availability.obstacles(world.search, practitioner, place, start, world.entries);
                    Instant begin = start;
                    boolean free = offered.stream()
                            .anyMatch(slot -> slot.time().start().equals(begin)
                                    && slot.location().equals(place)
                                    && slot.practitioners().contains(practitioner.slug()));
                    assertEquals(free, obstacles.isEmpty(), start + " at " + place + ": " + obstacles);
                }
            }
        }
    }

    /** A clinic, what is in its diaries, and a question. */
    private static final class World {

        private final Random random;
        private final LocalDate date;
        private final ZoneId zone;
        private final SlotSearch search;
        private final List<Entry> entries = new ArrayList<>();

        World(Random random) {
            this.random = random;
            String[] change = CHANGES.get(random.nextInt(CHANGES.size())).split(" ", -1);
            zone = ZoneId.of(change[0]);
            date = LocalDate.parse(change[1]);
            Clinic clinic = clinic();
            AppointmentType type = clinic.appointmentTypes().get(0);
            Instant from = around();
            TimeRange window = TimeRange.of(from, Duration.ofHours(random.nextInt(90)));
            Instant now = from.plus(Duration.ofHours(random.nextInt(40) - 36)).plusMillis(random.nextInt(3) * 999L);
            SlotSearch asked = SlotSearch.of(clinic, type, window, now)
                    .at(
                            random.nextBoolean()
                                    ? clinic.practitionersOf(type)
                                    : List.of(clinic.practitioners().get(random.nextInt(3))),
                            random.nextInt(3) > 0
                                    ? null
                                    : type.locations().isEmpty()
                                            ? PLACES.get(0)
                                            : type.locations().get(0))
                    .holding(random.nextBoolean() ? Set.of("mine") : Set.of());
            Set<LocalDate> holidays = new HashSet<>();
            if (random.nextInt(4) == 0) {
                holidays.add(date.plusDays(random.nextInt(3) - 1L));
            }
            int busy = random.nextInt(12);
            for (int i = 0; i < busy; i++) {
                entries.add(entry(clinic, type, now));
            }
            SlotSearch closed = asked.closedOn(holidays);
            SlotSearch informed = random.nextInt(10) == 0 ? closed.byStaff() : closed;
            search =
                    random.nextInt(4) > 0 || entries.isEmpty() || entries.get(0).appointment() == null
                            ? informed
                            : informed.moving(entries.get(0).appointment());
        }

        private Clinic clinic() {
            ClinicBuilder described = Clinic.describe("harbour", "Harbour", zone, "+14155550132", "US");
            PLACES.forEach(place -> described.location(new Location(place, place.value(), null, null)));
            described.room(new Room(new Slug("gym"), PLACES.get(0)));
            described.room(new Room(new Slug("bath"), PLACES.get(0)));
            described.room(new Room(new Slug("loft"), PLACES.get(1)));
            Practitioner rivera = practitioner("rivera");
            described.practitioner(rivera);
            described.practitioner(random.nextInt(3) == 0 ? colleagueOf(rivera) : practitioner("okafor"));
            described.practitioner(practitioner("osei"));
            return described.type(type()).build();
        }

        private Practitioner practitioner(String slug) {
            Map<Slug, WeeklyHours> hours = new LinkedHashMap<>();
            PLACES.subList(0, 1 + random.nextInt(2)).forEach(place -> hours.put(place, weekly()));
            List<HoursOverride> overrides = new ArrayList<>();
            while (random.nextInt(3) == 0) {
                overrides.add(new HoursOverride(
                        date.plusDays(random.nextInt(3) - 1L),
                        random.nextBoolean() ? null : PLACES.get(random.nextInt(2)),
                        random.nextInt(4) == 0 ? List.of() : List.of(hours())));
            }
            return new Practitioner(new Slug(slug), slug, null, null, null, hours, overrides);
        }

        /** With the same hours, but maybe another first location. */
        private Practitioner colleagueOf(Practitioner other) {
            List<Slug> places = new ArrayList<>(other.hours().keySet());
            Collections.shuffle(places, random);
            Map<Slug, WeeklyHours> hours = new LinkedHashMap<>();
            places.forEach(place -> hours.put(place, other.hours().get(place)));
            return new Practitioner(new Slug("okafor"), "okafor", null, null, null, hours, other.overrides());
        }

        private WeeklyHours weekly() {
            Map<DayOfWeek, List<Hours>> byDay = new EnumMap<>(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                byDay.put(
                        day,
                        Stream.generate(this::hours).limit(random.nextInt(3)).toList());
            }
            return new WeeklyHours(byDay);
        }

        /** Some are over midnight, some last until then, some all day. */
        private Hours hours() {
            return new Hours(
                    random.nextInt(8) == 0 ? LocalTime.MIDNIGHT : time(),
                    random.nextInt(8) == 0 ? LocalTime.MIDNIGHT : time());
        }

        private LocalTime time() {
            return LocalTime.of(random.nextInt(random.nextBoolean() ? 4 : 24), random.nextInt(4) * 15);
        }

        private AppointmentType type() {
            Timing timing = new Timing(
                    random.nextInt(20) == 0
                            ? Duration.ofHours(23L + random.nextInt(2))
                            : Duration.ofMinutes(5L + 5L * random.nextInt(18)),
                    Duration.ofMinutes(random.nextInt(4) == 0 ? 7 : 5L + 5L * random.nextInt(9)),
                    buffer(),
                    buffer());
            BookingRules rules = new BookingRules(
                    true,
                    Confirmation.AUTO,
                    Duration.ofMinutes(random.nextInt(300)),
                    random.nextInt(4),
                    random.nextBoolean() ? null : Integer.valueOf(1 + random.nextInt(3)),
                    1 + random.nextInt(3),
                    null);
            return new AppointmentType(
                    new Slug("visit"),
                    Text.of("Visit"),
                    Place.CLINIC,
                    Intent.DISCOVERY,
                    timing,
                    rules,
                    null,
                    Description.NONE,
                    random.nextInt(3) > 0 ? List.of() : List.of(new Slug("osei"), new Slug("rivera")),
                    random.nextBoolean() ? List.of() : List.of(new Slug("gym"), new Slug("loft")),
                    random.nextBoolean() ? List.of() : List.of(PLACES.get(random.nextInt(2))));
        }

        /** Few are long enough to reach over midnight. */
        private Duration buffer() {
            return Duration.ofMinutes(random.nextInt(10) == 0 ? 600 : 5L * random.nextInt(4));
        }

        private Entry entry(Clinic clinic, AppointmentType type, Instant now) {
            Instant start = around().plus(Duration.ofMinutes(5L * random.nextInt(12)));
            Duration length = random.nextBoolean() ? type.timing().duration() : Duration.ofMinutes(random.nextInt(180));
            Slug room = random.nextBoolean()
                    ? null
                    : clinic.rooms().get(random.nextInt(3)).slug();
            boolean appointment = random.nextBoolean();
            boolean unconfirmed = appointment && random.nextInt(4) == 0;
            return new Entry(
                    TimeRange.of(start, length),
                    buffer(),
                    buffer(),
                    random.nextInt(5) == 0
                            ? null
                            : clinic.practitioners().get(random.nextInt(3)).slug(),
                    random.nextBoolean() ? null : PLACES.get(random.nextInt(2)),
                    room,
                    random.nextBoolean() ? null : type.slug(),
                    !unconfirmed && (appointment || random.nextBoolean())
                            ? null
                            : new Entry.Hold(
                                    random.nextBoolean() ? "mine" : "other", now.plusSeconds(random.nextInt(3) - 1L)),
                    appointment ? new AppointmentId(new UUID(random.nextLong(), 1)) : null);
        }

        /** A quarter of an hour of the day before the change, that of the change, or the day after. */
        private Instant around() {
            return date.minusDays(1)
                    .atStartOfDay(zone)
                    .toInstant()
                    .plus(Duration.ofMinutes(15L * random.nextInt(3 * 96)));
        }
    }
}
