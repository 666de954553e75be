package clinic.frontdesk.web.article;

import clinic.frontdesk.article.Article;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.web.clinic.file.ClinicFile;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder with a clinic's articles, beside its clinic file. */
public final class ArticleFolder {

    private static final Logger LOG = System.getLogger(ArticleFolder.class.getName());
    private static final long MOST_BYTES = 500_000;

    private final Map<Path, String> texts;

    private ArticleFolder(Map<Path, String> texts) {
        this.texts = texts;
    }

    /** The folder that a clinic file names, as it is now. */
    public static ArticleFolder of(Path clinicFile, ClinicFile read) {
        Map<Path, String> texts = new LinkedHashMap<>();
        read.articles()
                .map(clinicFile::resolveSibling)
                .filter(Files::isDirectory)
                .ifPresent(folder -> filesOf(folder).forEach(file -> texts.put(file, textOf(file))));
        return new ArticleFolder(texts);
    }

    /** Whether it has the same files with the same texts. */
    public boolean isLike(ArticleFolder other) {
        return texts.equals(other.texts);
    }

    /** The articles without a fault; the faults of the others are logged. */
    public List<Article> read(Clinic clinic) {
        Map<String, Article> bySlug = new LinkedHashMap<>();
        texts.forEach((file, text) -> read(clinic, file, text).ifPresent(article -> {
            if (bySlug.putIfAbsent(article.slug().value(), article) != null) {
                warn(file, "has the slug of another article");
            }
        }));
        return List.copyOf(bySlug.values());
    }

    private static Optional<Article> read(Clinic clinic, Path file, String text) {
        try {
            String name = file.getFileName().toString().replaceFirst("\\.md$", "");
            Article article = ArticleFile.read(clinic.slug(), name, text);
            ArticleBody.of(article.markdown()).faults(clinic).forEach(fault -> warn(file, fault));
            return Optional.of(article);
        } catch (ArticleFile.Unreadable unreadable) {
            warn(file, String.valueOf(unreadable.getMessage()));
            return Optional.empty();
        }
    }

    private static void warn(Path file, String fault) {
        LOG.log(Level.WARNING, file.getFileName() + ": " + fault);
    }

    private static List<Path> filesOf(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, folder.getFileName() + " can't be read");
            return List.of();
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.size(file) > MOST_BYTES ? "" : Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
