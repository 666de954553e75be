package clinic.frontdesk.web.staff;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.lead.LeadDesk;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.web.page.Templates;
import clinic.frontdesk.web.request.Endpoint;
import clinic.frontdesk.web.request.Fields;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Enquiries that look like a machine's, and those that somebody found to be spam. */
@Path("quarantine")
@Endpoint
public class QuarantinePages {

    private static final int PAGE = 50;

    private final Visits visits;
    private final LeadDesk leads;
    private final Transactions transactions;

    @Inject
    QuarantinePages(Visits visits, LeadDesk leads, Transactions transactions) {
        this.visits = visits;
        this.leads = leads;
        this.transactions = transactions;
    }

    /**
     * Those that nobody has looked at.
     *
     * @param spam shows what was found to be spam instead
     * @param at from where on the page shows it
     */
    @GET
    public Response list(
            @QueryParam("spam") @Nullable String spam,
            @QueryParam("at") @Nullable String at,
            @QueryParam("done") @Nullable String done,
            @Context HttpServletRequest request) {
        Visit visit = visits.of(request);
        LeadFilter aside = LeadFilter.setAside(PAGE);
        LeadFilter found = LeadFilter.spam(PAGE);
        Cursor cursor = Cursor.read(at);
        Map<String, Object> model = new HashMap<>(Map.of("visit", visit, "spam", spam != null));
        model.put("at", cursor == null ? "" : cursor.toString());
        model.put("done", Done.of(done).what());
        transactions.run(() -> {
            model.put("leads", leads.slice(visit.staff(), spam == null ? aside : found, cursor));
            model.put("aside", leads.count(visit.staff(), aside));
            model.put("found", leads.count(visit.staff(), found));
        });
        return Templates.deskPage(200, "desk/quarantine.jte", model);
    }

    /** Releases all that were ticked, or has them be spam: all, or none. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        List<LeadId> ticked = fields.all("lead").stream().map(TodayPages::idOf).toList();
        Done done =
                switch (fields.text("act").orElse("")) {
                    case "release" -> Done.RELEASED;
                    case "spam" -> Done.SPAM;
                    default -> throw new BadRequestException();
                };
        transactions.run(() -> ticked.forEach(lead -> decide(visit, lead, done)));
        String page = page(
                fields.text("spam").isPresent(), Cursor.read(fields.text("at").orElse(null)));
        return ticked.isEmpty() ? visit.go(page) : done.to(visit, page);
    }

    /** The page on which they were ticked. */
    private static String page(boolean spam, @Nullable Cursor at) {
        return "/quarantine" + (spam ? "?spam=1" : "") + (at == null ? "" : (spam ? "&at=" : "?at=") + at);
    }

    private void decide(Visit visit, LeadId lead, Done done) {
        if (done.equals(Done.RELEASED)) {
            leads.release(visit.staff(), visit.clinic(), lead);
        } else {
            leads.setAside(visit.staff(), lead);
        }
    }
}
