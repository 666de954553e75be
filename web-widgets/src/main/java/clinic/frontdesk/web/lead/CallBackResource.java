package clinic.frontdesk.web.lead;

import clinic.frontdesk.Own;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.trust.Writes;
import clinic.frontdesk.web.words.TimeFormats;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Requests to be called. */
@Path("clinics/{clinic}/callback-requests")
@Endpoint
public class CallBackResource {

    private final Writes writes;
    private final CallBacks callBacks;
    private final Clock clock;

    @Inject
    CallBackResource(Writes writes, CallBacks callBacks, @Own Clock clock) {
        this.writes = writes;
        this.callBacks = callBacks;
        this.clock = clock;
    }

    /** Promises a call. */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
    @Produces(MediaType.APPLICATION_JSON)
    public Response request(@PathParam("clinic") String slug, Fields fields, @Context HttpServletRequest request) {
        PromisedView promised = writes.run(
                slug,
                fields,
                request,
                callBacks,
                (clinic, lead) ->
                        PromisedView.of(clinic, lead, fields.text("callWindow").orElseThrow(), clock.instant()));
        return Response.status(Response.Status.CREATED).entity(promised).build();
    }

    /**
     * The call that was promised.
     *
     * @param window null where a repeated request was called meanwhile, and can't be read any more
     */
    public record PromisedView(String reference, @Nullable CallWindowView window) {

        static PromisedView of(Clinic clinic, Lead lead, String asked, Instant now) {
            Provenance from = lead.provenance();
            TimeFormats clocks =
                    TimeFormats.of(clinic, from.zone(), clinic.profile().closest(from.locale()));
            return new PromisedView(
                    lead.reference(),
                    PromisedCall.of(lead, asked)
                            .map(window -> CallWindowView.of(window, clocks, now))
                            .orElse(null));
        }
    }
}
