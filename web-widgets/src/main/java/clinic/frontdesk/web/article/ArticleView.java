package clinic.frontdesk.web.article;

import clinic.frontdesk.article.Article;
import clinic.frontdesk.web.article.ArticleBody.Place;
import clinic.frontdesk.web.article.ArticleBody.Prose;
import clinic.frontdesk.web.words.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An article, for programs; dates are ISO 8601.
 *
 * @param url its hosted page
 * @param html its text, sanitised; absent in lists
 * @param offers where its widgets stand, in order; absent in lists
 */
public record ArticleView(
        String slug,
        String title,
        @Nullable String summary,
        @Nullable String description,
        String date,
        @Nullable String lastModified,
        @Nullable String author,
        @Nullable String reviewedBy,
        List<String> tags,
        Article.@Nullable Image image,
        String url,
        @Nullable String html,
        @Nullable List<OfferView> offers) {

    /** @param kind booking, callback or pricing */
    public record OfferView(String kind, Map<String, String> attributes) {}

    static ArticleView listed(Article article, String clinicPage) {
        return of(article, clinicPage, null, null);
    }

    static ArticleView whole(Article article, String clinicPage, Words words) {
        ArticleBody body = ArticleBody.of(article.markdown());
        String html = body.pieces().stream()
                .map(piece -> html(piece, clinicPage, words))
                .collect(Collectors.joining());
        List<OfferView> offers = body.offers().stream()
                .map(offer -> new OfferView(offer.kind().word(), offer.attributes()))
                .toList();
        return of(article, clinicPage, html, offers);
    }

    private static String html(ArticleBody.Piece piece, String clinicPage, Words words) {
        if (piece instanceof Prose prose) {
            return ProseHtml.of(prose, clinicPage);
        }
        Offer offer = ((Place) piece).offer();
        String label = words.say("offer." + offer.kind().word());
        return ProseHtml.of("[" + label + "](" + clinicPage + "/" + offer.kind().page() + ")", clinicPage);
    }

    private static ArticleView of(
            Article article, String clinicPage, @Nullable String html, @Nullable List<OfferView> offers) {
        return new ArticleView(
                article.slug().value(),
                article.title(),
                article.summary(),
                article.description(),
                article.date().toString(),
                article.review().lastModified() == null
                        ? null
                        : article.review().lastModified().toString(),
                article.review().author(),
                article.review().reviewedBy(),
                article.tags(),
                article.image(),
                clinicPage + "/articles/" + article.slug(),
                html,
                offers);
    }
}
