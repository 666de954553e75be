package clinic.frontdesk.example.server;

import clinic.frontdesk.web.error.ErrorAnswer;
import clinic.frontdesk.web.http.RequestPath;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;

/** Says what the container would say on pages of its own. */
@WebServlet(urlPatterns = "/error", asyncSupported = true)
@NullUnmarked
public class ErrorPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** By the container, for applications that leave that to it: here there is nothing. */
    private static final Set<Integer> GUARDED =
            Set.of(HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked) {
            String path = RequestPath.of(asked, request);
            ErrorAnswer.send(failure(request), path, request, response);
        } else {
            ErrorAnswer.send(HttpServletResponse.SC_NOT_FOUND, request, response);
        }
    }

    private static Throwable failure(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return thrown;
        }
        int status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return new WebApplicationException(GUARDED.contains(status) ? HttpServletResponse.SC_NOT_FOUND : status);
    }
}
