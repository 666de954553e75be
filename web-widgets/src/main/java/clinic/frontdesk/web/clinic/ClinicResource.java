package clinic.frontdesk.web.clinic;

import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.web.request.Endpoint;
import clinic.frontdesk.web.request.Language;
import clinic.frontdesk.web.request.Reads;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** The clinic itself. */
@Path("clinics/{clinic}")
@Endpoint
public class ClinicResource {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ClinicDirectory clinics;

    @Inject
    ClinicResource(ClinicDirectory clinics) {
        this.clinics = clinics;
    }

    /** What the clinic tells the public. */
    @GET
    @Transactional
    public Response profile(
            @PathParam("clinic") String clinic, @Context HttpServletRequest http, @Context Request request) {
        return Reads.json(request, ProfileView.of(clinics.open(clinic), Language.of(http)), FRESH);
    }
}
