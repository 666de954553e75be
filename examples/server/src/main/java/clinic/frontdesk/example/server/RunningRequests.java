package clinic.frontdesk.example.server;

import clinic.frontdesk.example.server.launcher.Stopping;
import clinic.frontdesk.web.page.ComeAgain;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the requests that are worked on, so that the server can finish them when it's ended, and refuses those that come
 * then. In web.xml, since it has to be the first of all filters.
 */
public class RunningRequests implements Filter {

    private final AtomicInteger count = new AtomicInteger();

    @Override
    public void init(FilterConfig config) {
        System.getProperties().put(Stopping.RUNNING, count);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        count.incrementAndGet();
        try {
            if (isStopping(request)) {
                ComeAgain.send((HttpServletRequest) request, (HttpServletResponse) response);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            count.decrementAndGet();
        }
    }

    /** A forwarded request came in before: its body was waited for. */
    private static boolean isStopping(ServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST && System.getProperty(Stopping.STOPPING) != null;
    }
}
