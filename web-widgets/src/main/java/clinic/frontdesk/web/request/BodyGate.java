package clinic.frontdesk.web.request;

import clinic.frontdesk.web.Threads;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the whole body of a request, bounded in size and time, before anything parses it. It reads without blocking a
 * thread, so that many slow senders keep nobody waiting.
 */
@NullUnmarked
@WebFilter(
        urlPatterns = {"/api/v1/*", "/clinics/*", "/desk/*"},
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC})
public class BodyGate implements Filter {

    static final int MOST_BYTES = 32 * 1024;
    /** Of a body that is too large, so much is read and dropped: who sends on without end would miss the answer. */
    private static final int MOST_DROPPED = 4 * 1024 * 1024;

    static final Duration DEADLINE = Duration.ofSeconds(5);
    private static final String BODY = BodyGate.class.getName();
    private static final byte[] NOTHING = {};

    /** Longer than a thread takes from here out of the container. */
    private static final long LEAVING_NANOS = 1_000_000;

    @Inject
    private Threads threads;

    /** Set while a thread works on a request that came through; in an asynchronous dispatch CDI knows no request. */
    private static final ThreadLocal<Boolean> PASSED = new ThreadLocal<>();

    /** Whether the request that this thread works on came through here. */
    static boolean hasPassed() {
        return PASSED.get() != null;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        if (request.getAttribute(BODY) instanceof byte[] body) {
            letThrough(request, body, response, chain);
        } else if (request.getContentLengthLong() > MOST_DROPPED) {
            Problem.TOO_LARGE.send(response);
        } else if (isEmpty(request)) {
            letThrough(request, NOTHING, response, chain);
        } else {
            takeIn(request, response, chain);
        }
    }

    private static void letThrough(
            HttpServletRequest request, byte[] body, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        PASSED.set(Boolean.TRUE);
        try {
            chain.doFilter(new GatedRequest(request, body), response);
        } finally {
            PASSED.remove();
        }
    }

    private static boolean isEmpty(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length == 0 || (length < 0 && request.getHeader("Transfer-Encoding") == null);
    }

    private void takeIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ServletInputStream input = request.getInputStream();
        int announced = request.getContentLength();
        if (announced > 0 && announced <= MOST_BYTES && input.available() >= announced) {
            letThrough(request, input.readNBytes(announced), response, chain);
            return;
        }
        AsyncContext waiting = request.startAsync(request, response);
        // the container's own timeout would go on while the request is handled
        waiting.setTimeout(0);
        Intake intake = new Intake(waiting, input, announced);
        intake.expireWith(threads.timer().schedule(intake::expire, DEADLINE.toMillis(), TimeUnit.MILLISECONDS));
        input.setReadListener(intake);
        intake.leftByFilter();
    }

    /**
     * Collects what comes, and goes on when all is there.
     *
     * <p>Payara 6 loses a dispatch that another thread asks for in the very moment in which the first one leaves the
     * container. So the filter's own thread asks for it when all came while it was here, and who reads later waits until
     * that thread must have left.
     */
    private static final class Intake implements ReadListener {
        private final AsyncContext waiting;
        private final ServletInputStream input;
        private final int announced;
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final byte[] buffer = new byte[4096];
        private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.ENTERED);
        private final AtomicBoolean done = new AtomicBoolean();
        private @Nullable ScheduledFuture<?> expiry;
        private int received;

        /** Whether the filter's thread is still here, and what came first. */
        private enum Stage {
            ENTERED,
            COMPLETE,
            LEFT
        }

        Intake(AsyncContext waiting, ServletInputStream input, int announced) {
            this.waiting = waiting;
            this.input = input;
            this.announced = announced;
        }

        @Override
        public void onDataAvailable() throws IOException {
            while (!done.get() && input.isReady()) {
                int count = input.read(buffer);
                if (count > 0) {
                    receive(count);
                }
                if (received > MOST_DROPPED) {
                    refuse(Problem.TOO_LARGE);
                } else if (count < 0 || input.isFinished() || received == announced) {
                    finish();
                }
            }
        }

        private void receive(int count) {
            received += count;
            if (received <= MOST_BYTES) {
                body.write(buffer, 0, count);
            }
        }

        @Override
        public void onAllDataRead() throws IOException {
            finish();
        }

        @Override
        public void onError(Throwable broken) {
            if (end()) {
                waiting.complete();
            }
        }

        private void finish() throws IOException {
            if (received > MOST_BYTES) {
                refuse(Problem.TOO_LARGE);
            } else if (end()) {
                goOn();
            }
        }

        private void goOn() {
            waiting.getRequest().setAttribute(BODY, body.toByteArray());
            if (!stage.compareAndSet(Stage.ENTERED, Stage.COMPLETE)) {
                LockSupport.parkNanos(LEAVING_NANOS);
                waiting.dispatch();
            }
        }

        /** The filter's thread is about to leave. */
        void leftByFilter() {
            if (!stage.compareAndSet(Stage.ENTERED, Stage.LEFT)) {
                waiting.dispatch();
            }
        }

        private void refuse(Problem problem) throws IOException {
            if (end()) {
                problem.send((HttpServletResponse) waiting.getResponse());
                waiting.complete();
            }
        }

        /** Whether this is what ends the intake. */
        private boolean end() {
            ScheduledFuture<?> planned = expiry;
            if (planned != null) {
                planned.cancel(false);
            }
            return done.compareAndSet(false, true);
        }

        /** What will end it when the body doesn't come in time. */
        void expireWith(ScheduledFuture<?> planned) {
            expiry = planned;
        }

        void expire() {
            try {
                refuse(Problem.TOO_SLOW);
            } catch (IOException gone) {
                waiting.complete();
            }
        }
    }
}
