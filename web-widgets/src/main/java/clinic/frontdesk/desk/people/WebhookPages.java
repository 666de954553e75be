package clinic.frontdesk.desk.people;

import clinic.frontdesk.ChangedMeanwhile;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.desk.page.SentForms;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.notice.Webhooks;
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

/** What staff do with the webhooks of their clinic. */
@Path("notices/webhooks/{webhook}")
@Endpoint
public class WebhookPages {

    private final Visits visits;
    private final Webhooks webhooks;
    private final NoticeViews views;
    private final SentForms forms;
    private final Transactions transactions;

    @Inject
    WebhookPages(Visits visits, Webhooks webhooks, NoticeViews views, SentForms forms, Transactions transactions) {
        this.visits = visits;
        this.webhooks = webhooks;
        this.views = views;
        this.forms = forms;
        this.transactions = transactions;
    }

    /** Makes a new secret. */
    @POST
    @Path("rotate")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rotate(@PathParam("webhook") String id, Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        try {
            forms.run(request, visit, fields, () -> webhooks.rotate(visit.clinic(), SentForms.shown(id, fields)));
            return visit.go("/notices");
        } catch (ChangedMeanwhile changed) {
            return views.stale(visit).answer(409);
        }
    }

    /** Calls a webhook again that asked not to be called. */
    @POST
    @Path("enable")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enable(@PathParam("webhook") String id, Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        transactions.run(() -> webhooks.enable(visit.clinic(), id));
        return visit.go("/notices");
    }
}
