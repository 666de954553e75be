package clinic.frontdesk.web.lead;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.web.request.Fields;
import clinic.frontdesk.web.request.OwnPath;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Requests to be called. */
@Path("clinics/{clinic}/callback-requests")
@OwnPath
@Dependent
public class CallBackResource {

    private final ClinicDirectory clinics;
    private final CallBacks callBacks;

    @Inject
    CallBackResource(ClinicDirectory clinics, CallBacks callBacks) {
        this.clinics = clinics;
        this.callBacks = callBacks;
    }

    /** Promises a call. */
    @POST
    @Transactional
    @Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
    @Produces(MediaType.APPLICATION_JSON)
    public Response request(@PathParam("clinic") String slug, Fields fields) {
        Clinic clinic = clinics.open(slug);
        Lead lead = callBacks.request(clinic, fields);
        return Response.status(Response.Status.CREATED)
                .entity(PromisedView.of(clinic, lead))
                .build();
    }

    /** The call that was promised. */
    public record PromisedView(String reference, WindowView window) {

        static PromisedView of(Clinic clinic, Lead lead) {
            Enquiry.CallBack callBack = (Enquiry.CallBack) lead.enquiry();
            return new PromisedView(
                    lead.reference(),
                    WindowView.of(callBack.window(), clinic, lead.provenance().locale()));
        }
    }
}
