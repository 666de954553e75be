package clinic.frontdesk.web.article;

import clinic.frontdesk.article.Article;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A Markdown file with YAML front matter between two lines of three hyphens. */
final class ArticleFile {

    private static final Set<String> KNOWN = Set.of(
            "title",
            "slug",
            "date",
            "lastmod",
            "draft",
            "description",
            "summary",
            "tags",
            "image",
            "author",
            "reviewedBy",
            "lastReviewed",
            "nextReviewDue",
            "aliases");

    /** Nothing reads it. Whoever has it do something takes it out of here. */
    private static final String NO_EFFECT_YET = "nextReviewDue";

    private static final String NOT_YAML = "has front matter that is not YAML: a value with a colon in it needs quotes";

    /** Lines are counted from one, and the first is that of the hyphens. */
    private static final int BEFORE = 2;

    private static final Set<String> OF_IMAGE = Set.of("src", "alt", "caption");

    private final Map<?, ?> matter;
    private final String markdown;

    private ArticleFile(Map<?, ?> matter, String markdown) {
        this.matter = matter;
        this.markdown = markdown;
    }

    /** A file that is no article; the message says why. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        Unreadable(String why) {
            this(why, 0);
        }

        private Unreadable(String why, int line) {
            super(why, null, false, false);
            this.line = line;
        }

        /** Counted from one; 0: none in particular. */
        int line() {
            return line;
        }
    }

    /** @param fileName with its ending */
    static Article read(Slug clinic, String fileName, String text) throws Unreadable {
        return split(text).article(clinic, fileName);
    }

    /** What is in it that does nothing, in words. */
    static List<String> withoutEffect(String text) throws Unreadable {
        ArticleFile file = split(text);
        List<String> found = new ArrayList<>();
        if (file.matter.containsKey(NO_EFFECT_YET)) {
            found.add(NO_EFFECT_YET + " has no effect yet: nobody is reminded");
        }
        Object image = file.matter.get("image");
        if (image instanceof Map<?, ?> parts) {
            parts.keySet().stream()
                    .filter(name -> !OF_IMAGE.contains(String.valueOf(name)))
                    .forEach(name -> found.add("image." + name + " has no effect: it is not known"));
        } else if (image != null) {
            found.add("image has no effect: it has no src and alt");
        }
        return found;
    }

    /** What of its text would be printed as it is written, left out, or isn't there; lines are those of the file. */
    static List<ProseFaults.Found> inText(String text, Clinic clinic) throws Unreadable {
        ArticleFile file = split(text);
        String unified = unified(text);
        int before = (int) unified.substring(0, unified.length() - file.markdown.length())
                .chars()
                .filter(c -> c == '\n')
                .count();
        return Stream.concat(ArticleBody.faults(file.markdown, clinic).stream(), ProseFaults.of(file.markdown).stream())
                .map(found -> new ProseFaults.Found(before + found.line(), found.reason()))
                .toList();
    }

    private static String unified(String text) {
        return text.replace("\r\n", "\n").replaceFirst("^\uFEFF", "");
    }

    private static ArticleFile split(String text) throws Unreadable {
        String unified = unified(text);
        int end = unified.indexOf("\n---\n", 3);
        if (text.isEmpty()) {
            throw new Unreadable("is empty, longer than 500,000 bytes, or can't be read as UTF-8");
        }
        if (!unified.startsWith("---\n") || end < 0) {
            throw new Unreadable("has no front matter between two lines of ---");
        }
        return new ArticleFile(yaml(unified.substring(4, end + 1)), unified.substring(end + 5));
    }

    private static Map<?, ?> yaml(String text) throws Unreadable {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setMaxAliasesForCollections(5)
                    .setAllowDuplicateKeys(false)
                    .build();
            if (new Load(settings).loadFromString(text) instanceof Map<?, ?> matter) {
                return matter;
            }
            throw new Unreadable("has front matter that is no list of names and values");
        } catch (MarkedYamlEngineException malformed) {
            throw new Unreadable(
                    NOT_YAML,
                    malformed
                            .getProblemMark()
                            .map(mark -> mark.getLine() + BEFORE)
                            .orElse(0));
        } catch (YamlEngineException malformed) {
            throw new Unreadable(NOT_YAML);
        }
    }

    private Article article(Slug clinic, String fileName) throws Unreadable {
        for (Object name : matter.keySet()) {
            if (!KNOWN.contains(String.valueOf(name))) {
                throw new Unreadable("has the unknown member " + name);
            }
        }
        String title = text("title");
        if (title == null) {
            throw new Unreadable("has no title");
        }
        LocalDate date = date("date");
        if (date == null) {
            throw new Unreadable("has no date");
        }
        return new Article(
                clinic,
                slug(text("slug") == null ? stem(fileName) : String.valueOf(text("slug"))),
                title,
                text("summary"),
                text("description"),
                date,
                "true".equals(text("draft")),
                new Article.Review(
                        text("author"),
                        date("lastmod"),
                        text("reviewedBy"),
                        date("lastReviewed"),
                        date("nextReviewDue")),
                list("tags"),
                image(),
                aliases(),
                markdown,
                fileName);
    }

    /** The slug of an article that says none. */
    static String stem(String fileName) {
        return fileName.replaceFirst("\\.md$", "");
    }

    private List<Slug> aliases() throws Unreadable {
        List<Slug> aliases = new ArrayList<>();
        for (String alias : list("aliases")) {
            aliases.add(slug(alias));
        }
        return aliases;
    }

    private Article.@Nullable Image image() throws Unreadable {
        if (!(matter.get("image") instanceof Map<?, ?> image)) {
            return null;
        }
        ArticleFile part = new ArticleFile(image, "");
        String src = part.text("src");
        String alt = part.text("alt");
        if (src == null || alt == null) {
            throw new Unreadable("has an image without src or alt");
        }
        return new Article.Image(src, alt, part.text("caption"));
    }

    private @Nullable String text(String name) {
        Object value = matter.get(name);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }

    private @Nullable LocalDate date(String name) throws Unreadable {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        } catch (DateTimeException malformed) {
            throw new Unreadable("has a " + name + " that is no date such as 2027-03-15");
        }
    }

    private List<String> list(String name) {
        return matter.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Slug slug(String text) throws Unreadable {
        if (!Slug.isSlug(text)) {
            throw new Unreadable("has a slug of other than lower-case letters, digits and hyphens");
        }
        return new Slug(text);
    }
}
