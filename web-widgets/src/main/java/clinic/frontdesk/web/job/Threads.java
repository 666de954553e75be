package clinic.frontdesk.web.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;

/**
 * Threads of our own, made by the container. Its default executors won't do: on Payara 6 each has a single thread (a core
 * pool of 0 before an endless queue), so that whatever waits for a slow mail server keeps all else waiting.
 */
@ApplicationScoped
@NullUnmarked
public class Threads {

    private static final int WORKERS = 16;
    private static final int IDLE_SECONDS = 60;

    @Resource
    private ManagedThreadFactory factory;

    private ScheduledThreadPoolExecutor timer;
    private ThreadPoolExecutor workers;

    @PostConstruct
    void start() {
        timer = new ScheduledThreadPoolExecutor(1, factory);
        timer.setRemoveOnCancelPolicy(true);
        workers = new ThreadPoolExecutor(
                WORKERS, WORKERS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        workers.allowCoreThreadTimeOut(true);
    }

    /** For what is due at a time and done at once. */
    public ScheduledExecutorService timer() {
        return timer;
    }

    /** For what may have to wait for others. */
    public ExecutorService workers() {
        return workers;
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
        workers.shutdownNow();
    }
}
