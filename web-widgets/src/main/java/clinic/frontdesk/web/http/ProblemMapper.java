package clinic.frontdesk.web.http;

import clinic.frontdesk.web.form.Language;
import clinic.frontdesk.web.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.jspecify.annotations.NullUnmarked;

/** Whatever fails below our path leaves as a {@link Problem}; of our applications only. */
@NullUnmarked
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Context
    HttpServletRequest request;

    @Override
    public Response toResponse(Throwable failure) {
        Response problem = Problems.of(failure, Words.in(Language.of(request))).response();
        String allowed = failure instanceof WebApplicationException http
                ? http.getResponse().getHeaderString("Allow")
                : null;
        return allowed == null
                ? problem
                : Response.fromResponse(problem).header("Allow", allowed).build();
    }
}
