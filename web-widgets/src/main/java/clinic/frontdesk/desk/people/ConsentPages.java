package clinic.frontdesk.desk.people;

import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.people.LeadForms.Act;
import clinic.frontdesk.lead.ConsentDesk;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Endpoint;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What staff note about a person's consents. */
@Path("leads/{lead}/withdrawals")
@Endpoint
public class ConsentPages {

    private final LeadDesk leads;
    private final ConsentDesk consents;
    private final LeadForms forms;

    @Inject
    ConsentPages(LeadDesk leads, ConsentDesk consents, LeadForms forms) {
        this.leads = leads;
        this.consents = consents;
        this.forms = forms;
    }

    /** Notes that the person withdrew a consent. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("lead") String id, Fields fields, @Context HttpServletRequest request) {
        return forms.run(
                id,
                fields,
                request,
                Act.always(
                        FlashMessage.WITHDRAWN,
                        (visit, lead) -> consents.withdraw(
                                visit.staff(),
                                leads.open(visit.staff(), lead.what()),
                                LeadForms.constant(fields, "purpose", ConsentPurpose.class))));
    }
}
