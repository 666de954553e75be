package clinic.frontdesk.example.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** What one or several connections saw of a server. */
final class Sample {

    private final long[] nanos;
    private final double seconds;
    private final int failures;
    private final Duration processorTime;

    /**
     * The times of some answers.
     *
     * @param nanos of each that had the expected status
     * @param failures number of the others
     */
    Sample(long[] nanos, double seconds, int failures) {
        this(nanos, seconds, failures, Duration.ZERO);
    }

    private Sample(long[] nanos, double seconds, int failures, Duration processorTime) {
        this.nanos = nanos;
        this.seconds = seconds;
        this.failures = failures;
        this.processorTime = processorTime;
    }

    /** The same, with what the server needed for it. */
    Sample taking(Duration processorTime) {
        return new Sample(nanos, seconds, failures, processorTime);
    }

    /** Of connections that asked at the same time. */
    static Sample together(Collection<Sample> samples) {
        return sum(samples, seconds(samples).max().orElse(0));
    }

    /** Of rounds that followed each other. */
    static Sample inTurn(Collection<Sample> samples) {
        return sum(samples, seconds(samples).sum());
    }

    private static DoubleStream seconds(Collection<Sample> samples) {
        ToDoubleFunction<Sample> seconds = sample -> sample.seconds;
        return samples.stream().mapToDouble(seconds);
    }

    private static Sample sum(Collection<Sample> samples, double seconds) {
        long[] nanos = samples.stream()
                .flatMapToLong(sample -> Arrays.stream(sample.nanos))
                .sorted()
                .toArray();
        int failures = samples.stream().mapToInt(Sample::failures).sum();
        Duration all = samples.stream().map(sample -> sample.processorTime).reduce(Duration.ZERO, Duration::plus);
        return new Sample(nanos, seconds, failures, all);
    }

    double perSecond() {
        return nanos.length / seconds;
    }

    /** Of the server, for all answers. */
    Duration processorTime() {
        return processorTime;
    }

    /** Of the server, for each answer. */
    double processorMillis() {
        return processorTime.toNanos() / 1e6 / nanos.length;
    }

    int failures() {
        return failures;
    }

    /** The time within which that share of the answers came; of a sum. */
    double millis(double share) {
        return nanos.length == 0 ? Double.NaN : nanos[(int) (nanos.length * share)] / 1e6;
    }
}
