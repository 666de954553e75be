package clinic.frontdesk.example.server.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends a start that hangs: the container was seen to wait for ever for a thread of its own that had failed. */
final class StartLimit {

    private final CountDownLatch over = new CountDownLatch(1);
    private final Duration limit;
    private final PrintStream console;

    private StartLimit(Duration limit, PrintStream console) {
        this.limit = limit;
        this.console = console;
    }

    /** Ends the process after that time, unless the start is {@link #over} by then. */
    static StartLimit begin(Duration limit, PrintStream console) {
        StartLimit watch = new StartLimit(limit, console);
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
                        + ". FRONTDESK_START_WITHIN gives it longer; data/server.log says where it waited.");
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
