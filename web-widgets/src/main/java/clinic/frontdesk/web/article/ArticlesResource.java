package clinic.frontdesk.web.article;

import clinic.frontdesk.Transactions;
import clinic.frontdesk.article.Article;
import clinic.frontdesk.article.Articles;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.web.coding.Compressed;
import clinic.frontdesk.web.http.CacheableJson;
import clinic.frontdesk.web.http.Endpoint;
import clinic.frontdesk.web.settings.Settings;
import clinic.frontdesk.web.words.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;

/** Published articles. */
@Path("clinics/{clinic}/articles")
@Endpoint
public class ArticlesResource {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ClinicDirectory clinics;
    private final PublishedArticles published;
    private final Settings settings;
    private final Transactions transactions;

    @Inject
    ArticlesResource(ClinicDirectory clinics, Articles articles, Settings settings, Transactions transactions) {
        this.clinics = clinics;
        this.published = new PublishedArticles(articles);
        this.settings = settings;
        this.transactions = transactions;
    }

    /** All of them, newest first, without their text. */
    @GET
    @Compressed
    public Response list(@PathParam("clinic") String slug) {
        return CacheableJson.of(transactions.reading(() -> all(clinics.open(slug))), FRESH);
    }

    private ListView all(Clinic clinic) {
        return new ListView(published.of(clinic).stream()
                .map(article -> ArticleView.listed(article, page(clinic)))
                .toList());
    }

    /** One, with its text as HTML and its offers. */
    @GET
    @Compressed
    @Path("{article}")
    public Response article(@PathParam("clinic") String slug, @PathParam("article") String wanted) {
        return CacheableJson.of(transactions.reading(() -> one(clinics.open(slug), wanted)), FRESH);
    }

    private ArticleView one(Clinic clinic, String wanted) {
        Article article = published.find(clinic, wanted).orElseThrow(NotFoundException::new);
        return ArticleView.whole(
                article, page(clinic), Words.in(clinic.profile().locale()));
    }

    private String page(Clinic clinic) {
        return settings.publicUrl().absolute("/clinics/" + clinic.slug());
    }

    /** The articles of a clinic. */
    public record ListView(List<ArticleView> articles) {}
}
