package clinic.frontdesk.article;

import clinic.frontdesk.clinic.Slug;
import java.util.List;
import java.util.Optional;

/** Where articles are kept. */
public interface Articles {

    /** Keeps these as all the articles of the clinic. */
    void replaceAll(Slug clinic, List<Article> articles);

    /** All articles of the clinic, drafts too, newest first. */
    List<Article> all(Slug clinic);

    /** The article of that slug, draft or not. */
    Optional<Article> find(Slug clinic, Slug slug);
}
