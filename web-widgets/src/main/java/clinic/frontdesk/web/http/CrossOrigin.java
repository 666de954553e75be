package clinic.frontdesk.web.http;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.web.words.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.PathSegment;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/**
 * Lets the pages of a clinic use its public API, and no other page (WHATWG Fetch, CORS). That it may not, or that there is
 * no such clinic, any page may read: whoever embeds a widget has to learn what is wrong.
 */
@PreMatching
@Dependent
public class CrossOrigin implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String CLINIC = CrossOrigin.class.getName();

    private final Origins origins;
    private final Clinics clinics;
    private final Transactions transactions;

    @Inject
    CrossOrigin(Origins origins, Clinics clinics, Transactions transactions) {
        this.origins = origins;
        this.clinics = clinics;
        this.transactions = transactions;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        if (origin == null) {
            return;
        }
        if (isByLink(request) && !origins.isOwn(origin)) {
            request.abortWith(foreign(request).response());
        } else if (clinic(request)
                .filter(clinic -> !origins.allow(clinic, origin))
                .isPresent()) {
            request.abortWith(foreign(request).response());
        } else if (request.getHeaderString("Access-Control-Request-Method") != null) {
            request.abortWith(Response.noContent()
                    .header("Access-Control-Allow-Methods", "GET, POST")
                    .header("Access-Control-Allow-Headers", "Content-Type, Idempotency-Key, Accept-Language")
                    .header("Access-Control-Max-Age", "600")
                    .build());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        headers.add("Vary", "Origin");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        String origin = request.getHeaderString("Origin");
        if (origin == null) {
            return;
        }
        Optional<Clinic> clinic = clinic(request);
        if (clinic.filter(known -> origins.allow(known, origin)).isPresent()) {
            headers.putSingle("Access-Control-Allow-Origin", origin);
            headers.putSingle("Access-Control-Expose-Headers", "Retry-After");
        } else if (reads(request) && (clinic.isEmpty() || response.getStatus() == 403)) {
            headers.putSingle("Access-Control-Allow-Origin", "*");
        }
    }

    private static boolean reads(ContainerRequestContext request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** The clinic that the request is about; looked up once for both filters. */
    private Optional<Clinic> clinic(ContainerRequestContext request) {
        if (request.getProperty(CLINIC) instanceof Clinic known) {
            return Optional.of(known);
        }
        Optional<Clinic> found = lookUp(request.getUriInfo().getPathSegments());
        found.ifPresent(clinic -> request.setProperty(CLINIC, clinic));
        return found;
    }

    private Optional<Clinic> lookUp(List<PathSegment> path) {
        if (path.size() < 2 || !path.get(0).getPath().equals("clinics")) {
            return Optional.empty();
        }
        return Optional.of(path.get(1).getPath())
                .filter(Slug::isSlug)
                .flatMap(slug -> transactions.within(() -> clinics.find(new Slug(slug))));
    }

    /** What the secret of a link opens is for our own page only. */
    private static boolean isByLink(ContainerRequestContext request) {
        List<PathSegment> path = request.getUriInfo().getPathSegments();
        return !path.isEmpty() && path.get(0).getPath().equals("appointments");
    }

    private static Problem foreign(ContainerRequestContext request) {
        Words words = Words.in(request.getAcceptableLanguages().get(0));
        boolean nameless = "null".equals(request.getHeaderString("Origin"));
        return Problem.of(403, "foreign-origin", words.say("problem.foreign-origin"))
                .withHint(words.say(nameless ? "hint.nameless-origin" : "hint.foreign-origin"));
    }
}
