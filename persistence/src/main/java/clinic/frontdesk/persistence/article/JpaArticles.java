package clinic.frontdesk.persistence.article;

import clinic.frontdesk.article.Article;
import clinic.frontdesk.article.Articles;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Articles as documents. */
public final class JpaArticles implements Articles {

    private final Supplier<EntityManager> entities;

    /** @param entities of the running transaction */
    public JpaArticles(Supplier<EntityManager> entities) {
        this.entities = entities;
    }

    @Override
    public void replaceAll(Slug clinic, List<Article> articles) {
        entities.get()
                .createQuery("delete from ArticleRow a where a.clinicId = :clinic")
                .setParameter("clinic", clinic.value())
                .executeUpdate();
        entities.get().clear();
        articles.stream().map(ArticleRow::of).forEach(entities.get()::persist);
        entities.get().flush();
    }

    @Override
    public List<Article> all(Slug clinic) {
        return entities.get()
                .createQuery(
                        "select a from ArticleRow a where a.clinicId = :clinic order by a.publishedOn desc, a.id",
                        ArticleRow.class)
                .setParameter("clinic", clinic.value())
                .getResultStream()
                .map(ArticleRow::toArticle)
                .toList();
    }

    @Override
    public Optional<Article> find(Slug clinic, Slug slug) {
        return Optional.ofNullable(entities.get().find(ArticleRow.class, new TenantKey(clinic, slug)))
                .map(ArticleRow::toArticle);
    }
}
