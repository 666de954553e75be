package clinic.frontdesk.web.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown as HTML that can hold no script, whatever was written (sanitised after rendering). */
public final class ProseHtml {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().sanitizeUrls(true).build();
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
                    "br")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .requireRelNofollowOnLinks()
            .toFactory();
    private static final Pattern OFFER = Pattern.compile("offer:([a-z]+)");

    private ProseHtml() {}

    /**
     * Renders Markdown.
     *
     * @param clinicPage address of the clinic's page, for links to offers
     */
    public static String of(String markdown, String clinicPage) {
        Node document = PARSER.parse(markdown);
        document.accept(new Adapting(clinicPage));
        return ALLOWED.sanitize(RENDERER.render(document));
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
