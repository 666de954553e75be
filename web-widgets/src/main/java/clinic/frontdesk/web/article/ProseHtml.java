package clinic.frontdesk.web.article;

import clinic.frontdesk.Sha256;
import clinic.frontdesk.web.article.ArticleBody.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown as HTML that can hold no script, whatever was written (sanitised after rendering). */
public final class ProseHtml {

    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), FootnotesExtension.create(), AutolinkExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(SCHEMES))
            .build();
    private static final Pattern FOOTNOTE_ID = Pattern.compile("fn(?:ref)?-[\\p{L}\\p{N}_-]{1,100}");
    private static final Pattern TO_FOOTNOTE = Pattern.compile("( id=\"| href=\"#)(fn(?:ref)?-)");
    private static final Pattern NOTES = Pattern.compile("(<section class=\"footnotes\">\\s*<ol)>");
    private static final Pattern LISTED_NOTE = Pattern.compile("<li id=\"fn-");
    private static final Pattern NOTE_NUMBER =
            Pattern.compile("(<sup class=\"footnote-ref\"><a [^>]*>)(\\d{1,4})(?=</a>)");
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "a",
                    "img",
                    "blockquote",
                    "em",
                    "strong",
                    "code",
                    "pre",
                    "hr",
                    "br",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "caption",
                    "section",
                    "sup",
                    "sub",
                    "kbd",
                    "mark",
                    "abbr",
                    "small",
                    "del",
                    "ins",
                    "s",
                    "u",
                    "b",
                    "i",
                    "q",
                    "cite",
                    "dl",
                    "dt",
                    "dd",
                    "figure",
                    "figcaption",
                    "details",
                    "summary")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowAttributes("title")
            .onElements("a", "img", "abbr")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(Pattern.compile("left|center|right"))
            .onElements("th", "td")
            .allowAttributes("id")
            .matching(FOOTNOTE_ID)
            .onElements("a", "li")
            .allowAttributes("class")
            .matching(Pattern.compile("footnotes|footnote-ref|footnote-backref"))
            .onElements("section", "sup", "a")
            .allowUrlProtocols(SCHEMES.toArray(String[]::new))
            .requireRelNofollowOnLinks()
            .toFactory();
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Pattern OFFER = Pattern.compile("offer:([a-z]+)");

    private ProseHtml() {}

    /**
     * Renders a piece of an article.
     *
     * @param clinicPage address of the clinic's page, for links to offers
     */
    public static String of(Prose prose, String clinicPage) {
        String html = of(prose.markdown(), clinicPage);
        int before = prose.notesBefore();
        if (before == 0) {
            return html;
        }
        String list = NOTES.matcher(html).replaceAll("$1 start=\"" + (before + 1) + "\">");
        return NOTE_NUMBER.matcher(list).replaceAll(note -> note.group(1) + (Integer.parseInt(note.group(2)) + before));
    }

    /**
     * Renders Markdown.
     *
     * @param clinicPage address of the clinic's page, for links to offers
     */
    public static String of(String markdown, String clinicPage) {
        Node document = parsed(markdown);
        document.accept(new Adapting(clinicPage));
        String html = ALLOWED.sanitize(RENDERER.render(document));
        // on one page are several texts, each with footnotes of its own
        String own = Sha256.hex(markdown).substring(0, 8);
        return TO_FOOTNOTE
                .matcher(html)
                .replaceAll("$1$2" + own + "-")
                .replace("<table>", "<div class=\"table\"><table>")
                .replace("</table>", "</table></div>");
    }

    /** How many footnotes are listed at the end of a text. */
    static int footnotesIn(String markdown) {
        return (int) LISTED_NOTE.matcher(of(markdown, "")).results().count();
    }

    /** Its nodes, which know on which lines they are. */
    static Node parsed(String markdown) {
        return PARSER.parse(markdown);
    }

    /** What would be dropped of a piece of HTML: elements, and attributes as {@code element attribute}. */
    static List<String> dropped(String html) {
        List<String> dropped = new ArrayList<>();
        HtmlChangeListener<List<String>> noting = new HtmlChangeListener<>() {
            @Override
            public void discardedTag(@Nullable List<String> found, String element) {
                dropped.add(element);
            }

            @Override
            public void discardedAttributes(@Nullable List<String> found, String element, String... attributes) {
                Stream.of(attributes).forEach(attribute -> dropped.add(element + " " + attribute));
            }
        };
        ALLOWED.sanitize(html, noting, dropped);
        return dropped;
    }

    /** Whether a link leads anywhere once it is rendered. */
    static boolean leads(String destination) {
        Matcher offer = OFFER.matcher(destination);
        if (offer.matches()) {
            return Offer.Kind.of(offer.group(1)).isPresent();
        }
        Matcher scheme = SCHEME.matcher(destination);
        return !destination.isBlank()
                && (!scheme.lookingAt() || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT)));
    }

    /** Leaves the first level of headings to the page, and leads links to offers to their pages. */
    private static final class Adapting extends AbstractVisitor {
        private final String clinicPage;

        Adapting(String clinicPage) {
            this.clinicPage = clinicPage;
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(Math.max(heading.getLevel(), 2), 4));
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            Matcher offer = OFFER.matcher(link.getDestination());
            if (offer.matches()) {
                Offer.Kind.of(offer.group(1)).ifPresent(kind -> link.setDestination(clinicPage + "/" + kind.page()));
            }
            visitChildren(link);
        }
    }
}
