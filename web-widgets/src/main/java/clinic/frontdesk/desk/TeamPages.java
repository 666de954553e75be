package clinic.frontdesk.desk;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.staff.Account;
import clinic.frontdesk.staff.Accounts;
import clinic.frontdesk.staff.Secret;
import clinic.frontdesk.staff.SignIn;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.settings.Settings;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Who can sign in, and how a colleague gets an account. */
@Path("team")
@Endpoint
public class TeamPages {

    private final Visits visits;
    private final Accounts accounts;
    private final SignIn signIn;
    private final Settings settings;
    private final Transactions transactions;

    @Inject
    TeamPages(Visits visits, Accounts accounts, SignIn signIn, Settings settings, Transactions transactions) {
        this.visits = visits;
        this.accounts = accounts;
        this.signIn = signIn;
        this.settings = settings;
        this.transactions = transactions;
    }

    /** All accounts of the clinic. */
    @GET
    public Response show(@Context HttpServletRequest request) {
        return page(visits.of(request), "");
    }

    /** Shows a link by which one colleague makes an account: here and now, since nothing of it is stored. */
    @POST
    @Path("invitations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        Secret invitation = transactions.within(() -> signIn.invite(visit.staff()));
        return page(visit, settings.publicUrl().absolute("/desk/setup?invitation=" + invitation.value()));
    }

    private Response page(Visit visit, String link) {
        List<Account> all = transactions.within(() -> accounts.all(visit.staff().clinic()));
        return new TeamView(visit, all, link).answer();
    }
}
