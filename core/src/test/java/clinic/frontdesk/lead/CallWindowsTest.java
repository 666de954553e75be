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
import clinic.frontdesk.clinic.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Monday 30 November 2026, in a clinic that calls Monday to Friday 9 to 17 within two hours. */
class CallWindowsTest {

    private static final WeeklyHours CALLS =
            WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, Hours.of("09:00", "17:00"));
    private static final Clinic CLINIC = calling(CALLS).build();

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
        List<String> ids = CallWindows.of(CLINIC, at("2026-11-30T10:00")).stream()
                .map(CallWindow::id)
                .toList();
        assertEquals(
                List.of("asap", "2026-11-30T12:00", "2026-12-01T09:00", "2026-12-01T12:00", "2026-12-02T09:00"), ids);
    }

    @Test
    void findsOnlyWindowsThatCanStillBePromised() {
        assertTrue(CallWindows.find(CLINIC, at("2026-11-30T11:59"), "2026-11-30T12:00")
                .isPresent());
        assertTrue(CallWindows.find(CLINIC, at("2026-11-30T12:00"), "2026-11-30T12:00")
                .isEmpty());
        assertTrue(CallWindows.find(CLINIC, at("2026-11-30T10:00"), "2026-11-30T13:00")
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
    void withoutOwnHoursItCallsWhenPractitionersWork() {
        assertEquals("2026-11-30T11:00 to 2026-11-30T14:00", shown(soonest(SampleClinic.clinic(), "2026-11-30T11:00")));
    }

    private static ClinicBuilder calling(WeeklyHours hours) {
        return SampleClinic.described().calls(new CallPromise(hours, Duration.ofHours(2)));
    }

    private static CallWindow soonest(Clinic clinic, String now) {
        return CallWindows.of(clinic, at(now)).get(0);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SampleClinic.ZONE).toInstant();
    }

    private static String shown(CallWindow window) {
        return window.from().atZone(SampleClinic.ZONE).toLocalDateTime() + " to "
                + window.to().atZone(SampleClinic.ZONE).toLocalDateTime();
    }
}
