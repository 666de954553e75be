package clinic.frontdesk.appointment;

import java.util.List;
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
import org.openjdk.jmh.infra.Blackhole;

/** The free times of {@link BusyMonth}. The baseline is the naive reading of the same rules over one day of it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 20, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class AvailabilityBenchmark {

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
    public List<Slot> oneMonthOfOne(One one) {
        return Availability.slots(one.month.search(), one.month.entries());
    }

    @Benchmark
    public List<Slot> oneMonthOfSeveral(Several several) {
        return Availability.slots(several.month.search(), several.month.entries());
    }

    /** The same, and all that it tells is asked for. */
    @Benchmark
    public void oneMonthOfSeveralRead(Several several, Blackhole reader) {
        for (Slot slot : oneMonthOfSeveral(several)) {
            reader.consume(slot.start());
            reader.consume(slot.end());
            reader.consume(slot.location());
            slot.practitioners().forEach(reader::consume);
        }
    }

    @Benchmark
    public List<Slot> baselineNaiveDayOfOne(One one) {
        return NaiveAvailability.slots(one.month.day(), one.month.entries());
    }
}
