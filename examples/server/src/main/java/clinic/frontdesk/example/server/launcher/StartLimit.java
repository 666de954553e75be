package clinic.frontdesk.example.server.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends a start that hangs: the container was seen to wait for ever for a thread of its own that had failed. */
final class StartLimit {

    private final CountDownLatch over = new CountDownLatch(1);
    private final Duration limit;
    private final PrintStream console;
    private final Path log;

    private StartLimit(Duration limit, PrintStream console, Path log) {
        this.limit = limit;
        this.console = console;
        this.log = log;
    }

    /**
     * Ends the process after that time, unless the start is {@link #over} by then.
     *
     * @param log where it is told who waited for what
     */
    static StartLimit begin(Duration limit, PrintStream console, Path log) {
        StartLimit watch = new StartLimit(limit, console, log);
        Thread thread = new Thread(watch::watch, "start limit");
        thread.setDaemon(true);
        thread.start();
        return watch;
    }

    void over() {
        over.countDown();
    }

    private void watch() {
        try {
            if (!over.await(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                Thread.getAllStackTraces().forEach(StartLimit::log);
                console.println("Frontdesk did not start: it wasn't up within " + limit
                        + ". FRONTDESK_START_WITHIN gives it longer; " + log + " says where it waited.");
                console.flush();
                // not exit: what hangs would keep its hooks waiting too
                Runtime.getRuntime().halt(1);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** To System.err, which leads to the log. */
    private static void log(Thread thread, StackTraceElement[] frames) {
        StringBuilder line = new StringBuilder(thread.getName()).append(" waits");
        for (int i = 0; i < Math.min(frames.length, 25); i++) {
            line.append(" < ").append(frames[i]);
        }
        System.err.println(line);
    }
}
