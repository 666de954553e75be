package clinic.frontdesk.web.article;

import clinic.frontdesk.article.Article;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder with a clinic's articles, beside its clinic file. */
public final class ArticleFolder {

    private static final long MOST_BYTES = 500_000;

    private final Optional<Path> folder;
    private final Map<Path, String> texts;

    private ArticleFolder(Optional<Path> folder, Map<Path, String> texts) {
        this.folder = folder;
        this.texts = texts;
    }

    /**
     * What is wrong with an article.
     *
     * @param line counted from one; 0: none in particular
     * @param leftOut whether it isn't published for it
     */
    public record Fault(String file, int line, boolean leftOut, String reason) {}

    /**
     * What was read.
     *
     * @param articles those that can be published as they are
     * @param former of those whose files are broken, the last that could be read
     */
    public record Read(List<Article> articles, List<Article> former, List<Fault> faults) {

        /** All that is published. */
        public List<Article> published() {
            return Stream.concat(articles.stream(), former.stream()).toList();
        }

        /** Whether the article of that fault is published as it was before. */
        public boolean hasFormer(Fault fault) {
            return former.stream().anyMatch(article -> isOf(article, fault.file()));
        }
    }

    /**
     * The folder as it is now.
     *
     * @param folder empty where a clinic names none
     */
    public static ArticleFolder of(Optional<Path> folder) {
        Map<Path, String> texts = new LinkedHashMap<>();
        folder.filter(Files::isDirectory)
                .ifPresent(there -> filesOf(there).forEach(file -> texts.put(file, textOf(file))));
        return new ArticleFolder(folder, texts);
    }

    /** Whether it has the same files with the same texts. */
    public boolean isLike(ArticleFolder other) {
        return folder.equals(other.folder) && texts.equals(other.texts);
    }

    /** Its name, where the clinic file names one that has no article: it may not be mounted, or not be there yet. */
    public Optional<String> isEmpty() {
        return folder.filter(named -> texts.isEmpty()).map(named -> String.valueOf(named.getFileName()));
    }

    /**
     * Its articles.
     *
     * @param before those that are published: a file that is broken keeps its one, and of two with one slug the first
     */
    public Read read(Clinic clinic, List<Article> before) {
        List<Fault> faults = new ArrayList<>();
        List<Article> readable = new ArrayList<>();
        texts.forEach((file, text) -> read(clinic, file, text, faults).ifPresent(readable::add));
        Map<Slug, Article> bySlug = new LinkedHashMap<>();
        Stream.concat(
                        readable.stream().filter(article -> wasThere(article, before)),
                        readable.stream().filter(article -> !wasThere(article, before)))
                .forEach(article -> {
                    if (bySlug.putIfAbsent(article.slug(), article) != null) {
                        faults.add(
                                new Fault(String.valueOf(article.file()), 0, true, "has the slug of another article"));
                    }
                });
        List<Article> former = before.stream()
                .filter(article -> !bySlug.containsKey(article.slug()))
                .filter(article -> faults.stream().anyMatch(fault -> fault.leftOut() && isOf(article, fault.file())))
                .toList();
        return new Read(List.copyOf(bySlug.values()), former, List.copyOf(faults));
    }

    private static boolean wasThere(Article article, List<Article> before) {
        return before.stream()
                .anyMatch(known -> known.slug().equals(article.slug()) && isOf(known, String.valueOf(article.file())));
    }

    /** Before files were remembered, most articles had the slug of theirs. */
    private static boolean isOf(Article article, String file) {
        String own = article.file();
        return own == null ? article.slug().value().equals(ArticleFile.stem(file)) : own.equals(file);
    }

    private static Optional<Article> read(Clinic clinic, Path file, String text, List<Fault> faults) {
        String name = nameOf(file);
        try {
            Article article = ArticleFile.read(clinic.slug(), name, text);
            ArticleFile.inText(text, clinic)
                    .forEach(found -> faults.add(new Fault(name, found.line(), false, found.reason())));
            ArticleFile.withoutEffect(text).forEach(reason -> faults.add(new Fault(name, 0, false, reason)));
            return Optional.of(article);
        } catch (ArticleFile.Unreadable unreadable) {
            faults.add(new Fault(name, unreadable.line(), true, String.valueOf(unreadable.getMessage())));
            return Optional.empty();
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }

    private static List<Path> filesOf(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        } catch (IOException unreadable) {
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
