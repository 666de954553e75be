package clinic.frontdesk.desk;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.ContactRefusal;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.desk.page.DeskPath;
import clinic.frontdesk.desk.page.FormDrafts;
import clinic.frontdesk.desk.page.FormToken.Owner;
import clinic.frontdesk.desk.page.SignInRedirect;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.request.RequestRefusal;
import clinic.frontdesk.staff.SignIn;
import clinic.frontdesk.staff.SignIn.SignedIn;
import clinic.frontdesk.staff.SignInAttempt;
import clinic.frontdesk.staff.SignInThrottle;
import clinic.frontdesk.staff.SignInThrottle.Entered;
import clinic.frontdesk.staff.StaffRefusal;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.ClientAddress;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.page.FormState;
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
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Signing in and out. */
@Path("")
@Endpoint
public class SignInPage {

    private final SignInThrottle signInThrottle;
    private final ClientAddress addresses;
    private final Settings settings;
    private final SignIn signIn;
    private final SignInRedirect redirect;
    private final FormDrafts drafts;
    private final Transactions transactions;
    private final Visits visits;
    private final BrowserMarks marks;

    @Inject
    SignInPage(
            SignInThrottle signInThrottle,
            ClientAddress addresses,
            Settings settings,
            SignIn signIn,
            SignInRedirect redirect,
            FormDrafts drafts,
            Transactions transactions,
            Visits visits,
            BrowserMarks marks) {
        this.signInThrottle = signInThrottle;
        this.addresses = addresses;
        this.settings = settings;
        this.signIn = signIn;
        this.redirect = redirect;
        this.drafts = drafts;
        this.transactions = transactions;
        this.visits = visits;
        this.marks = marks;
    }

    /** The form. */
    @GET
    @Path("sign-in")
    public Response ask(@Context HttpServletRequest request) {
        Fields given = redirect.ledFrom(request)
                .map(page -> Fields.of(Map.of(SignInRedirect.TO, page)))
                .orElseGet(() -> Fields.of(Map.of()));
        return redirect.remembered(redirect.page(200, FormState.fresh(given), "", request));
    }

    /**
     * Signs in, and leads back to what was about to be seen or sent. What was wrong isn't said: that would tell who has an
     * account.
     */
    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(Fields fields, @Context HttpServletRequest request) {
        visits.requireOwnPage(request);
        try {
            Entered entered = enter(attempt(fields, request), request);
            String page = back(entered.signedIn(), fields)
                    .or(() -> fields.text(SignInRedirect.TO)
                            .or(() -> redirect.ledFrom(request))
                            .flatMap(DeskPath::own))
                    .orElse("");
            Response.ResponseBuilder in = Response.seeOther(settings.publicUrl().redirect("/desk" + page))
                    .cookie(visits.cookie(entered.signedIn().secret()));
            entered.browserMark().ifPresent(mark -> in.cookie(marks.with(mark, request)));
            return in.build();
        } catch (StaffRefusal.NotRecognised | ContactRefusal refused) {
            return again(422, fields, SignInRedirect.WORDS.say("problem.not-recognised"), request);
        } catch (StaffRefusal.Busy busy) {
            return Response.fromResponse(again(429, fields, SignInRedirect.WORDS.say("problem.busy"), request))
                    .header("Retry-After", 2)
                    .build();
        } catch (RequestRefusal.TooMany many) {
            return later(many.after(), fields, request);
        }
    }

    /** Signs out; with {@code everywhere}, also wherever else the same person is signed in. */
    @POST
    @Path("sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(Fields fields, @Context HttpServletRequest request) {
        Visit visit = visits.of(request, fields);
        if (fields.text("everywhere").isPresent()) {
            transactions.run(() -> signIn.signOutEverywhere(visit.staff()));
        }
        return Response.seeOther(settings.publicUrl().redirect("/desk/sign-in"))
                .cookie(visits.end(request))
                .build();
    }

    private Entered enter(SignInAttempt attempt, HttpServletRequest request) {
        boolean counted = settings.limits() || !addresses.isOfThisMachine(request);
        return counted ? signInThrottle.enter(attempt) : signInThrottle.enterUncounted(attempt);
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
                ? SignInRedirect.WORDS.say("desk.sign-in.wait.seconds", Math.max(2, seconds))
                : SignInRedirect.WORDS.say("desk.sign-in.wait.minutes", (seconds + 59) / 60);
        return Response.fromResponse(again(429, fields, wait, request))
                .header("Retry-After", Math.max(1, seconds))
                .build();
    }

    private Response again(int status, Fields fields, String why, HttpServletRequest request) {
        return redirect.page(status, FormState.fresh(fields), why, request);
    }

    /** The one that was named; a name that no clinic has takes as long as a wrong password. */
    private Slug clinic(Fields fields) {
        return fields.text("clinic").filter(Slug::isSlug).map(Slug::new).orElse(new Slug("none"));
    }

    /** The page with what was typed before, if it was the same person who typed it. */
    private Optional<String> back(SignedIn entered, Fields fields) {
        Optional<String> sealed = fields.text(SignInRedirect.DRAFT);
        return sealed.flatMap(text -> drafts.open(Owner.of(entered.member()), text))
                .map(draft -> {
                    transactions.run(() -> signIn.keep(entered.secret(), sealed.orElseThrow()));
                    return draft.page();
                });
    }
}
