package clinic.frontdesk.web.page;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.lead.PriceGuide;
import clinic.frontdesk.web.appointment.SlotView;
import clinic.frontdesk.web.lead.PricingQuestions;
import clinic.frontdesk.web.lead.PricingResource.GuideView;
import clinic.frontdesk.web.request.FieldFaults;
import clinic.frontdesk.web.request.Fields;
import clinic.frontdesk.web.request.OwnPath;
import jakarta.enterprise.context.Dependent;
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
import java.util.List;
import java.util.Map;

/** Cost and availability on a page of their own. */
@Path("{clinic}/pricing")
@OwnPath
@Dependent
public class PricingPage {

    private final HostedForm form;
    private final PricingQuestions questions;
    private final Leads leads;
    private final Transactions transactions;

    @Inject
    PricingPage(HostedForm form, PricingQuestions questions, Leads leads, Transactions transactions) {
        this.form = form;
        this.questions = questions;
        this.leads = leads;
        this.transactions = transactions;
    }

    /** The form. */
    @GET
    public Response ask(@PathParam("clinic") String slug, @Context UriInfo uri, @Context HttpServletRequest request) {
        return page(200, slug, FormState.fresh(Fields.ofQuery(uri.getQueryParameters())), request);
    }

    /** Takes the question. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response question(
            @PathParam("clinic") String slug,
            Fields fields,
            @Context UriInfo uri,
            @Context HttpServletRequest request) {
        try {
            return form.post(slug, fields, request, uri.getBaseUri(), questions::read, (clinic, asked, doubtful) -> {
                Lead lead = questions
                        .ask(clinic, fields.without(HostedForm.NEXT), asked, doubtful)
                        .lead();
                return uri.getAbsolutePathBuilder()
                        .path("answer")
                        .queryParam("id", lead.id())
                        .build();
            });
        } catch (FieldFaults faults) {
            Page page = Page.of(form.clinic(slug), request);
            return page(422, slug, FormState.faulty(fields, faults.faults(), page.words()), request);
        }
    }

    /** The answer: the price guide, and the times as they are now. It says nothing about the person. */
    @GET
    @Path("answer")
    public Response answer(
            @PathParam("clinic") String slug, @Context UriInfo uri, @Context HttpServletRequest request) {
        Clinic clinic = form.clinic(slug);
        Lead lead = Ids.of(uri)
                .flatMap(id -> transactions.within(() -> leads.find(clinic.slug(), new LeadId(id))))
                .filter(found -> found.enquiry() instanceof Enquiry.Pricing)
                .orElseThrow(NotFoundException::new);
        Enquiry.Pricing question = (Enquiry.Pricing) lead.enquiry();
        Page page = Page.of(clinic, request);
        List<GuideView> guide = PriceGuide.of(clinic, question.types()).stream()
                .map(type -> GuideView.of(type, page.moments().locale()))
                .toList();
        List<SlotView> times = transactions.within(() -> questions.next(clinic, question));
        return Templates.page(
                200, "priced.jte", Map.of("page", page, "reference", lead.reference(), "guide", guide, "times", times));
    }

    private Response page(int status, String slug, FormState state, HttpServletRequest request) {
        return Templates.page(
                status, "pricing.jte", Map.of("page", Page.of(form.clinic(slug), request), "form", state));
    }
}
