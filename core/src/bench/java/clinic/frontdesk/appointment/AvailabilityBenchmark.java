package clinic.frontdesk.appointment;

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
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The free times of a month: 30 minutes every 15 with 10-minute buffers, Monday to Friday 9 to 12 and 13 to 17. The
 * baseline is the naive reading of the same rules over one day, in the same run.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AvailabilityBenchmark {

    private static final Instant NOW = Instant.parse("2026-11-30T16:00:00Z");
    private static final TimeRange MONTH = TimeRange.of(NOW, Duration.ofDays(31));
    private static final TimeRange DAY = TimeRange.of(NOW.plus(Duration.ofDays(1)), Duration.ofDays(1));

    /** One practitioner, more or less busy. */
    @State(Scope.Thread)
    public static class One {
        @Param({"0", "20", "200", "2000"})
        public int busy;

        SlotSearch month;
        SlotSearch day;
        List<Entry> entries;

        @Setup
        public void fill() {
            month = search(1, MONTH);
            day = search(1, DAY);
            entries = entries(1, busy);
        }
    }

    /** Several practitioners with 20 busy intervals each. */
    @State(Scope.Thread)
    public static class Several {
        @Param({"1", "10", "100"})
        public int practitioners;

        SlotSearch month;
        List<Entry> entries;

        @Setup
        public void fill() {
            month = search(practitioners, MONTH);
            entries = entries(practitioners, 20);
        }
    }

    @Benchmark
    public List<Slot> oneMonthOfOne(One one) {
        return Availability.slots(one.month, one.entries);
    }

    @Benchmark
    public List<Slot> oneMonthOfSeveral(Several several) {
        return Availability.slots(several.month, several.entries);
    }

    @Benchmark
    public List<Slot> baselineNaiveDayOfOne(One one) {
        return NaiveAvailability.slots(one.day, one.entries);
    }

    private static SlotSearch search(int practitioners, TimeRange window) {
        WeeklyHours hours = WeeklyHours.on(
                DayOfWeek.MONDAY, DayOfWeek.FRIDAY, Hours.of("09:00", "12:00"), Hours.of("13:00", "17:00"));
        Timing timing = new Timing(
                Duration.ofMinutes(30), Duration.ofMinutes(15), Duration.ZERO, Duration.ofMinutes(10));
        ClinicBuilder clinic =
                Clinic.describe("harbour", "Harbour", ZoneId.of("America/Los_Angeles"), "(415) 555-0132", "US");
        for (int i = 0; i < practitioners; i++) {
            clinic.practitioner("p" + i, "Practitioner " + i, hours);
        }
        Clinic built = clinic.type(AppointmentType.visit("visit", "Visit", timing)).build();
        return SlotSearch.of(built, built.appointmentTypes().get(0), window, NOW);
    }

    /** Half an hour each, with the buffer, spread evenly over the month. */
    private static List<Entry> entries(int practitioners, int busy) {
        List<Entry> entries = new ArrayList<>();
        for (int who = 0; who < practitioners; who++) {
            for (int i = 0; i < busy; i++) {
                Instant start = NOW.plus(Duration.ofDays(31).dividedBy(busy).multipliedBy(i)).plusSeconds(60L * who);
                entries.add(new Entry(
                        TimeRange.of(start, Duration.ofMinutes(30)),
                        Duration.ZERO,
                        Duration.ofMinutes(10),
                        new Slug("p" + who),
                        null,
                        null,
                        new Slug("other"),
                        null,
                        new AppointmentId(new UUID(who, i))));
            }
        }
        return entries;
    }
}
