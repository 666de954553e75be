package clinic.frontdesk.desk;

import clinic.frontdesk.desk.page.NotFound;
import clinic.frontdesk.desk.page.NotSignedIn;
import clinic.frontdesk.web.page.PageProblems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.jspecify.annotations.NullUnmarked;

/** Whatever fails at the desk is said on a page; who isn't signed in is led to where they can. */
@NullUnmarked
public class DeskProblems implements ExceptionMapper<Throwable> {

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof NotSignedIn away) {
            return away.answer();
        }
        return NotFound.page(failure, request).orElseGet(() -> PageProblems.page(failure, request));
    }
}
