package clinic.frontdesk.web.appointment;

import clinic.frontdesk.availability.Availability;
import clinic.frontdesk.availability.BusyMonth;
import clinic.frontdesk.availability.OneBusy;
import clinic.frontdesk.availability.SeveralBusy;
import clinic.frontdesk.availability.Slot;
import clinic.frontdesk.booking.FreeTimes;
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

    @Benchmark
    public String engineAndTextOfOne(OneBusy one) {
        return text(one.month());
    }

    @Benchmark
    public String engineAndTextOfSeveral(SeveralBusy several) {
        return text(several.month());
    }

    private static String text(BusyMonth month) {
        List<Slot> slots = Availability.slots(month.search(), month.entries());
        return SlotsText.of(month.search().clinic(), new FreeTimes(FIRST, DAYS, slots, Optional.empty()));
    }
}
