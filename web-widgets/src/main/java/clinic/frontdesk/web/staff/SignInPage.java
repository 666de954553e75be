package clinic.frontdesk.web.staff;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.ContactRefusal;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.request.RequestRefusal;
import clinic.frontdesk.staff.Doorkeeper;
import clinic.frontdesk.staff.Doorkeeper.Entered;
import clinic.frontdesk.staff.SignInAttempt;
import clinic.frontdesk.staff.StaffRefusal;
import clinic.frontdesk.web.Settings;
import clinic.frontdesk.web.Words;
import clinic.frontdesk.web.page.FormState;
import clinic.frontdesk.web.page.Templates;
import clinic.frontdesk.web.request.ClientAddress;
import clinic.frontdesk.web.request.Endpoint;
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
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Signing in and out. */
@Path("")
@Endpoint
public class SignInPage {

    /** In the language that the desk has words of; whose desk it is isn't known yet. */
    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private final Doorkeeper doorkeeper;
    private final ClientAddress addresses;
    private final Settings settings;
    private final Clinics clinics;
    private final Transactions transactions;
    private final Visits visits;
    private final BrowserMarks marks;

    @Inject
    SignInPage(
            Doorkeeper doorkeeper,
            ClientAddress addresses,
            Settings settings,
            Clinics clinics,
            Transactions transactions,
            Visits visits,
            BrowserMarks marks) {
        this.doorkeeper = doorkeeper;
        this.addresses = addresses;
        this.settings = settings;
        this.clinics = clinics;
        this.transactions = transactions;
        this.visits = visits;
        this.marks = marks;
    }

    /** The form. */
    @GET
    @Path("sign-in")
    public Response ask(@Context HttpServletRequest request) {
        return page(200, FormState.fresh(Fields.of(Map.of())), "", request);
    }

    /** Signs in. What was wrong isn't said: that would tell who has an account. */
    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(Fields fields, @Context HttpServletRequest request) {
        visits.requireOwnPage(request);
        try {
            Entered entered = enter(attempt(fields, request), request);
            Response.ResponseBuilder in = Response.seeOther(URI.create(request.getContextPath() + "/desk"))
                    .cookie(visits.cookie(entered.signedIn().secret(), request));
            entered.browserMark().ifPresent(mark -> in.cookie(marks.with(mark, request)));
            return in.build();
        } catch (StaffRefusal.NotRecognised | ContactRefusal refused) {
            return again(422, fields, WORDS.say("problem.not-recognised"), request);
        } catch (StaffRefusal.Busy busy) {
            return Response.fromResponse(again(429, fields, WORDS.say("problem.busy"), request))
                    .header("Retry-After", 2)
                    .build();
        } catch (RequestRefusal.TooMany many) {
            return later(many.after(), fields, request);
        }
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

    private Entered enter(SignInAttempt attempt, HttpServletRequest request) {
        boolean counted = settings.limits() || !addresses.isOfThisMachine(request);
        return counted ? doorkeeper.enter(attempt) : doorkeeper.enterUncounted(attempt);
    }

    private SignInAttempt attempt(Fields fields, HttpServletRequest request) {
        return new SignInAttempt(
                clinic(fields),
                new EmailAddress(fields.text("email").orElse("")),
                fields.text("password").orElse(""),
                addresses.ofOne(request).orElse(null),
                marks.of(request));
    }

    private Response later(Duration pause, Fields fields, HttpServletRequest request) {
        long seconds = pause.plusMillis(999).toSeconds();
        String wait = seconds <= 90
                ? WORDS.say("desk.sign-in.wait.seconds", Math.max(2, seconds))
                : WORDS.say("desk.sign-in.wait.minutes", (seconds + 59) / 60);
        return Response.fromResponse(again(429, fields, wait, request))
                .header("Retry-After", Math.max(1, seconds))
                .build();
    }

    private Response again(int status, Fields fields, String why, HttpServletRequest request) {
        return page(status, FormState.fresh(fields), why, request);
    }

    /** The one that was named; a name that no clinic has takes as long as a wrong password. */
    private Slug clinic(Fields fields) {
        return fields.text("clinic").filter(Slug::isSlug).map(Slug::new).orElse(new Slug("none"));
    }

    private Response page(int status, FormState state, String why, HttpServletRequest request) {
        List<Clinic> all = transactions.within(clinics::all);
        return Templates.deskPage(
                status,
                "desk/sign-in.jte",
                Map.of(
                        "only",
                        all.size() == 1 ? all.get(0).slug().value() : "",
                        "form",
                        state,
                        "why",
                        why,
                        "words",
                        WORDS,
                        "root",
                        request.getContextPath()));
    }
}
