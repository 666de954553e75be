package clinic.frontdesk.web.staff;

import clinic.frontdesk.web.Words;
import clinic.frontdesk.web.page.Templates;
import clinic.frontdesk.web.request.Language;
import clinic.frontdesk.web.request.Problem;
import clinic.frontdesk.web.request.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** Whatever fails at the desk is said on a page; who isn't signed in is led to where they can. */
@NullUnmarked
public class DeskProblems implements ExceptionMapper<Throwable> {

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof Visits.NotSignedIn) {
            return Response.seeOther(URI.create(request.getContextPath() + "/desk/sign-in"))
                    .build();
        }
        Locale locale = Language.of(request);
        Problem problem = Problems.of(failure, Words.in(locale));
        return Templates.deskPage(
                problem.status(),
                "problem.jte",
                Map.of("problem", problem, "root", request.getContextPath(), "language", locale.toLanguageTag()));
    }
}
