package clinic.frontdesk.example.server;

import clinic.frontdesk.web.error.ErrorAnswer;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/** What isn't a page or an endpoint of ours can be read alone: files, {@code /up}, and all that isn't there. */
public class ReadOnly implements Filter {

    private static final Pattern OURS = Pattern.compile("/(api/v1|clinics|desk)(/.*)?");
    private static final Set<String> READS = Set.of("GET", "HEAD");

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        if (READS.contains(request.getMethod())
                || OURS.matcher(request.getServletPath()).matches()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        if (request.getMethod().equals("OPTIONS")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            ErrorAnswer.send(HttpServletResponse.SC_METHOD_NOT_ALLOWED, request, response);
        }
    }
}
