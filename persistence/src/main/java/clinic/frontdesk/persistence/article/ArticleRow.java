package clinic.frontdesk.persistence.article;

import clinic.frontdesk.article.Article;
import clinic.frontdesk.persistence.sql.Documents;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

@Entity
@IdClass(TenantKey.class)
@Table(name = "article", schema = "frontdesk")
@NullUnmarked
class ArticleRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "slug")
    String id;

    @Column(name = "published_on")
    String publishedOn;

    String document;

    static ArticleRow of(Article article) {
        ArticleRow row = new ArticleRow();
        row.clinicId = article.clinic().value();
        row.id = article.slug().value();
        row.publishedOn = article.date().toString();
        row.document = Documents.write(article);
        return row;
    }

    Article toArticle() {
        return Documents.read(document, Article.class);
    }
}
