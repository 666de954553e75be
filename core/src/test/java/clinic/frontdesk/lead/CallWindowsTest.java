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
        WeeklyHours always = WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, Hours.of("00:00", "24:00"));
        Clinic clinic = calling(always).policy(closedOnHolidays()).build();
        assertEquals("2026-11-30T23:00 to 2026-12-02T01:00", shown(soonest(clinic, "2026-11-30T23:00")));
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
