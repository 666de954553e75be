package clinic.frontdesk.example.server;

import clinic.frontdesk.web.settings.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.NullUnmarked;

/**
 * Keeps browsers to TLS where the public URL has it (RFC 6797). For a year, of this host alone: others of the same domain aren't
 * ours to speak for.
 */
@NullUnmarked
public class TlsOnly implements Filter {

    @Inject
    private Settings settings;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (settings.publicUrl().isSecure()) {
            ((HttpServletResponse) response).setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }
}
