package clinic.frontdesk.availability;

import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicBuilder;
import clinic.frontdesk.clinic.Hours;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Timing;
import clinic.frontdesk.clinic.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What the benchmarks ask for: the free times of a month, 30 minutes every 15 with 10-minute buffers, of practitioners who
 * work Monday to Friday from 9 to 12 and from 13 to 17.
 */
public record BusyMonth(SlotSearch search, List<Entry> entries) {

    private static final Instant NOW = Instant.parse("2026-11-30T16:00:00Z");
    private static final Duration MONTH = Duration.ofDays(31);
    private static final Timing TIMING =
            new Timing(Duration.ofMinutes(30), Duration.ofMinutes(15), Duration.ZERO, Duration.ofMinutes(10));

    /** @param busy appointments that each of them has already, spread evenly over the month */
    public static BusyMonth of(int practitioners, int busy) {
        ClinicBuilder described =
                Clinic.describe("harbour", "Harbour", ZoneId.of("America/Los_Angeles"), "(415) 555-0132", "US");
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < practitioners; i++) {
            described.practitioner("p" + i, "Practitioner " + i, hours());
            addBusy(busy, i, entries);
        }
        Clinic clinic =
                described.type(AppointmentType.visit("visit", "Visit", TIMING)).build();
        AppointmentType type = clinic.appointmentTypes().get(0);
        return new BusyMonth(SlotSearch.of(clinic, type, TimeRange.of(NOW, MONTH), NOW), entries);
    }

    /** The second day of it. */
    public SlotSearch day() {
        return search.in(TimeRange.of(NOW.plus(Duration.ofDays(1)), Duration.ofDays(1)));
    }

    /** Equal for all, but each has their own, as in a clinic that was read from a file. */
    private static WeeklyHours hours() {
        return WeeklyHours.on(
                DayOfWeek.MONDAY, DayOfWeek.FRIDAY, Hours.of("09:00", "12:00"), Hours.of("13:00", "17:00"));
    }

    private static void addBusy(int busy, int who, List<Entry> entries) {
        for (int i = 0; i < busy; i++) {
            Instant start = NOW.plus(MONTH.dividedBy(busy).multipliedBy(i)).plusSeconds(60L * who);
            entries.add(new Entry(
                    TimeRange.of(start, TIMING.duration()),
                    TIMING.bufferBefore(),
                    TIMING.bufferAfter(),
                    new Slug("p" + who),
                    null,
                    null,
                    new Slug("other"),
                    null,
                    new AppointmentId(new UUID(who, i))));
        }
    }
}
