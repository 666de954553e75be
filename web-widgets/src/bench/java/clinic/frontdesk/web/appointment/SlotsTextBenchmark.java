package clinic.frontdesk.web.appointment;

import clinic.frontdesk.appointment.Availability;
import clinic.frontdesk.appointment.BusyMonth;
import clinic.frontdesk.appointment.FreeTimes;
import clinic.frontdesk.appointment.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** The free times of {@link BusyMonth} as the text that {@code /slots} answers. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 20, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class SlotsTextBenchmark {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 30);
    private static final int DAYS = 32;

    /** One practitioner, more or less busy. */
    @State(Scope.Thread)
    public static class One {
        @Param({"0", "20", "200", "2000"})
        public int busy;

        BusyMonth month;

        @Setup
        public void fill() {
            month = BusyMonth.of(1, busy);
        }
    }

    /** Several practitioners with 20 busy intervals each. */
    @State(Scope.Thread)
    public static class Several {
        @Param({"1", "10", "100"})
        public int practitioners;

        BusyMonth month;

        @Setup
        public void fill() {
            month = BusyMonth.of(practitioners, 20);
        }
    }

    @Benchmark
    public String engineAndTextOfOne(One one) {
        return text(one.month, slots(one.month));
    }

    @Benchmark
    public String engineAndTextOfSeveral(Several several) {
        return text(several.month, slots(several.month));
    }

    private static List<Slot> slots(BusyMonth month) {
        return Availability.slots(month.search(), month.entries());
    }

    private static String text(BusyMonth month, List<Slot> slots) {
        return SlotsText.of(month.search().clinic(), new FreeTimes(FIRST, DAYS, slots, Optional.empty()));
    }
}
