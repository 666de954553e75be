package clinic.frontdesk.web.page;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.web.request.OwnPath;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows one appointment to whoever has its link. The secret is in the fragment, which the browser keeps to itself: the
 * server learns of it when the page asks, and mail scanners that open links change nothing.
 */
@Path("")
@OwnPath
@Dependent
public class ManagePage {

    private final HostedForm form;

    @Inject
    ManagePage(HostedForm form) {
        this.form = form;
    }

    /** The page, which needs JavaScript; without it, it says so and gives the phone number. */
    @GET
    public Response page(@QueryParam("clinic") @Nullable String slug, @Context HttpServletRequest request) {
        if (slug == null) {
            throw new NotFoundException();
        }
        Clinic clinic = form.clinic(slug);
        return Response.fromResponse(Templates.page(200, "manage.jte", Map.of("page", Page.of(clinic, request))))
                .header("Referrer-Policy", null)
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
