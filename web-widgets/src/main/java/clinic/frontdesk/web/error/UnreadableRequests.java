package clinic.frontdesk.web.error;

import clinic.frontdesk.web.form.Language;
import clinic.frontdesk.web.http.RequestPath;
import clinic.frontdesk.web.settings.PublicUrl;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.NullUnmarked;

/**
 * Finds words for what JAX-RS refuses without any: a request whose headers can't be read. The container would say it on a page of
 * its own.
 */
@NullUnmarked
public class UnreadableRequests implements ContainerResponseFilter {

    /** For the container. */
    public UnreadableRequests() {}

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext asked, ContainerResponseContext answer) {
        if (answer.getStatus() < 400 || answer.hasEntity()) {
            return;
        }
        Response said = ErrorAnswer.of(
                answer.getStatus(),
                RequestPath.of(request),
                PublicUrl.of(request).path(),
                Language.of(request));
        said.getStringHeaders().forEach((name, values) -> {
            if (name.equals("Vary")) {
                answer.getHeaders().add(name, values.get(0));
            } else {
                answer.getHeaders().putSingle(name, values.get(0));
            }
        });
        answer.setEntity(said.getEntity(), new Annotation[0], said.getMediaType());
    }
}
