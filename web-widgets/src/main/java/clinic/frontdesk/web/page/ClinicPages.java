package clinic.frontdesk.web.page;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.article.Articles;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.web.article.PublishedArticles;
import clinic.frontdesk.web.coding.Compressed;
import clinic.frontdesk.web.http.Endpoint;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** The clinic's own page: who it is, what it writes, what it offers. */
@Path("{clinic}")
@Endpoint
public class ClinicPages {

    private static final String USUAL_ACCENT = "#0b6e69";

    private final HostedForm form;
    private final PublishedArticles published;
    private final Transactions transactions;

    @Inject
    ClinicPages(HostedForm form, Articles articles, Transactions transactions) {
        this.form = form;
        this.published = new PublishedArticles(articles);
        this.transactions = transactions;
    }

    /** The page. */
    @GET
    @Compressed
    public Response page(@PathParam("clinic") String slug, @Context HttpServletRequest request) {
        Clinic clinic = form.clinic(slug);
        return Templates.page(
                200, new PageModel.Home(Page.of(clinic, request), transactions.within(() -> published.of(clinic))));
    }

    /** The clinic's colour, for its pages: a policy without inline styles wants a file. */
    @GET
    @Path("theme.css")
    @Produces("text/css")
    public Response theme(@PathParam("clinic") String slug) {
        String accent = form.clinic(slug).site().accent();
        return Response.ok(":root { --accent: " + (accent == null ? USUAL_ACCENT : accent) + " }\n")
                .header("Cache-Control", "max-age=60")
                .build();
    }
}
