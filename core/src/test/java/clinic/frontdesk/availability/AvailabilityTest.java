package clinic.frontdesk.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.BookingRules;
import clinic.frontdesk.clinic.Clinic;
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
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The semantics of availability, rule by rule (S1 to S15). */
class AvailabilityTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final Slug VISIT = new Slug("visit");
    private static final Slug RIVERA = new Slug("rivera");
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    @Test
    void offersStartsOnTheGridThatFitIntoTheOpening() {
        Clinic clinic = clinic(weekly("09:00", "10:10"), timing(30, 15, 0, 0));
        assertEquals(List.of("09:00", "09:15", "09:30"), starts(clinic, TUESDAY));
    }

    @Test
    void mergesOpeningsThatTouchOrOverlapOnOneDate() {
        WeeklyHours hours = WeeklyHours.on(
                DayOfWeek.TUESDAY,
                DayOfWeek.TUESDAY,
                Hours.of("09:20", "10:00"),
                Hours.of("09:00", "09:30"),
                Hours.of("10:00", "10:30"));
        assertEquals(List.of("09:00", "09:30", "10:00"), starts(clinic(hours, timing(30, 30, 0, 0)), TUESDAY));
    }

    @ParameterizedTest(name = "{0} {1}: {2} to {3} has {4} half hours, from {5} to {6}")
    @CsvSource({
        // spring gap: 02:00 to 03:00 is not there, so 00:00 to 06:00 has five hours
        "Europe/Berlin, 2027-03-28, 00:00, 06:00, 10, 00:00, 05:30",
        // autumn overlap: 02:00 to 03:00 is there twice
        "Europe/Berlin, 2026-10-25, 00:00, 06:00, 14, 00:00, 05:30",
        // a start in the gap moves on by its length
        "America/Los_Angeles, 2027-03-14, 02:30, 05:00, 3, 03:30, 04:30",
        // an opening within the gap moves on as a whole
        "America/Los_Angeles, 2027-03-14, 02:00, 02:30, 1, 03:00, 03:00",
        // an opening whose end lies before its moved start is none
        "America/Los_Angeles, 2027-03-14, 02:30, 03:00, 0, ,",
        // half an hour of daylight saving
        "Australia/Lord_Howe, 2026-10-04, 00:00, 04:00, 7, 00:00, 03:30",
        // a change at midnight: the day begins at 01:00
        "America/Santiago, 2026-09-06, 00:00, 03:00, 4, 01:00, 02:30",
        // three quarters of an hour from UTC
        "Asia/Kathmandu, 2026-12-01, 09:00, 10:00, 2, 09:00, 09:30",
        // over midnight
        "Asia/Kolkata, 2026-12-01, 22:00, 02:00, 8, 22:00, 01:30",
        "Asia/Kolkata, 2026-12-01, 22:00, 24:00, 4, 22:00, 23:30",
    })
    void countsElapsedTimeWhereClocksChange(
            String zone, LocalDate date, String from, String to, int count, String first, String last) {
        ZoneId place = ZoneId.of(zone);
        Clinic clinic = Clinic.describe("harbour", "Harbour", place, "+14155550132", "US")
                .practitioner("rivera", "Ana Rivera", WeeklyHours.NONE)
                .type(type(timing(30, 30, 0, 0), rules(1, null)))
                .build();
        HoursOverride opens = new HoursOverride(date, null, List.of(Hours.of(from, to)));
        List<Slot> slots = slots(with(clinic, overridden(clinic, opens)), date.atStartOfDay(place), List.of());
        assertEquals(count, slots.size());
        if (count > 0) {
            assertEquals(LocalTime.parse(first), timeOf(slots.get(0), place));
            assertEquals(LocalTime.parse(last), timeOf(slots.get(count - 1), place));
        }
    }

    @Test
    void takesTheEarlierOffsetOfAnAmbiguousStart() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Clinic clinic = Clinic.describe("harbour", "Harbour", berlin, "+4930123456", "DE")
                .practitioner("rivera", "Ana Rivera", daily("02:30", "04:00"))
                .type(type(timing(30, 30, 0, 0), rules(1, null)))
                .build();
        List<Slot> slots = slots(clinic, LocalDate.of(2026, 10, 25).atStartOfDay(berlin), List.of());
        assertEquals(Instant.parse("2026-10-25T00:30:00Z"), slots.get(0).time().start());
        assertEquals(5, slots.size());
    }

    @Test
    void knowsTheOpeningOfADateThatClocksReturnFrom() {
        // at 02:00 of 5 March 2010 it was 23:00 of the 4th again
        Clinic clinic = Clinic.describe("harbour", "Harbour", ZoneId.of("Antarctica/Casey"), "+14155550132", "US")
                .practitioner("rivera", "Ana Rivera", daily("00:00", "06:00"))
                .type(type(timing(30, 30, 0, 0), rules(1, null)))
                .build();
        Instant again = Instant.parse("2010-03-04T15:30:00Z");
        SlotSearch asked = search(clinic, TimeRange.ofInstant(again), again.minus(Duration.ofDays(2)));
        assertEquals(1, Availability.slots(asked, List.of()).size());
        Practitioner rivera = clinic.practitioners().get(0);
        assertEquals(Set.of(), Availability.obstacles(asked, rivera, new Slug("harbour"), again, List.of()));
    }

    @Test
    void replacesWeeklyHoursByAnOverride() {
        Clinic clinic = clinic(weekly("09:00", "17:00"), timing(30, 30, 0, 0));
        HoursOverride late = new HoursOverride(TUESDAY, null, List.of(Hours.of("18:00", "19:00")));
        HoursOverride early = new HoursOverride(TUESDAY, null, List.of(Hours.of("07:00", "07:30")));
        assertEquals(
                List.of("07:00", "18:00", "18:30"), starts(with(clinic, overridden(clinic, late, early)), TUESDAY));
    }

    @Test
    void wantsAPlaceForAnOverride() {
        HoursOverride nowhere = new HoursOverride(TUESDAY, null, List.of(Hours.of("18:00", "19:00")));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Practitioner(RIVERA, "Ana Rivera", null, null, null, Map.of(), List.of(nowhere)));
    }

    @Test
    void closesADateByOneEmptyOverride() {
        Clinic clinic = clinic(weekly("09:00", "17:00"), timing(30, 30, 0, 0));
        HoursOverride late = new HoursOverride(TUESDAY, null, List.of(Hours.of("18:00", "19:00")));
        HoursOverride closed = new HoursOverride(TUESDAY, null, List.of());
        assertEquals(List.of(), starts(with(clinic, overridden(clinic, late, closed)), TUESDAY));
    }

    @ParameterizedTest(name = "busy {0} to {1} with buffers {2}/{3}, own {4}/{5}: 10:00 free is {6}")
    @CsvSource({
        "09:30, 10:00, 0, 0, 0, 0, true",
        "10:30, 11:00, 0, 0, 0, 0, true",
        "09:45, 10:05, 0, 0, 0, 0, false",
        "10:29, 10:40, 0, 0, 0, 0, false",
        "10:10, 10:10, 0, 0, 0, 0, true",
        "08:00, 12:00, 0, 0, 0, 0, false",
        "09:00, 09:50, 0, 10, 0, 0, true",
        "09:00, 09:50, 0, 11, 0, 0, false",
        "09:00, 09:50, 0, 5, 5, 0, true",
        "09:00, 09:50, 0, 5, 6, 0, false",
        "10:40, 11:00, 5, 0, 0, 5, true",
        "10:40, 11:00, 5, 0, 0, 6, false",
    })
    void addsTheBuffersOfBoth(
            String from, String to, int before, int after, int ownBefore, int ownAfter, boolean free) {
        Clinic clinic = clinic(daily("09:00", "17:00"), timing(30, 30, ownBefore, ownAfter));
        Entry busy = entry(range(from, to), Duration.ofMinutes(before), Duration.ofMinutes(after), new Slug("other"));
        assertEquals(free, starts(clinic, TUESDAY, busy).contains("10:00"));
    }

    @Test
    void lookingAtBuffersAcrossMidnight() {
        Clinic clinic = clinic(daily("00:00", "24:00"), timing(30, 30, 0, 0));
        Entry late = entry(
                new TimeRange(at("2026-11-30T23:00"), at("2026-11-30T23:45")),
                Duration.ZERO,
                HALF_HOUR,
                new Slug("other"));
        assertEquals("00:30", starts(clinic, TUESDAY, late).get(0));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01T07:00:00, 09:00", "2026-12-01T07:00:01, 09:30", "2026-12-01T06:59:59, 09:00"})
    void wantsNoticeToTheSecond(String now, String first) {
        Clinic clinic = clinic(weekly("09:00", "17:00"), timing(30, 30, 0, 0));
        List<Slot> slots = Availability.slots(search(clinic, dayOf(TUESDAY), at(now)), List.of());
        assertEquals(LocalTime.parse(first), timeOf(slots.get(0), SampleClinic.ZONE));
    }

    @Test
    void endsWithTheLastDateOfTheHorizon() {
        Clinic clinic = clinic(daily("09:00", "10:00"), timing(30, 30, 0, 0));
        assertFalse(starts(clinic, LocalDate.of(2027, 1, 29)).isEmpty());
        assertTrue(starts(clinic, LocalDate.of(2027, 1, 30)).isEmpty());
    }

    @Test
    void windowIncludesItsStartAndExcludesItsEnd() {
        Clinic clinic = clinic(weekly("09:00", "17:00"), timing(30, 30, 0, 0));
        TimeRange window = range("10:00", "11:00");
        List<String> starts = Availability.slots(search(clinic, window, SampleClinic.NOW), List.of()).stream()
                .map(slot -> timeOf(slot, SampleClinic.ZONE).toString())
                .toList();
        assertEquals(List.of("10:00", "10:30"), starts);
    }

    @Test
    void holdBlocksOthersUntilItExpires() {
        Clinic clinic = clinic(weekly("09:00", "10:00"), timing(30, 30, 0, 0));
        Entry held = held(range("09:00", "09:30"), "secret", SampleClinic.NOW.plusSeconds(1));
        Entry lapsed = held(range("09:30", "10:00"), "secret", SampleClinic.NOW);
        assertEquals(List.of("09:30"), starts(clinic, TUESDAY, held, lapsed));
    }

    @Test
    void ownHoldDoesNotHideTheOwnSlot() {
        Clinic clinic = clinic(weekly("09:00", "10:00"), timing(30, 30, 0, 0));
        Entry held = held(range("09:00", "09:30"), "mine", SampleClinic.NOW.plusSeconds(600));
        SlotSearch asked = search(clinic, dayOf(TUESDAY), SampleClinic.NOW);
        assertEquals(
                2,
                Availability.slots(asked.holding(Set.of("mine")), List.of(held)).size());
    }

    @Test
    void seatsOfOneSessionFillUp() {
        Clinic clinic = clinic(weekly("09:00", "10:00"), timing(30, 30, 0, 0), rules(2, null));
        Entry seat = entry(range("09:00", "09:30"), Duration.ZERO, Duration.ZERO, VISIT);
        assertEquals(List.of("09:00", "09:30"), starts(clinic, TUESDAY, seat));
        assertEquals(List.of("09:30"), starts(clinic, TUESDAY, seat, seat));
    }

    @Test
    void sessionOfAnotherLengthOrTypeIsNoSeat() {
        Clinic clinic = clinic(weekly("09:00", "10:00"), timing(30, 30, 0, 0), rules(2, null));
        Entry longer = entry(range("09:00", "09:45"), Duration.ZERO, Duration.ZERO, VISIT);
        Entry other = entry(range("09:00", "09:30"), Duration.ZERO, Duration.ZERO, new Slug("other"));
        assertEquals(List.of(), starts(clinic, TUESDAY, longer));
        assertEquals(List.of("09:30"), starts(clinic, TUESDAY, other));
    }

    @Test
    void dailyCapCountsAppointmentsButNotHolds() {
        Clinic clinic = clinic(weekly("09:00", "12:00"), timing(30, 30, 0, 0), rules(1, 1));
        Entry held = held(range("09:00", "09:30"), "other", SampleClinic.NOW.plusSeconds(600));
        Entry booked = entry(range("09:00", "09:30"), Duration.ZERO, Duration.ZERO, VISIT);
        assertEquals(5, starts(clinic, TUESDAY, held).size());
        assertEquals(List.of(), starts(clinic, TUESDAY, booked));
    }

    @Test
    void capIsNotFilledByTheAppointmentBeingMoved() {
        Clinic clinic = clinic(weekly("09:00", "10:00"), timing(30, 30, 0, 0), rules(1, 1));
        Entry booked = entry(range("09:00", "09:30"), Duration.ZERO, Duration.ZERO, VISIT);
        SlotSearch asked = search(clinic, dayOf(TUESDAY), SampleClinic.NOW);
        SlotSearch moving = asked.moving(Objects.requireNonNull(booked.appointment()));
        assertEquals(2, Availability.slots(moving, List.of(booked)).size());
    }

    @Test
    void blockOfTheWholeClinicBlocksEveryone() {
        Clinic clinic = clinic(weekly("09:00", "10:00"), timing(30, 30, 0, 0));
        assertEquals(List.of("09:30"), starts(clinic, TUESDAY, Entry.blocked(range("08:00", "09:30"), null)));
    }

    @Test
    void unitesPractitionersWhoAreFree() {
        Clinic clinic = SampleClinic.described()
                .practitioner("okafor", "Tomas Okafor", SampleClinic.officeHours())
                .build();
        Entry busy = entry(range("09:00", "10:00"), Duration.ZERO, Duration.ZERO, VISIT);
        List<Slot> slots = Availability.slots(search(clinic, dayOf(TUESDAY), SampleClinic.NOW), List.of(busy));
        assertEquals(List.of(new Slug("okafor")), slots.get(0).practitioners());
        assertEquals(
                List.of(RIVERA, new Slug("okafor")), slots.get(slots.size() - 1).practitioners());
    }

    @Test
    void needsAFreeRoomAtThePlace() {
        Location quay = new Location(new Slug("quay"), "Quay", null, null);
        Location hill = new Location(new Slug("hill"), "Hill", null, null);
        Clinic clinic = Clinic.describe("harbour", "Harbour", SampleClinic.ZONE, "+14155550132", "US")
                .location(quay)
                .location(hill)
                .room(new Room(new Slug("gym"), quay.slug()))
                .practitioner(practitioner(Map.of(quay.slug(), weekly("09:00", "10:00"))))
                .type(typeInRoom("gym"))
                .build();
        Entry occupied = new Entry(
                range("09:00", "09:30"),
                Duration.ZERO,
                Duration.ZERO,
                new Slug("someone"),
                quay.slug(),
                new Slug("gym"),
                null,
                null,
                null);
        assertEquals(List.of("09:30"), starts(clinic, TUESDAY, occupied));
        assertEquals(List.of("09:00", "09:30"), starts(clinic, TUESDAY));
    }

    @Test
    void aRoomIsOneSessionsEvenIfAnotherOfItsTypeBeginsWithIt() {
        Clinic clinic = inTheGym(rules(1, null), "okafor");
        Entry booked = inTheGym(RIVERA);
        assertEquals(List.of("09:30"), starts(clinic, TUESDAY, booked));
    }

    @Test
    void aRoomWithFreeSeatsBelongsToItsSessionOnly() {
        Clinic clinic = inTheGym(rules(2, null), "okafor");
        List<Slot> slots =
                Availability.slots(search(clinic, dayOf(TUESDAY), SampleClinic.NOW), List.of(inTheGym(RIVERA)));
        assertEquals(List.of(RIVERA), slots.get(0).practitioners());
    }

    @Test
    void seatsAreAtOnePlace() {
        Slug quay = new Slug("quay");
        Slug hill = new Slug("hill");
        Map<Slug, WeeklyHours> hours = new LinkedHashMap<>();
        hours.put(quay, weekly("09:00", "09:30"));
        hours.put(hill, weekly("09:00", "09:30"));
        Clinic clinic = Clinic.describe("harbour", "Harbour", SampleClinic.ZONE, "+14155550132", "US")
                .location(new Location(quay, "Quay", null, null))
                .location(new Location(hill, "Hill", null, null))
                .practitioner(practitioner(hours))
                .type(type(timing(30, 30, 0, 0), rules(2, null)))
                .build();
        Entry seat = new Entry(
                range("09:00", "09:30"),
                Duration.ZERO,
                Duration.ZERO,
                RIVERA,
                quay,
                null,
                VISIT,
                null,
                new AppointmentId(new UUID(1, 1)));
        List<Slot> slots = Availability.slots(search(clinic, dayOf(TUESDAY), SampleClinic.NOW), List.of(seat));
        assertEquals(List.of(quay), slots.stream().map(Slot::location).toList());
    }

    @Test
    void openingsOfTwoDatesThatOverlapNameAPractitionerOnce() {
        Clinic clinic = clinic(daily("22:00", "02:00").and(daily("00:00", "01:00")), timing(30, 30, 0, 0));
        List<Slot> slots = Availability.slots(search(clinic, dayOf(TUESDAY), SampleClinic.NOW), List.of());
        assertEquals(List.of(RIVERA), slots.get(0).practitioners());
        assertEquals(
                List.of("00:00", "00:30", "01:00", "01:30", "22:00", "22:30", "23:00", "23:30"),
                starts(clinic, TUESDAY));
    }

    @Test
    void aPublicHolidayCloses() {
        Clinic clinic = clinic(weekly("09:00", "10:00"), timing(30, 30, 0, 0));
        SlotSearch holiday = search(clinic, dayOf(TUESDAY), SampleClinic.NOW).closedOn(Set.of(TUESDAY));
        assertEquals(List.of(), Availability.slots(holiday, List.of()));
    }

    @Test
    void anOverrideOpensAPublicHoliday() {
        Clinic clinic = clinic(weekly("09:00", "10:00"), timing(30, 30, 0, 0));
        Clinic open =
                with(clinic, overridden(clinic, new HoursOverride(TUESDAY, null, List.of(Hours.of("11:00", "12:00")))));
        SlotSearch holiday = search(open, dayOf(TUESDAY), SampleClinic.NOW).closedOn(Set.of(TUESDAY));
        assertEquals(2, Availability.slots(holiday, List.of()).size());
    }

    @Test
    void answersTheSameWhateverTheOrderOfEntries() {
        Clinic clinic = clinic(weekly("09:00", "17:00"), timing(30, 15, 5, 10));
        List<Entry> entries = Arrays.asList(
                entry(range("09:00", "10:00"), Duration.ZERO, HALF_HOUR, VISIT),
                entry(range("12:00", "12:30"), HALF_HOUR, Duration.ZERO, VISIT),
                Entry.blocked(range("14:00", "15:00"), RIVERA));
        SlotSearch search = search(clinic, dayOf(TUESDAY), SampleClinic.NOW);
        List<Slot> forward = Availability.slots(search, entries);
        Collections.reverse(entries);
        assertEquals(forward, Availability.slots(search, entries));
    }

    private static Clinic clinic(WeeklyHours hours, Timing timing) {
        return clinic(hours, timing, rules(1, null));
    }

    private static Clinic clinic(WeeklyHours hours, Timing timing, BookingRules rules) {
        return Clinic.describe("harbour", "Harbour", SampleClinic.ZONE, "+14155550132", "US")
                .practitioner("rivera", "Ana Rivera", hours)
                .type(type(timing, rules))
                .build();
    }

    private static AppointmentType type(Timing timing, BookingRules rules) {
        return new AppointmentType(
                VISIT,
                Text.of("Visit"),
                Place.CLINIC,
                Intent.DISCOVERY,
                timing,
                rules,
                null,
                Description.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    private static AppointmentType typeInRoom(String room) {
        return typeInRoom(room, rules(1, null));
    }

    private static Clinic inTheGym(BookingRules rules, String second) {
        return Clinic.describe("harbour", "Harbour", SampleClinic.ZONE, "+14155550132", "US")
                .room(new Room(new Slug("gym"), new Slug("harbour")))
                .practitioner("rivera", "Ana Rivera", weekly("09:00", "10:00"))
                .practitioner(second, "Tomas Okafor", weekly("09:00", "10:00"))
                .type(typeInRoom("gym", rules))
                .build();
    }

    /** A visit from 9:00 to 9:30. */
    private static Entry inTheGym(Slug practitioner) {
        return new Entry(
                range("09:00", "09:30"),
                Duration.ZERO,
                Duration.ZERO,
                practitioner,
                new Slug("harbour"),
                new Slug("gym"),
                VISIT,
                null,
                new AppointmentId(new UUID(1, 1)));
    }

    private static AppointmentType typeInRoom(String room, BookingRules rules) {
        AppointmentType plain = type(timing(30, 30, 0, 0), rules);
        return new AppointmentType(
                plain.slug(),
                plain.name(),
                plain.place(),
                plain.intent(),
                plain.timing(),
                plain.rules(),
                null,
                Description.NONE,
                List.of(),
                List.of(new Slug(room)),
                List.of());
    }

    private static Timing timing(int duration, int every, int before, int after) {
        return new Timing(
                Duration.ofMinutes(duration),
                Duration.ofMinutes(every),
                Duration.ofMinutes(before),
                Duration.ofMinutes(after));
    }

    private static BookingRules rules(int capacity, @Nullable Integer cap) {
        return new BookingRules(true, Confirmation.AUTO, Duration.ofHours(2), 60, cap, capacity, null);
    }

    private static WeeklyHours weekly(String from, String to) {
        return WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, Hours.of(from, to));
    }

    private static WeeklyHours daily(String from, String to) {
        return WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, Hours.of(from, to));
    }

    private static Practitioner practitioner(Map<Slug, WeeklyHours> hours) {
        return new Practitioner(RIVERA, "Ana Rivera", null, null, null, hours, List.of());
    }

    private static Practitioner overridden(Clinic clinic, HoursOverride... overrides) {
        Practitioner rivera = clinic.practitioners().get(0);
        return new Practitioner(rivera.slug(), rivera.name(), null, null, null, rivera.hours(), List.of(overrides));
    }

    private static Clinic with(Clinic clinic, Practitioner practitioner) {
        return Clinic.describe(
                        "harbour",
                        "Harbour",
                        clinic.timeZone(),
                        clinic.profile().phone().e164(),
                        "US")
                .practitioner(practitioner)
                .type(clinic.appointmentTypes().get(0))
                .build();
    }

    private static Entry entry(TimeRange time, Duration before, Duration after, Slug type) {
        return new Entry(
                time, before, after, RIVERA, null, null, type, null, new AppointmentId(new UUID(1, time.hashCode())));
    }

    private static Entry held(TimeRange time, String token, Instant until) {
        return new Entry(
                time, Duration.ZERO, Duration.ZERO, RIVERA, null, null, VISIT, new Entry.Hold(token, until), null);
    }

    private static List<String> starts(Clinic clinic, LocalDate date, Entry... entries) {
        return slots(clinic, date.atStartOfDay(clinic.timeZone()), List.of(entries)).stream()
                .map(slot -> timeOf(slot, clinic.timeZone()).toString())
                .toList();
    }

    /** The slots of the opening that begins on the day, also those after its midnight. */
    private static List<Slot> slots(Clinic clinic, ZonedDateTime day, List<Entry> entries) {
        boolean nightly = clinic.practitioners().get(0).overrides().stream()
                .anyMatch(o -> o.hours().stream().anyMatch(Hours::endsNextDay));
        TimeRange window =
                new TimeRange(day.toInstant(), day.plusDays(nightly ? 2 : 1).toInstant());
        Instant now =
                day.toInstant().isBefore(SampleClinic.NOW) ? day.minusDays(1).toInstant() : SampleClinic.NOW;
        Instant near = day.toInstant().isAfter(now.plus(Duration.ofDays(62)))
                ? day.minusDays(1).toInstant()
                : now;
        return Availability.slots(search(clinic, window, near), entries);
    }

    private static SlotSearch search(Clinic clinic, TimeRange window, Instant now) {
        return SlotSearch.of(clinic, clinic.appointmentTypes().get(0), window, now);
    }

    private static TimeRange dayOf(LocalDate date) {
        return new TimeRange(
                date.atStartOfDay(SampleClinic.ZONE).toInstant(),
                date.plusDays(1).atStartOfDay(SampleClinic.ZONE).toInstant());
    }

    private static TimeRange range(String from, String to) {
        return new TimeRange(at(TUESDAY + "T" + from), at(TUESDAY + "T" + to));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SampleClinic.ZONE).toInstant();
    }

    private static LocalTime timeOf(Slot slot, ZoneId zone) {
        return slot.time().start().atZone(zone).toLocalTime();
    }
}
