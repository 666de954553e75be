package clinic.frontdesk.memory;

import clinic.frontdesk.article.Article;
import clinic.frontdesk.article.Articles;
import clinic.frontdesk.clinic.Slug;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class InMemoryArticles implements Articles {

    private static final Comparator<Article> NEWEST_FIRST =
            Comparator.comparing(Article::date).reversed().thenComparing(Article::slug);

    private final Shelf<Slug, List<Article>> articles;

    InMemoryArticles(MemoryTransactions transactions) {
        articles = new Shelf<>(transactions);
    }

    @Override
    public void replaceAll(Slug clinic, List<Article> all) {
        articles.put(clinic, List.copyOf(all));
    }

    @Override
    public List<Article> all(Slug clinic) {
        return articles.find(clinic).orElse(List.of()).stream()
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @Override
    public Optional<Article> find(Slug clinic, Slug slug) {
        return all(clinic).stream()
                .filter(article -> article.slug().equals(slug))
                .findFirst();
    }
}
