package clinic.frontdesk.web.page;

import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.PublicHolidays;
import clinic.frontdesk.lead.CallWindow;
import clinic.frontdesk.lead.CallWindows;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadRefusal;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.web.coding.Compressed;
import clinic.frontdesk.web.form.FieldFault;
import clinic.frontdesk.web.form.FieldFaults;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.GivenId;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.lead.CallBacks;
import clinic.frontdesk.web.lead.CallWindowView;
import clinic.frontdesk.web.lead.PromisedCall;
import clinic.frontdesk.web.words.TimeFormats;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Requesting a call back on a page of its own. */
@Path("{clinic}/call-back")
@Endpoint
public class CallBackPage {

    /** Of a window of which only the times are known. */
    private static final String DATED = "";

    private final HostedForm form;
    private final CallBacks callBacks;
    private final Leads leads;
    private final Transactions transactions;
    private final PublicHolidays holidays;
    private final Clock clock;

    @Inject
    CallBackPage(
            HostedForm form,
            CallBacks callBacks,
            Leads leads,
            Transactions transactions,
            PublicHolidays holidays,
            @Own Clock clock) {
        this.form = form;
        this.callBacks = callBacks;
        this.leads = leads;
        this.transactions = transactions;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** The form. */
    @GET
    @Compressed
    public Response ask(@PathParam("clinic") String slug, @Context UriInfo uri, @Context HttpServletRequest request) {
        return form.fresh(slug, Fields.ofQuery(uri.getQueryParameters()), request, this::shown);
    }

    /** Promises a call. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response request(@PathParam("clinic") String slug, Fields fields, @Context HttpServletRequest request) {
        try {
            return form.post(slug, fields, request, callBacks, lead -> "/call-back/promised?id=" + lead.id());
        } catch (FieldFaults faults) {
            return form.again(slug, fields, faults.faults(), request, this::shown);
        } catch (LeadRefusal refused) {
            List<FieldFault> faults = List.of(new FieldFault("callWindow", refused.code()));
            return form.again(slug, fields, faults, request, this::shown);
        }
    }

    /** What was agreed; it says nothing about the person. */
    @GET
    @Path("promised")
    public Response promised(
            @PathParam("clinic") String slug, @Context UriInfo uri, @Context HttpServletRequest request) {
        Clinic clinic = form.clinic(slug);
        LeadId id = new LeadId(GivenId.of(uri.getQueryParameters().getFirst("id")));
        Lead lead = transactions.within(() -> leads.find(clinic.slug(), id)).orElseThrow(NotFoundException::new);
        CallWindow promised = PromisedCall.of(lead, DATED).orElseThrow(NotFoundException::new);
        Page page = Page.of(clinic, request);
        TimeFormats clocks =
                TimeFormats.of(clinic, lead.provenance().zone(), page.format().locale());
        CallWindowView window = CallWindowView.of(promised, clocks, clock.instant());
        return Templates.page(200, new PageModel.Promised(page, lead.reference(), window));
    }

    private PageModel shown(Page page, FormState form) {
        Instant now = clock.instant();
        List<CallWindowView> windows = CallWindows.of(page.tenant(), now, holidays).stream()
                .map(window -> CallWindowView.of(window, page.clocks(), now))
                .toList();
        return new PageModel.CallBackForm(page, form, windows);
    }
}
