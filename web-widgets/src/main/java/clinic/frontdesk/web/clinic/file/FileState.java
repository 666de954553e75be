package clinic.frontdesk.web.clinic.file;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.web.article.ArticleFolder;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A clinic file and its articles, as they were at one time. */
record FileState(String text, ClinicFile read, ArticleFolder articles) {

    /** @param former of the same file; what didn't change isn't read again */
    static FileState of(Path file, String text, @Nullable FileState former) {
        ClinicFile read = former != null && former.text.equals(text) ? former.read : ClinicFile.read(text);
        return new FileState(text, read, ArticleFolder.of(read.articles().map(file::resolveSibling)));
    }

    boolean isLike(FileState other) {
        return text.equals(other.text) && articles.isLike(other.articles);
    }

    Optional<Slug> slug() {
        return read.slug();
    }
}
