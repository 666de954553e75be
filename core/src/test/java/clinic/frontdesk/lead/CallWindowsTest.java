package clinic.frontdesk.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.clinic.CallPromise;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicBuilder;
import clinic.frontdesk.clinic.Closure;
import clinic.frontdesk.clinic.Hours;
import clinic.frontdesk.clinic.Policy;
import clinic.frontdesk.clinic.PublicHolidays;
import clinic.frontdesk.clinic.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Monday 30 November 2026, in a clinic that calls Monday to Friday 9 to 17 within two hours. */
class CallWindowsTest {

    private static final WeeklyHours CALLS =
            WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, Hours.of("09:00", "17:00"));
    private static final WeeklyHours ALWAYS =
            WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, Hours.of("00:00", "24:00"));
    private static final Clinic CLINIC = calling(CALLS).build();

    /** Of one region, whose holiday is the first of December. */
    private static final PublicHolidays HOLIDAYS = (region, first, last) -> first.datesUntil(last.plusDays(1))
            .filter(date -> region.equals("XX") && date.equals(LocalDate.of(2026, 12, 1)))
            .collect(Collectors.toSet());

    @Test
    void soonestIsTwoHoursFromNowInCallHours() {
        assertEquals("2026-11-30T10:00 to 2026-11-30T12:00", shown(soonest(CLINIC, "2026-11-30T10:00")));
    }

    @Test
    void soonestBeforeHoursBeginsWithThem() {
        assertEquals("2026-11-30T09:00 to 2026-11-30T11:00", shown(soonest(CLINIC, "2026-11-30T07:00")));
    }

    @Test
    void soonestCountsOverNightAndWeekend() {
        assertEquals("2026-12-04T16:30 to 2026-12-07T10:30", shown(soonest(CLINIC, "2026-12-04T16:30")));
    }

    @Test
    void soonestAfterHoursIsTheNextCallDay() {
        assertEquals("2026-12-07T09:00 to 2026-12-07T11:00", shown(soonest(CLINIC, "2026-12-04T17:00")));
    }

    @Test
    void otherWindowsAreHalfDaysThatHaveNotBegun() {
        List<String> ids = CallWindows.of(CLINIC, at("2026-11-30T10:00"), HOLIDAYS).stream()
                .map(CallWindow::id)
                .toList();
        assertEquals(
                List.of("asap", "2026-11-30T12:00", "2026-12-01T09:00", "2026-12-01T12:00", "2026-12-02T09:00"), ids);
    }

    @Test
    void findsOnlyWindowsThatCanStillBePromised() {
        assertTrue(CallWindows.find(CLINIC, at("2026-11-30T11:59"), HOLIDAYS, "2026-11-30T12:00")
                .isPresent());
        assertTrue(CallWindows.find(CLINIC, at("2026-11-30T12:00"), HOLIDAYS, "2026-11-30T12:00")
                .isEmpty());
        assertTrue(CallWindows.find(CLINIC, at("2026-11-30T10:00"), HOLIDAYS, "2026-11-30T13:00")
                .isEmpty());
    }

    @Test
    void nobodyCallsWhileTheClinicIsClosed() {
        LocalDate monday = LocalDate.of(2026, 11, 30);
        Policy closed = new Policy(
                List.of(Closure.ofDates(monday, monday.plusDays(1), null)),
                null,
                Duration.ofHours(24),
                Policy.Retention.USUAL);
        Clinic clinic = calling(CALLS).policy(closed).build();
        assertEquals("2026-12-02T09:00 to 2026-12-02T11:00", shown(soonest(clinic, "2026-11-30T10:00")));
    }

    @Test
    void nobodyCallsOnAPublicHolidayThatClosesTheClinic() {
        Clinic clinic = calling(CALLS).policy(closedOnHolidays()).build();
        List<String> ids = CallWindows.of(clinic, at("2026-11-30T16:00"), HOLIDAYS).stream()
                .map(CallWindow::id)
                .toList();
        assertEquals(
                List.of("asap", "2026-12-02T09:00", "2026-12-02T12:00", "2026-12-03T09:00", "2026-12-03T12:00"), ids);
        assertEquals("2026-11-30T16:00 to 2026-12-02T10:00", shown(soonest(clinic, "2026-11-30T16:00")));
        assertEquals("2026-12-02T09:00 to 2026-12-02T11:00", shown(soonest(clinic, "2026-12-01T10:00")));
    }

    @Test
    void aHolidayCutsHoursThatLastOverMidnight() {
        Clinic clinic = calling(ALWAYS).policy(closedOnHolidays()).build();
        assertEquals("2026-11-30T23:00 to 2026-12-02T01:00", shown(soonest(clinic, "2026-11-30T23:00")));
    }

    @Test
    void callsAtAllHoursHaveWindowsFromTheNextHalfDayOn() {
        assertEquals(
                List.of("2026-11-30T12:00", "2026-12-01T00:00", "2026-12-01T12:00", "2026-12-02T00:00"),
                later(ALWAYS, "2026-11-30T10:00"));
        assertEquals(
                List.of("2026-12-01T00:00", "2026-12-01T12:00", "2026-12-02T00:00", "2026-12-02T12:00"),
                later(ALWAYS, "2026-11-30T12:15"));
        assertEquals(
                "2026-12-01T00:00 to 2026-12-01T12:00",
                shown(CallWindows.of(calling(ALWAYS).build(), at("2026-11-30T23:59"), HOLIDAYS)
                        .get(1)));
    }

    @Test
    void hoursThatMeetAtMidnightHaveWindowsOfHalfDays() {
        WeeklyHours untilNight = WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, Hours.of("06:00", "24:00"));
        WeeklyHours over = WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, Hours.of("08:00", "08:00"));
        assertEquals(
                List.of("2026-12-01T06:00", "2026-12-01T12:00", "2026-12-02T06:00", "2026-12-02T12:00"),
                later(untilNight, "2026-11-30T13:00"));
        assertEquals(
                List.of("2026-12-01T00:00", "2026-12-01T12:00", "2026-12-02T00:00", "2026-12-02T12:00"),
                later(over, "2026-11-30T13:00"));
    }

    @Test
    void anEveningThatLastsOverMidnightIsOneWindow() {
        WeeklyHours evenings = WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, Hours.of("18:00", "02:00"));
        assertEquals(
                List.of("2026-11-30T18:00", "2026-12-01T18:00", "2026-12-02T18:00", "2026-12-03T18:00"),
                later(evenings, "2026-11-30T13:00"));
    }

    /** What was offered before the evening began can still be asked for in it. */
    @Test
    void aNightLongerThanHalfADayKeepsItsWindowsWhileItLasts() {
        WeeklyHours nights = WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, Hours.of("18:00", "07:00"));
        assertEquals(
                List.of("2026-11-30T18:00", "2026-12-01T00:00", "2026-12-01T18:00", "2026-12-02T00:00"),
                later(nights, "2026-11-30T17:59"));
        assertEquals("2026-12-01T00:00", later(nights, "2026-11-30T23:30").get(0));
    }

    @Test
    void halfDaysOfANightWhoseClockIsChangedMeet() {
        for (String eve : List.of("2027-03-13T13:00", "2027-03-13T23:30", "2027-11-06T13:00", "2027-11-06T23:30")) {
            List<CallWindow> windows = CallWindows.of(calling(ALWAYS).build(), at(eve), HOLIDAYS);
            String day = LocalDateTime.parse(eve).toLocalDate().plusDays(1).toString();
            assertEquals(day + "T00:00 to " + day + "T12:00", shown(windows.get(1)));
            assertEquals(day + "T12:00", windows.get(2).id());
            assertEquals(windows.get(1).to(), windows.get(2).from());
        }
    }

    @Test
    void aHolidayAmongDaysWithoutEndLeavesItsNeighbours() {
        Clinic clinic = calling(ALWAYS).policy(closedOnHolidays()).build();
        List<String> ids = CallWindows.of(clinic, at("2026-11-30T12:30"), HOLIDAYS).stream()
                .skip(1)
                .map(CallWindow::id)
                .toList();
        assertEquals(List.of("2026-12-02T00:00", "2026-12-02T12:00", "2026-12-03T00:00", "2026-12-03T12:00"), ids);
    }

    private static List<String> later(WeeklyHours hours, String now) {
        return CallWindows.of(calling(hours).build(), at(now), HOLIDAYS).stream()
                .skip(1)
                .map(CallWindow::id)
                .toList();
    }

    private static Policy closedOnHolidays() {
        return new Policy(List.of(), "XX", Duration.ofHours(24), Policy.Retention.USUAL);
    }

    @Test
    void withoutOwnHoursItCallsWhenPractitionersWork() {
        assertEquals("2026-11-30T11:00 to 2026-11-30T14:00", shown(soonest(SampleClinic.clinic(), "2026-11-30T11:00")));
    }

    private static ClinicBuilder calling(WeeklyHours hours) {
        return SampleClinic.described().calls(new CallPromise(hours, Duration.ofHours(2)));
    }

    private static CallWindow soonest(Clinic clinic, String now) {
        return CallWindows.of(clinic, at(now), HOLIDAYS).get(0);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SampleClinic.ZONE).toInstant();
    }

    private static String shown(CallWindow window) {
        return window.from().atZone(SampleClinic.ZONE).toLocalDateTime() + " to "
                + window.to().atZone(SampleClinic.ZONE).toLocalDateTime();
    }
}
