package clinic.frontdesk.web.http;

import clinic.frontdesk.web.job.Threads;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullUnmarked;

/**
 * Takes in the whole body of a request, bounded in size and time, before anything parses it. It reads without blocking a
 * thread, so that many slow senders keep nobody waiting.
 */
@NullUnmarked
@WebFilter(
        urlPatterns = {"/api/v1/*", "/clinics/*", "/desk/*"},
        asyncSupported = true,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class BodyGate implements Filter {

    static final int MOST_BYTES = 32 * 1024;
    /** Of a body that is too large, so much is read and dropped: who sends on without end would miss the answer. */
    static final int MOST_DROPPED = 4 * 1024 * 1024;

    static final Duration DEADLINE = Duration.ofSeconds(5);
    /** The attribute of a forwarded request that has its body. */
    static final String BODY = BodyGate.class.getName();

    private static final byte[] NOTHING = {};

    @Inject
    private Threads threads;

    /** Set while a thread works on a request that came through; in a forward CDI knows no request. */
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
        if (!isForUs(request)) {
            chain.doFilter(request, response);
        } else if (request.getAttribute(BODY) instanceof byte[] body) {
            letThrough(request, body, response, chain);
        } else if (request.getContentLengthLong() > MOST_DROPPED) {
            Problem.TOO_LARGE.send(response);
        } else if (isEmpty(request)) {
            letThrough(request, NOTHING, response, chain);
        } else {
            takeIn(request, response, chain);
        }
    }

    /** An application that leaves the desk out may have one of its own at the same path. */
    private static boolean isForUs(HttpServletRequest request) {
        return request.getHttpServletMapping().getServletName().startsWith("clinic.frontdesk.");
    }

    private static void letThrough(
            HttpServletRequest request, byte[] body, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        PASSED.set(Boolean.TRUE);
        AnswerDeadline.begin();
        try {
            chain.doFilter(new GatedRequest(request, body), response);
        } finally {
            AnswerDeadline.end();
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
        BodyIntake intake = new BodyIntake(waiting, input, announced);
        intake.expireWith(threads.timer().schedule(intake::expire, DEADLINE.toMillis(), TimeUnit.MILLISECONDS));
        input.setReadListener(intake);
    }
}
