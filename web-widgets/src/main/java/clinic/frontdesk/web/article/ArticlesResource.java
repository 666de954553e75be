package clinic.frontdesk.web.article;

import clinic.frontdesk.article.Article;
import clinic.frontdesk.article.Articles;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.ClinicDirectory;
import clinic.frontdesk.web.Settings;
import clinic.frontdesk.web.Words;
import clinic.frontdesk.web.request.Endpoint;
import clinic.frontdesk.web.request.Reads;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;

/** Published articles. */
@Path("clinics/{clinic}/articles")
@Endpoint
public class ArticlesResource {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final ClinicDirectory clinics;
    private final Published published;
    private final Settings settings;

    @Inject
    ArticlesResource(ClinicDirectory clinics, Articles articles, Settings settings) {
        this.clinics = clinics;
        this.published = new Published(articles);
        this.settings = settings;
    }

    /** All of them, newest first, without their text. */
    @GET
    @Transactional
    public Response list(@PathParam("clinic") String slug, @Context Request request) {
        Clinic clinic = clinics.open(slug);
        List<ArticleView> articles = published.of(clinic).stream()
                .map(article -> ArticleView.listed(article, page(clinic)))
                .toList();
        return Reads.json(request, new ListView(articles), FRESH);
    }

    /** One, with its text as HTML and its offers. */
    @GET
    @Path("{article}")
    @Transactional
    public Response article(
            @PathParam("clinic") String slug, @PathParam("article") String wanted, @Context Request request) {
        Clinic clinic = clinics.open(slug);
        Article article = published.find(clinic, wanted).orElseThrow(NotFoundException::new);
        return Reads.json(
                request,
                ArticleView.whole(
                        article, page(clinic), Words.in(clinic.profile().locale())),
                FRESH);
    }

    private String page(Clinic clinic) {
        return settings.publicUrl() + "/clinics/" + clinic.slug();
    }

    /** The articles of a clinic. */
    public record ListView(List<ArticleView> articles) {}
}
