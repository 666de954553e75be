package clinic.frontdesk.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.clinic.CallPromise;
import clinic.frontdesk.clinic.Clinic;
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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls are taken Monday to Friday, 9 to 12 and 13 to 17; 30 November 2026 is a Monday. */
class CallTimeTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
    private static final Instant FAR = at("2026-12-31T09:00");

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T10:00, 2026-12-01T10:30",
        "2026-12-01T01:47, 2026-12-01T09:30",
        "2026-12-01T11:50, 2026-12-01T13:20",
        "2026-12-01T12:10, 2026-12-01T13:30",
        "2026-12-01T16:30, 2026-12-01T17:00",
        "2026-12-01T16:50, 2026-12-02T09:20",
        "2026-12-04T23:59, 2026-12-07T09:30",
        "2026-12-05T12:00, 2026-12-07T09:30"
    })
    void passesOnlyWhenSomebodyTakesCalls(String now, String end) {
        assertEquals(at(end), after(SampleClinic.clinic(), at(now), FAR));
    }

    @Test
    void endsWhenTheAppointmentBegins() {
        Instant early = at("2026-12-01T08:00");
        assertEquals(early, after(SampleClinic.clinic(), at("2026-12-01T01:47"), early));
        Instant saturday = at("2026-12-05T08:00");
        assertEquals(saturday, after(SampleClinic.clinic(), at("2026-12-04T17:30"), saturday));
    }

    @Test
    void waitsForTheEndOfAClosureAndOfAHoliday() {
        Closure away =
                new Closure(LocalDateTime.parse("2026-12-01T00:00"), LocalDateTime.parse("2026-12-10T00:00"), null);
        Clinic clinic = SampleClinic.described()
                .policy(new Policy(List.of(away), null, Duration.ofHours(24), Policy.Retention.USUAL))
                .build();
        assertEquals(at("2026-12-10T09:30"), after(clinic, at("2026-12-01T01:47"), FAR));
        Set<LocalDate> holiday = Set.of(LocalDate.of(2026, 12, 10));
        assertEquals(
                at("2026-12-11T09:30"), CallTime.after(clinic, at("2026-12-01T01:47"), HALF_AN_HOUR, FAR, holiday));
    }

    /** Nights that touch are one stretch of time, and still hours of their own dates. */
    @Test
    void isLeftOutOnAHolidayOfAClinicThatAlwaysTakesCalls() {
        WeeklyHours always = WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, Hours.of("00:00", "24:00"));
        Clinic clinic = SampleClinic.described()
                .calls(new CallPromise(always, CallPromise.USUAL.within()))
                .build();
        Set<LocalDate> holiday = Set.of(LocalDate.of(2026, 12, 2));
        assertEquals(
                at("2026-12-03T00:10"), CallTime.after(clinic, at("2026-12-01T23:40"), HALF_AN_HOUR, FAR, holiday));
        assertEquals(
                at("2026-12-03T00:30"), CallTime.after(clinic, at("2026-12-02T10:00"), HALF_AN_HOUR, FAR, holiday));
    }

    /** Clocks go back from 2:00 to 1:00 on 1 November 2026. */
    @Test
    void lastsHalfAnHourInTheNightThatHasAnHourTwice() {
        WeeklyHours night = WeeklyHours.on(DayOfWeek.SUNDAY, DayOfWeek.SUNDAY, Hours.of("00:00", "03:00"));
        Clinic clinic = SampleClinic.described()
                .calls(new CallPromise(night, CallPromise.USUAL.within()))
                .build();
        Instant first = Instant.parse("2026-11-01T08:45:00Z");
        assertEquals(first.plus(HALF_AN_HOUR), after(clinic, first, FAR));
    }

    private static Instant after(Clinic clinic, Instant now, Instant latest) {
        return CallTime.after(clinic, now, HALF_AN_HOUR, latest, Set.of());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SampleClinic.ZONE).toInstant();
    }
}
