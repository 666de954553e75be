package clinic.frontdesk.web.article;

import clinic.frontdesk.article.Article;
import clinic.frontdesk.article.Articles;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The articles that the public may read. */
public final class PublishedArticles {

    private final Articles articles;

    /** Those of that port. */
    public PublishedArticles(Articles articles) {
        this.articles = articles;
    }

    /** All of a clinic, newest first. */
    public List<Article> of(Clinic clinic) {
        return articles.all(clinic.slug()).stream()
                .filter(article -> !article.draft())
                .sorted(Comparator.comparing(Article::date).reversed())
                .toList();
    }

    /** The one of that name, or that once had it. */
    public Optional<Article> find(Clinic clinic, String name) {
        if (!Slug.isSlug(name)) {
            return Optional.empty();
        }
        Slug slug = new Slug(name);
        return of(clinic).stream()
                .filter(article ->
                        article.slug().equals(slug) || article.aliases().contains(slug))
                .findFirst();
    }
}
