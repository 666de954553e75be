package clinic.frontdesk.web.job;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** What is done again and again beside requests, each job with a pause after it. */
@Dependent
public class BackgroundJobs {

    private static final Logger LOG = System.getLogger(BackgroundJobs.class.getName());

    private final Threads threads;
    private final List<Future<?>> planned = new CopyOnWriteArrayList<>();

    @Inject
    BackgroundJobs(Threads threads) {
        this.threads = threads;
    }

    /** Does the job for the first time after the pause, and begins it anew when it has ended and the pause is over. */
    public void every(Duration pause, Runnable job) {
        AtomicBoolean running = new AtomicBoolean();
        planned.add(threads.timer()
                .scheduleWithFixedDelay(
                        () -> begin(job, running), pause.toSeconds(), pause.toSeconds(), TimeUnit.SECONDS));
    }

    /** Begins none anew. What runs comes to its end. */
    public void stop() {
        planned.forEach(job -> job.cancel(false));
    }

    private void begin(Runnable job, AtomicBoolean running) {
        if (running.compareAndSet(false, true)) {
            threads.workers().execute(() -> {
                try {
                    guarded(job);
                } finally {
                    running.set(false);
                }
            });
        }
    }

    /** A job that fails must not have been done for the last time: the database may be away for a while. */
    private static void guarded(Runnable job) {
        try {
            job.run();
        } catch (RuntimeException failed) {
            LOG.log(
                    Level.WARNING,
                    "a background job failed with {0} and is tried again",
                    failed.getClass().getName());
        }
    }
}
