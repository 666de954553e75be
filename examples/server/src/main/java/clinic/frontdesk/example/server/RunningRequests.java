package clinic.frontdesk.example.server;

import clinic.frontdesk.example.server.launcher.Stopping;
import clinic.frontdesk.web.error.ErrorAnswer;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the requests that are worked on, so that the server can finish them when it's ended, and refuses those that come
 * then. In web.xml, since it has to be the first of all filters.
 */
public class RunningRequests implements Filter {

    /** Far longer than it takes to close the port, also on a machine that is very busy. */
    private static final int MOST_SECONDS = 15;

    private final AtomicInteger running = new AtomicInteger();
    private final AtomicLong came = new AtomicLong();

    @Override
    public void init(FilterConfig config) {
        System.getProperties().put(Stopping.RUNNING, running);
        System.getProperties().put(Stopping.CAME, came);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        came.incrementAndGet();
        if (System.getProperty(Stopping.STOPPING) != null) {
            refuse((HttpServletRequest) request, (HttpServletResponse) response);
            return;
        }
        RunningRequest counted = new RunningRequest((HttpServletRequest) request, running);
        try {
            chain.doFilter(counted, response);
        } finally {
            counted.leave();
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (System.getProperties().get(Stopping.CLOSING) instanceof CountDownLatch closed) {
            await(closed);
        }
        response.setHeader("Connection", "close");
        ErrorAnswer.send(503, request, response);
    }

    @SuppressWarnings("ReturnValueIgnored") // the answer is the same when it takes too long
    private static void await(CountDownLatch closed) {
        try {
            closed.await(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
