package clinic.frontdesk.web.page;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.request.Standing;
import clinic.frontdesk.web.form.Fields;
import clinic.frontdesk.web.http.Origins;
import clinic.frontdesk.web.settings.WebOrigin;
import clinic.frontdesk.web.trust.Challenges;
import clinic.frontdesk.web.trust.Writes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.BiFunction;

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

    /** The fields of a form that is shown, with its signed beginning. */
    Fields begun(Clinic clinic, Fields fields) {
        return fields.with(Fields.STARTED, challenges.begin(clinic).started());
    }

    /**
     * Does what a form asks for, and sends the browser on.
     *
     * @param read reads what the visitor said
     * @param work returns the address of the page that says what was agreed
     */
    <F> Response post(
            String slug,
            Fields fields,
            HttpServletRequest request,
            BiFunction<Clinic, Fields, F> read,
            Doing<F, URI> work) {
        URI agreed = run(slug, fields, request, read, work);
        return Response.seeOther(next(clinic(slug), fields).orElse(agreed)).build();
    }

    /**
     * Does what a form asks for, and the same once when it's sent twice.
     *
     * @param read reads what the visitor said
     */
    <F, T> T run(
            String slug,
            Fields fields,
            HttpServletRequest request,
            BiFunction<Clinic, Fields, F> read,
            Doing<F, T> work) {
        String origin = request.getHeader("Origin");
        if (origin != null && !origins.allow(clinic(slug), origin)) {
            throw new ForbiddenException();
        }
        Fields said = fields.without(NEXT).once();
        return writes.run(slug, said, request, read, (clinic, form, standing) -> work.in(clinic, said, form, standing));
    }

    /**
     * What a visitor wants done.
     *
     * @param <F> what they said
     * @param <T> what comes of it
     */
    @FunctionalInterface
    interface Doing<F, T> {
        /** Does it, in the running transaction. */
        T in(Clinic clinic, Fields said, F form, Standing standing);
    }

    /** The page of a form, which may go on to where it wants. */
    Response page(
            int status,
            PageModel model,
            Clinic clinic,
            Fields fields,
            HttpServletRequest request) {
        Response page = Templates.page(status, model);
        return next(clinic, fields)
                .map(next -> Templates.leadingOn(page, WebOrigin.of(next)))
                .orElse(page);
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
