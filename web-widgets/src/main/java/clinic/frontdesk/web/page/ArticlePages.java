package clinic.frontdesk.web.page;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.article.Article;
import clinic.frontdesk.article.Articles;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.web.article.ArticleBody;
import clinic.frontdesk.web.article.PublishedArticles;
import clinic.frontdesk.web.coding.Compressed;
import clinic.frontdesk.web.http.Endpoint;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Articles, with the widgets where their authors put them. */
@Path("{clinic}/articles")
@Endpoint
public class ArticlePages {

    private final HostedForm form;
    private final PublishedArticles published;
    private final Transactions transactions;

    @Inject
    ArticlePages(HostedForm form, Articles articles, Transactions transactions) {
        this.form = form;
        this.published = new PublishedArticles(articles);
        this.transactions = transactions;
    }

    /** All articles, newest first. */
    @GET
    @Compressed
    public Response list(@PathParam("clinic") String slug, @Context HttpServletRequest request) {
        Clinic clinic = form.clinic(slug);
        return Templates.page(
                200,
                new PageModel.ArticleList(Page.of(clinic, request), transactions.within(() -> published.of(clinic))));
    }

    /** One article; a former name leads to the present one. */
    @GET
    @Compressed
    @Path("{article}")
    public Response article(
            @PathParam("clinic") String slug,
            @PathParam("article") String wanted,
            @Context HttpServletRequest request) {
        Clinic clinic = form.clinic(slug);
        Article article =
                transactions.within(() -> published.find(clinic, wanted)).orElseThrow(NotFoundException::new);
        if (!article.slug().value().equals(wanted)) {
            return Response.status(Response.Status.MOVED_PERMANENTLY)
                    .location(Page.address(clinic, "/articles/" + article.slug(), request))
                    .build();
        }
        return Templates.page(
                200, new PageModel.OneArticle(Page.of(clinic, request), article, ArticleBody.of(article.markdown())));
    }
}
