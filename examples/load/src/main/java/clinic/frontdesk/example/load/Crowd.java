package clinic.frontdesk.example.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Connections that ask one server, each again as soon as it was answered. */
final class Crowd implements AutoCloseable {

    private final int port;
    private final int connections;
    private final ExecutorService threads;

    Crowd(int port, int connections) {
        this.port = port;
        this.connections = connections;
        this.threads = Executors.newFixedThreadPool(connections);
    }

    /** @param status that every answer should have */
    Sample ask(Supplier<byte[]> requests, int status, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        Callable<Sample> one = () -> ask(requests, status, end);
        List<Sample> all = new ArrayList<>();
        for (Future<Sample> sample : threads.invokeAll(Collections.nCopies(connections, one))) {
            all.add(sample.get());
        }
        return Sample.together(all);
    }

    private Sample ask(Supplier<byte[]> requests, int status, long end) throws IOException {
        long[] nanos = new long[1024];
        int count = 0;
        int failures = 0;
        long begun = System.nanoTime();
        try (HttpConnection connection = new HttpConnection(port)) {
            for (long sent = System.nanoTime(); sent < end; sent = System.nanoTime()) {
                if (connection.send(requests.get()) == status) {
                    nanos = count < nanos.length ? nanos : Arrays.copyOf(nanos, 2 * count);
                    nanos[count++] = System.nanoTime() - sent;
                } else {
                    failures++;
                }
            }
        }
        return new Sample(Arrays.copyOf(nanos, count), (System.nanoTime() - begun) / 1e9, failures);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
