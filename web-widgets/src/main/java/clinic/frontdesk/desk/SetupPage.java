package clinic.frontdesk.desk;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PersonName;
import clinic.frontdesk.desk.page.Visits;
import clinic.frontdesk.staff.Secret;
import clinic.frontdesk.staff.SignIn;
import clinic.frontdesk.staff.SignInAttempt;
import clinic.frontdesk.staff.SignInThrottle;
import clinic.frontdesk.staff.SignInThrottle.Entered;
import clinic.frontdesk.staff.StaffRefusal;
import clinic.frontdesk.web.form.FieldFault;
import clinic.frontdesk.web.form.FieldFaults;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.form.FormReader;
import clinic.frontdesk.web.http.ClientAddress;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.page.FormState;
import clinic.frontdesk.web.settings.PublicUrl;
import clinic.frontdesk.web.trust.OpenedBySecret;
import clinic.frontdesk.web.words.Languages;
import clinic.frontdesk.web.words.Words;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the first account of a clinic, by the link that its operator was shown. */
@Path("setup")
@Endpoint
@OpenedBySecret
public class SetupPage {

    private static final List<String> FIELDS = List.of("invitation", "name", "email", "password");

    private final SignIn signIn;
    private final SignInThrottle signInThrottle;
    private final ClientAddress addresses;
    private final BrowserMarks marks;
    private final Clinics clinics;
    private final Transactions transactions;
    private final Visits visits;

    @Inject
    SetupPage(
            SignIn signIn,
            SignInThrottle signInThrottle,
            ClientAddress addresses,
            BrowserMarks marks,
            Clinics clinics,
            Transactions transactions,
            Visits visits) {
        this.signIn = signIn;
        this.signInThrottle = signInThrottle;
        this.addresses = addresses;
        this.marks = marks;
        this.clinics = Languages.spoken(clinics);
        this.transactions = transactions;
        this.visits = visits;
    }

    /** The form; opening it uses nothing up. */
    @GET
    public Response ask(@QueryParam("invitation") @Nullable String invitation, @Context HttpServletRequest request) {
        return page(200, FormState.fresh(Fields.of(Map.of("invitation", String.valueOf(invitation)))), request);
    }

    /** Makes the account, and signs its owner in. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(Fields fields, @Context HttpServletRequest request) {
        visits.requireOwnPage(request);
        try {
            Entered made = accept(fields, request);
            Response.ResponseBuilder in = Response.seeOther(
                            PublicUrl.of(request).redirect("/desk"))
                    .cookie(visits.cookie(made.signedIn().secret()));
            made.browserMark().ifPresent(mark -> in.cookie(marks.with(mark, request)));
            return in.build();
        } catch (FieldFaults faults) {
            return page(
                    422,
                    FormState.faulty(fields, faults.faults(), Words.in(Languages.ofStaff(clinic(fields)))),
                    request);
        }
    }

    private Entered accept(Fields fields, HttpServletRequest request) {
        FormReader form = new FormReader(fields, FIELDS, Set.of());
        String invitation = form.required("invitation", text -> text);
        PersonName name = form.required("name", PersonName::new);
        EmailAddress email = form.required("email", EmailAddress::new);
        String password = form.required("password", text -> text);
        form.finish();
        try {
            SignInAttempt first = new SignInAttempt(
                    clinic(fields).slug(),
                    Objects.requireNonNull(email),
                    Objects.requireNonNull(password),
                    addresses.ofOne(request).orElse(null),
                    marks.of(request));
            return signInThrottle.accept(
                    new Secret(Objects.requireNonNull(invitation)), Objects.requireNonNull(name), first);
        } catch (StaffRefusal.PasswordTooShort refused) {
            throw new FieldFaults(List.of(new FieldFault("password", refused.code())));
        } catch (StaffRefusal.EmailTaken refused) {
            throw new FieldFaults(List.of(new FieldFault("email", refused.code())));
        }
    }

    private Response page(int status, FormState state, HttpServletRequest request) {
        return new SetupView(clinic(state.typed()), state, PublicUrl.of(request).path()).answer(status);
    }

    private Clinic clinic(Fields fields) {
        Secret invitation = new Secret(fields.text("invitation").orElse(""));
        return transactions.within(
                () -> clinics.find(signIn.invitedTo(invitation)).orElseThrow());
    }
}
