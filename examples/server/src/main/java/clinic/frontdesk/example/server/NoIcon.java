package clinic.frontdesk.example.server;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.NullUnmarked;

/** Browsers ask for an icon without being told of one. */
@WebServlet("/favicon.ico")
@NullUnmarked
public class NoIcon extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
