package clinic.frontdesk.web.http;

import clinic.frontdesk.web.coding.StaticFile;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Serves the widgets' script and our style: any page may load them, they say for how long they're fresh, and they travel in the
 * coding that suits. What else is there is left to the container.
 */
@WebFilter(
        urlPatterns = {"/widgets/*", "/frontdesk/*"},
        asyncSupported = true)
public class StaticFiles implements Filter {

    private static final Set<String> READS = Set.of("GET", "HEAD");
    private static final Pattern TEXT =
            Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+\\.(js|css|json|svg|txt|html)");

    private final Map<String, StaticFile> files = new ConcurrentHashMap<>();

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse answer, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) answer;
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "public, max-age=600");
        String path = request.getServletPath();
        StaticFile file = READS.contains(request.getMethod()) ? file(path, request.getServletContext()) : null;
        if (file == null) {
            chain.doFilter(request, response);
            return;
        }
        response.setContentType(request.getServletContext().getMimeType(path));
        file.send(request, response);
    }

    private @Nullable StaticFile file(String path, ServletContext application) throws IOException {
        StaticFile known = files.get(path);
        if (known != null || !TEXT.matcher(path).matches()) {
            return known;
        }
        try (InputStream content = application.getResourceAsStream(path)) {
            if (content == null) {
                return null;
            }
            StaticFile file = StaticFile.of(content.readAllBytes());
            files.put(path, file);
            return file;
        }
    }
}
