package clinic.frontdesk.web.page;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.web.request.Fields;
import clinic.frontdesk.web.request.Origins;
import clinic.frontdesk.web.request.Writes;
import clinic.frontdesk.web.request.Writes.Write;
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

    @Inject
    HostedForm(ClinicDirectory clinics, Transactions transactions, Origins origins, Writes writes) {
        this.clinics = clinics;
        this.transactions = transactions;
        this.origins = origins;
        this.writes = writes;
    }

    /** The clinic, open. */
    Clinic clinic(String slug) {
        return transactions.within(() -> clinics.open(slug));
    }

    /**
     * Does what a form asks for.
     *
     * @param read reads what the visitor said
     * @param work returns the address of the page that says what was agreed
     */
    <F> Response post(
            String slug,
            Fields fields,
            HttpServletRequest request,
            URI base,
            BiFunction<Clinic, Fields, F> read,
            Write<F, URI> work) {
        Clinic clinic = clinic(slug);
        String origin = request.getHeader("Origin");
        if (origin != null && !origins.allow(clinic, origin, base)) {
            throw new ForbiddenException();
        }
        Optional<URI> next = next(clinic, fields, base);
        URI agreed = writes.run(slug, fields.without(NEXT), request, read, work);
        return Response.seeOther(next.orElse(agreed)).build();
    }

    /** Where the form wants to go on, when that is on the clinic's list. */
    private Optional<URI> next(Clinic clinic, Fields fields, URI base) {
        return fields.text(NEXT)
                .flatMap(HostedForm::address)
                .filter(address -> origins.allow(clinic, Origins.of(address), base));
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
