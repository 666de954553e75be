package clinic.frontdesk.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** What of an article's text would be printed as it is written, or be left out, each with its line. */
final class ProseFaults extends AbstractVisitor {

    private static final int MOST = 20;
    private static final Map<Pattern, String> RAW = new LinkedHashMap<>();

    static {
        raw("\\[\\^[^\\]]+]", "refers to a footnote that isn't there");
        raw("~~\\S", "strikes text out with ~~, which is printed as it is: <del> does that");
        raw("^\\[[ xX]]\\s", "has a list to tick off, which is printed as it is");
        raw("\\*\\*\\S|\\S\\*\\*", "has ** without its other half, which is printed as it is");
        raw("]\\[|]\\(", "has a link without its address, which is printed as it is");
        raw(
                "^\\s*\\|.*\\||^\\s*:?-{3,}:?\\s*\\|",
                "has a table that is printed as it is: its second line needs as many cells of --- as the first has");
        raw("\\{\\{|\\{%|^\\[\\[?(?i:toc)]", "has a command of another program, which is printed as it is");
        raw("\\{[#.][\\w-]", "has attributes in braces, which are printed as they are");
        raw("^\\s*:::", "has a block of a name that isn't known, which is printed as it is");
        raw("::offer\\{", "has an offer that isn't one, or that stands within a block: it is printed as it is");
        raw("\\$\\$", "has a formula, which is printed as it is");
        raw("==\\S[^=]*==", "marks text with ==, which is printed as it is: <mark> does that");
        raw("(?<![\\w:]):[a-z][a-z_]+:(?![\\w:])", "has the name of an emoji, which is printed as it is");
    }

    private final String[] lines;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> referred = new HashSet<>();
    private final Map<String, Integer> footnotes = new LinkedHashMap<>();

    private ProseFaults(String markdown) {
        this.lines = markdown.split("\n", -1);
    }

    /** @param line counted from one */
    record Found(int line, String reason) {}

    private static void raw(String pattern, String reason) {
        RAW.put(Pattern.compile(pattern), reason);
    }

    /** Those of a text, by line; of very many only the first. */
    static List<Found> of(String markdown) {
        String flat = ArticleBody.flat(markdown);
        ProseFaults faults = new ProseFaults(flat);
        ProseHtml.parsed(flat).accept(faults);
        faults.footnotes.forEach((label, line) -> {
            if (!faults.referred.contains(label)) {
                faults.add(line, "has a footnote that nothing refers to, and that is left out");
            }
        });
        return faults.found.stream()
                .distinct()
                .sorted(Comparator.comparing(Found::line))
                .limit(MOST)
                .toList();
    }

    @Override
    public void visit(Text text) {
        RAW.forEach((pattern, reason) -> {
            if (pattern.matcher(text.getLiteral()).find()) {
                add(lineOf(text), reason);
            }
        });
    }

    @Override
    public void visit(HtmlInline html) {
        dropped(html.getLiteral(), lineOf(html));
    }

    /** What is in HTML that begins a line isn't Markdown. */
    @Override
    public void visit(HtmlBlock html) {
        dropped(html.getLiteral(), lineOf(html));
        String text = html.getLiteral().replaceAll("(?s)<!--.*?-->", "");
        if (Pattern.compile("\\*\\*\\S|]\\(").matcher(text).find()) {
            add(lineOf(html), "has Markdown within HTML, which is printed as it is: an empty line ends the HTML");
        }
    }

    @Override
    public void visit(Link link) {
        destination(link, link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        destination(image, image.getDestination());
        visitChildren(image);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition footnote
                && footnotes.putIfAbsent(footnote.getLabel(), lineOf(footnote)) != null) {
            add(lineOf(footnote), "has a second footnote of the same name, which is left out");
        }
        if (block instanceof TableBlock table) {
            rows(table);
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            referred.add(reference.getLabel());
        }
        visitChildren(node);
    }

    /** Cells that have no heading are left out. */
    private void rows(TableBlock table) {
        int begin = lineOf(table);
        int most = cells(lines[begin - 1]);
        Node last = table.getLastChild();
        for (Node row = last == null ? null : last.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow && cells(lines[lineOf(row) - 1]) > most) {
                add(lineOf(row), "has more cells than its table has headings: the others are left out");
            }
        }
    }

    private static int cells(String line) {
        String inner =
                line.strip().replaceAll("\\\\\\|", "").replaceFirst("^\\|", "").replaceFirst("\\|$", "");
        return inner.split("\\|", -1).length;
    }

    private void destination(Node node, String address) {
        if (!ProseHtml.leads(address)) {
            add(lineOf(node), "has a link or picture of which the address is left out");
        }
    }

    private void dropped(String html, int line) {
        for (String what : ProseHtml.dropped(html)) {
            String element = what.split(" ", 2)[0];
            int before = html.toLowerCase(Locale.ROOT).indexOf("<" + element);
            long further = html.substring(0, Math.max(0, before)).lines().count();
            int at = line + (int) Math.max(0, html.startsWith("<" + element) ? 0 : further - 1);
            add(at, "has HTML that is left out: " + what);
        }
    }

    private void add(int line, String reason) {
        found.add(new Found(line, reason));
    }

    private static int lineOf(Node node) {
        for (Node near = node; near != null; near = near.getParent()) {
            if (!near.getSourceSpans().isEmpty()) {
                return near.getSourceSpans().get(0).getLineIndex() + 1;
            }
        }
        return 0;
    }
}
