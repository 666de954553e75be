package clinic.frontdesk.article;

import clinic.frontdesk.clinic.Slug;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the clinic publishes.
 *
 * @param summary a sentence or two for lists
 * @param description for search engines
 * @param date of publication
 * @param aliases former slugs
 * @param markdown its text (CommonMark, with offers and blocks as directives)
 * @param file the name of the file that it was read from; null: of none, or not known
 */
public record Article(
        Slug clinic,
        Slug slug,
        String title,
        @Nullable String summary,
        @Nullable String description,
        LocalDate date,
        boolean draft,
        Review review,
        List<String> tags,
        @Nullable Image image,
        List<Slug> aliases,
        String markdown,
        @Nullable String file) {

    /** Copies the lists. */
    public Article {
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
    }

    /**
     * Who stands for the text, and since when.
     *
     * @param lastModified when its text last changed
     * @param nextReviewDue when somebody should look at it again
     */
    public record Review(
            @Nullable String author,
            @Nullable LocalDate lastModified,
            @Nullable String reviewedBy,
            @Nullable LocalDate lastReviewed,
            @Nullable LocalDate nextReviewDue) {}

    /**
     * A picture.
     *
     * @param src URL or path
     * @param alt what it shows, for those who don't see it
     */
    public record Image(String src, String alt, @Nullable String caption) {}
}
