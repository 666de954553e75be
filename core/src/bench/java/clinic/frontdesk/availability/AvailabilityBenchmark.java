package clinic.frontdesk.availability;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The free times of {@link BusyMonth}. The baseline is the naive reading of the same rules over one day of it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 20, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class AvailabilityBenchmark {

    @Benchmark
    public List<Slot> oneMonthOfOne(OneBusy one) {
        return Availability.slots(one.month().search(), one.month().entries());
    }

    @Benchmark
    public List<Slot> oneMonthOfSeveral(SeveralBusy several) {
        return Availability.slots(several.month().search(), several.month().entries());
    }

    /** The same, and all that it tells is asked for. */
    @Benchmark
    public void oneMonthOfSeveralRead(SeveralBusy several, Blackhole reader) {
        for (Slot slot : oneMonthOfSeveral(several)) {
            reader.consume(slot.start());
            reader.consume(slot.end());
            reader.consume(slot.location());
            slot.practitioners().forEach(reader::consume);
        }
    }

    @Benchmark
    public List<Slot> baselineNaiveDayOfOne(OneBusy one) {
        return NaiveAvailability.slots(one.month().day(), one.month().entries());
    }
}
