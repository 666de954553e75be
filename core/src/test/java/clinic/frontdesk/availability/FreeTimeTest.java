package clinic.frontdesk.availability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Hours;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Timing;
import clinic.frontdesk.clinic.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreeTimeTest {

    private static final Slug NIGHT = new Slug("night");
    private static final AppointmentType VISIT =
            AppointmentType.visit("visit", "Visit", Timing.of(Duration.ofMinutes(60)));

    private final Clinic clinic = Clinic.describe("harbour", "Harbour", SampleClinic.ZONE, "+14155550132", "US")
            .practitioner("night", "Ana Rivera", daily("22:00", "06:00"))
            .practitioner("day", "Tomas Okafor", daily("09:00", "16:00"))
            .type(VISIT)
            .build();

    @Test
    void isThatFromMidnightToMidnight() {
        List<Practitioner> both = clinic.practitioners();
        assertEquals("night", most(both, List.of()));
        assertEquals("day", most(both, List.of(Entry.blocked(range("2026-12-01T00:00", "2026-12-01T02:00"), NIGHT))));
        assertEquals("night", most(both, List.of(Entry.blocked(range("2026-12-02T00:00", "2026-12-02T02:00"), NIGHT))));
    }

    @Test
    void isHeldOnceBySeveralSeatsOfASession() {
        assertFalse(isHalfHeld(Collections.nCopies(8, held("2026-12-01T01:00"))));
    }

    @Test
    void isHalfHeldByFourOfEightHoursAndOneMore() {
        List<Entry> four = List.of(
                held("2026-12-01T02:00"), held("2026-12-01T03:00"), held("2026-12-01T04:00"), held("2026-12-01T22:00"));
        assertFalse(isHalfHeld(four.subList(0, 3)));
        assertTrue(isHalfHeld(four));
    }

    /** With one more from one o'clock. */
    private boolean isHalfHeld(List<Entry> entries) {
        Instant one = at("2026-12-01T01:00");
        Session session = new Session(VISIT.slug(), NIGHT, new Slug("harbour"), null, one, VISIT.timing());
        return new FreeTime(search(), one, entries).keepMoreThan(2, session, entry -> entry.hold() != null);
    }

    private String most(List<Practitioner> practitioners, List<Entry> entries) {
        return new FreeTime(search(), at("2026-12-01T09:00"), entries)
                .most(practitioners)
                .slug()
                .value();
    }

    private SlotSearch search() {
        return SlotSearch.of(clinic, VISIT, range("2026-12-01T09:00", "2026-12-01T10:00"), SampleClinic.NOW);
    }

    private static Entry held(String start) {
        return new Entry(
                TimeRange.of(at(start), VISIT.timing().duration()),
                Duration.ZERO,
                Duration.ZERO,
                NIGHT,
                new Slug("harbour"),
                null,
                VISIT.slug(),
                new Entry.Hold("token", SampleClinic.NOW.plus(Duration.ofMinutes(10))),
                null);
    }

    private static TimeRange range(String from, String to) {
        return new TimeRange(at(from), at(to));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SampleClinic.ZONE).toInstant();
    }

    private static WeeklyHours daily(String from, String to) {
        return WeeklyHours.on(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, Hours.of(from, to));
    }
}
