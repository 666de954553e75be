package clinic.frontdesk.web.page;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.web.address.WebOrigin;
import clinic.frontdesk.web.form.FieldFault;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Origins;
import clinic.frontdesk.web.trust.Challenges;
import clinic.frontdesk.web.trust.VisitorWrite;
import clinic.frontdesk.web.trust.Writes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A form on a hosted page: what it asks for is done in one transaction, and the browser is sent on to a page that can be
 * reloaded (303).
 */
@Dependent
public class HostedForm {

    static final String NEXT = "next";

    private final ClinicDirectory clinics;
    private final Transactions transactions;
    private final Origins origins;
    private final Writes writes;
    private final Challenges challenges;

    @Inject
    HostedForm(
            ClinicDirectory clinics, Transactions transactions, Origins origins, Writes writes, Challenges challenges) {
        this.clinics = clinics;
        this.transactions = transactions;
        this.origins = origins;
        this.writes = writes;
        this.challenges = challenges;
    }

    /** The clinic, open. */
    Clinic clinic(String slug) {
        return transactions.reading(() -> clinics.open(slug));
    }

    /** How a form is shown: what its template is given. */
    @FunctionalInterface
    interface Shown {
        /** @param form begun, with what is typed into it */
        PageModel of(Page page, FormState form);
    }

    /** The form with what is given for it. */
    Response fresh(String slug, Fields given, HttpServletRequest request, Shown shown) {
        return show(200, Page.of(clinic(slug), request), FormState.fresh(given), shown);
    }

    /** The form once more, with what was typed and what is wrong with it. */
    Response again(String slug, Fields typed, List<FieldFault> faults, HttpServletRequest request, Shown shown) {
        Page page = Page.of(clinic(slug), request);
        return show(422, page, FormState.faulty(typed, faults, page.words()), shown);
    }

    /** With its signed beginning; it may go on to where it wants. */
    private Response show(int status, Page page, FormState state, Shown shown) {
        Clinic clinic = page.tenant();
        Fields begun =
                state.typed().with(Fields.STARTED, challenges.begin(clinic).started());
        Response answer = Templates.page(status, shown.of(page, state.with(begun)));
        return next(clinic, state.typed())
                .map(next -> Templates.leadingOn(answer, WebOrigin.of(next)))
                .orElse(answer);
    }

    /**
     * Does what a form asks for, and sends the browser on.
     *
     * @param agreed the page of the clinic that says what was agreed, beginning with a slash
     */
    <F, T> Response post(
            String slug,
            Fields fields,
            HttpServletRequest request,
            VisitorWrite<F, T> write,
            Function<T, String> agreed) {
        T made = run(slug, fields, request, write);
        Clinic clinic = clinic(slug);
        URI page = next(clinic, fields).orElseGet(() -> Page.address(clinic, agreed.apply(made), request));
        return Response.seeOther(page).build();
    }

    /** Does what a form asks for, and the same once when it's sent twice. */
    <F, T> T run(String slug, Fields fields, HttpServletRequest request, VisitorWrite<F, T> write) {
        String origin = request.getHeader("Origin");
        if (origin != null && !origins.allow(clinic(slug), origin)) {
            throw new ForbiddenException();
        }
        return writes.run(slug, fields.without(NEXT).once(), request, write);
    }

    /** Where the form wants to go on, when that is on the clinic's list. */
    Optional<URI> next(Clinic clinic, Fields fields) {
        return fields.text(NEXT)
                .flatMap(HostedForm::address)
                .filter(address -> origins.allow(clinic, WebOrigin.of(address)));
    }

    private static Optional<URI> address(String text) {
        try {
            URI address = new URI(text);
            boolean web = text.matches("https?://.*") && address.getHost() != null;
            return web ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}
