package clinic.frontdesk.web.staff;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.ContactRefusal;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.staff.SignIn;
import clinic.frontdesk.staff.SignIn.SignedIn;
import clinic.frontdesk.staff.StaffRefusal;
import clinic.frontdesk.web.Words;
import clinic.frontdesk.web.page.FormState;
import clinic.frontdesk.web.page.Templates;
import clinic.frontdesk.web.request.Endpoint;
import clinic.frontdesk.web.request.FieldFault;
import clinic.frontdesk.web.request.Fields;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Signing in and out. */
@Path("")
@Endpoint
public class SignInPage {

    /** In the language that the desk has words of; whose desk it is isn't known yet. */
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private final SignIn signIn;
    private final Clinics clinics;
    private final Transactions transactions;
    private final Visits visits;

    @Inject
    SignInPage(SignIn signIn, Clinics clinics, Transactions transactions, Visits visits) {
        this.signIn = signIn;
        this.clinics = clinics;
        this.transactions = transactions;
        this.visits = visits;
    }

    /** The form. */
    @GET
    @Path("sign-in")
    public Response ask(@Context HttpServletRequest request) {
        return page(200, FormState.fresh(Fields.of(Map.of())), request);
    }

    /** Signs in. What was wrong isn't said: that would tell who has an account. */
    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(Fields fields, @Context HttpServletRequest request) {
        visits.requireOwnPage(request);
        Optional<SignedIn> entered = transactions.within(() -> attempt(fields));
        if (entered.isEmpty()) {
            FormState again = FormState.faulty(fields, List.of(new FieldFault("email", "not-recognised")), WORDS);
            return page(422, again, request);
        }
        return Response.seeOther(URI.create(request.getContextPath() + "/desk"))
                .cookie(visits.cookie(entered.get().secret(), request))
                .build();
    }

    /** Signs out. */
    @POST
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(Fields fields, @Context HttpServletRequest request) {
        visits.of(request, fields);
        return Response.seeOther(URI.create(request.getContextPath() + "/desk/sign-in"))
                .cookie(visits.end(request))
                .build();
    }

    private Optional<SignedIn> attempt(Fields fields) {
        try {
            EmailAddress email = new EmailAddress(fields.text("email").orElse(""));
            return Optional.of(
                    signIn.signIn(clinic(fields), email, fields.text("password").orElse("")));
        } catch (StaffRefusal.NotRecognised | ContactRefusal refused) {
            return Optional.empty();
        }
    }

    /** The one that was named; a name that no clinic has takes as long as a wrong password. */
    private Slug clinic(Fields fields) {
        return fields.text("clinic").filter(Slug::isSlug).map(Slug::new).orElse(new Slug("none"));
    }

    private Response page(int status, FormState state, HttpServletRequest request) {
        List<Clinic> all = transactions.within(clinics::all);
        return Templates.deskPage(
                status,
                "desk/sign-in.jte",
                Map.of(
                        "only",
                        all.size() == 1 ? all.get(0).slug().value() : "",
                        "form",
                        state,
                        "words",
                        WORDS,
                        "root",
                        request.getContextPath()));
    }
}
