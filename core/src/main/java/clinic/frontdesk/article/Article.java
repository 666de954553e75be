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

    /** An article that is published, without a review, and with nothing else. */
    public static Article of(Slug clinic, Slug slug, String title, LocalDate date, String markdown) {
        return new Article(
                clinic, slug, title, null, null, date, false, Review.NONE, List.of(), null, List.of(), markdown, null);
    }

    /** The same, with that summary. */
    public Article withSummary(@Nullable String other) {
        return new Article(
                clinic, slug, title, other, description, date, draft, review, tags, image, aliases, markdown, file);
    }

    /** The same, with that description. */
    public Article withDescription(@Nullable String other) {
        return new Article(
                clinic, slug, title, summary, other, date, draft, review, tags, image, aliases, markdown, file);
    }

    /** The same, as a draft, or published. */
    public Article withDraft(boolean whether) {
        return new Article(
                clinic, slug, title, summary, description, date, whether, review, tags, image, aliases, markdown, file);
    }

    /** The same, with that review. */
    public Article withReview(Review other) {
        return new Article(
                clinic, slug, title, summary, description, date, draft, other, tags, image, aliases, markdown, file);
    }

    /** The same, with those tags. */
    public Article withTags(List<String> others) {
        return new Article(
                clinic, slug, title, summary, description, date, draft, review, others, image, aliases, markdown, file);
    }

    /** The same, with that picture. */
    public Article withImage(@Nullable Image other) {
        return new Article(
                clinic, slug, title, summary, description, date, draft, review, tags, other, aliases, markdown, file);
    }

    /** The same, with those former slugs. */
    public Article withAliases(List<Slug> others) {
        return new Article(
                clinic, slug, title, summary, description, date, draft, review, tags, image, others, markdown, file);
    }

    /** The same, read from that file. */
    public Article withFile(@Nullable String other) {
        return new Article(
                clinic, slug, title, summary, description, date, draft, review, tags, image, aliases, markdown, other);
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
            @Nullable LocalDate nextReviewDue) {

        /** Nothing is known. */
        public static final Review NONE = new Review(null, null, null, null, null);
    }

    /**
     * A picture.
     *
     * @param src URL or path
     * @param alt what it shows, for those who don't see it
     */
    public record Image(String src, String alt, @Nullable String caption) {}
}
