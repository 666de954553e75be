package clinic.frontdesk.example.server;

import clinic.frontdesk.web.coding.CompressedBody;
import clinic.frontdesk.web.settings.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.NullUnmarked;

/**
 * Serves the page of someone else's that embeds the widgets, for the demo. Opened by an address other than the server's
 * own it's a foreign page, and it has a strict content security policy.
 */
@WebServlet("/host-page/*")
@NullUnmarked
public class HostPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** The address that the page, which can be pasted as it is, was written for. */
    private static final String WRITTEN_FOR = "http://localhost:8080";

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (path == null) {
            response.setHeader("Location", settings.publicUrl().relative("/host-page/"));
            response.setStatus(HttpServletResponse.SC_FOUND);
            return;
        }
        if (!path.equals("/") && !path.equals("/style.css")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // with a slash at the end, for without one the path of a source is that of one file (CSP 3 §6.7.2.8)
        String source = settings.publicUrl().absolute("/");
        boolean style = path.equals("/style.css");
        response.setContentType(style ? "text/css" : "text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src " + source + "; connect-src " + source
                        + "; img-src " + source + "; base-uri 'none'; form-action " + source
                        + "; require-trusted-types-for 'script'; trusted-types 'none'");
        try (InputStream page =
                getServletContext().getResourceAsStream("/WEB-INF/host-page/" + (style ? "style.css" : "index.html"))) {
            String text = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            String served = text.replace(WRITTEN_FOR, settings.publicUrl().toString());
            CompressedBody.send(served.getBytes(StandardCharsets.UTF_8), request, response);
        }
    }
}
