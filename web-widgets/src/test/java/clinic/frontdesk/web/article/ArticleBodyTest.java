package clinic.frontdesk.web.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.web.article.ArticleBody.Place;
import clinic.frontdesk.web.article.ArticleBody.Prose;
import clinic.frontdesk.web.article.ProseFaults.Found;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleBodyTest {

    /** What alone may stand between angle brackets. */
    private static final Pattern TAG =
            Pattern.compile("</?(p|h[234]|[uo]l|li|a|img|blockquote|em|strong|code|pre|hr|br)"
                    + "( (href|src|alt|rel)=\"(?!javascript|data)[^\"<>]*\")* ?/?>");

    @Test
    void cutsAtOffersAndBlocks() {
        ArticleBody body =
                ArticleBody.of("Before\n\n::offer{booking type=visit}\n\n:::callout Mind\nInside\n:::\nAfter\n");
        assertEquals(
                List.of(
                        new Prose("", "", "Before\n\n", 0),
                        new Place(new Offer(Offer.Kind.BOOKING, Map.of("type", "visit"))),
                        new Prose("callout", "Mind", "Inside\n", 0),
                        new Prose("", "", "After\n", 0)),
                body.pieces());
    }

    @Test
    void endsWithTheClinicsThreeOffersWhenItHasNone() {
        assertEquals(
                List.of("booking", "callback", "pricing"),
                ArticleBody.of("Text").offers().stream()
                        .map(offer -> offer.kind().word())
                        .toList());
    }

    @Test
    void leavesCodeAlone() {
        ArticleBody body = ArticleBody.of("```\n::offer{booking}\n:::steps\n```\n\n::offer{pricing}\n");
        assertEquals(1, body.offers().size());
        assertEquals(2, body.pieces().size());
    }

    @Test
    void namesWhatAnOfferHasAndTheClinicHasNot() {
        List<Found> found = ArticleBody.faults(
                """
                Text[^1].

                ::offer{booking type=visit practitioner=nobody}

                :::callout
                ::offer{booking type=inside}
                :::

                [^1]: A note
                ::offer{pricing type=nothing}
                """,
                SampleClinic.clinic());
        assertEquals(List.of(3, 10), found.stream().map(Found::line).toList());
        assertTrue(found.get(0).reason().contains("practitioner=nobody"));
        assertTrue(found.get(1).reason().contains("type=nothing"));
    }

    @Test
    void numbersFootnotesThroughAllPartsOfAnArticle() {
        ArticleBody body = ArticleBody.of(
                """
                One[^a] and two[^b].

                :::callout Mind
                Three[^c], and three again[^c].
                :::

                Nothing here.

                Four[^d].

                [^a]: A
                [^b]: B
                [^c]: C
                [^d]: D
                """);
        List<String> parts = body.pieces().stream()
                .filter(Prose.class::isInstance)
                .map(piece -> ProseHtml.of((Prose) piece, "/clinics/x"))
                .toList();
        assertEquals(List.of("1", "2"), numbers(parts.get(0)));
        assertEquals(List.of("3", "3"), numbers(parts.get(1)));
        assertTrue(parts.get(1).contains("<ol start=\"3\">"), parts.get(1));
        assertEquals(List.of("4"), numbers(parts.get(2)));
        assertTrue(parts.get(2).contains("<ol start=\"4\">"), parts.get(2));
    }

    private static List<String> numbers(String html) {
        return Pattern.compile("<sup[^>]*><a[^>]*>(\\d+)</a>")
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void leadsLinksToOffersToTheirPages() {
        assertTrue(ProseHtml.of("[Come](offer:booking)", "/clinics/x").contains("href=\"/clinics/x/book\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<svg/onload=alert(1)>",
                "<iframe src=//evil.example></iframe>",
                "<style>*{display:none}</style>",
                "<form action=//evil.example><input name=phone></form>",
                "![x](javascript:alert(1))"
            })
    void makesNoScriptOfWhateverWasWritten(String markdown) {
        String html = ProseHtml.of(markdown, "/clinics/x");
        assertEquals("", TAG.matcher(html).replaceAll("").replaceAll("[^<>]", ""), html);
    }

    @Test
    void makesTablesFootnotesAndLinksOfWhatLooksLikeThem() {
        String html = html(
                """
                | Session | Price |
                |---------|------:|
                | Visit   | **90** |

                See[^1] https://a.example/x and jo@example.org.

                [^1]: A *note*.
                """);
        assertTrue(html.contains("<td align=\"right\"><strong>90</strong></td>"), html);
        assertTrue(html.contains("<sup class=\"footnote-ref\"><a href=\"#fn-"), html);
        assertTrue(html.contains("A <em>note</em>"), html);
        assertTrue(html.contains("href=\"https://a.example/x\""), html);
        assertTrue(html.contains("href=\"mailto:jo&#64;example.org\""), html);
    }

    @Test
    void countsOnWhereAListSaysSo() {
        assertTrue(html("5. five\n6. six\n").contains("<ol start=\"5\">"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H<sub>2</sub>O",
                "x<sup>2</sup>",
                "<kbd>Tab</kbd>",
                "<mark>new</mark>",
                "<del>old</del>",
                "<abbr title=\"Physiotherapy\">PT</abbr>",
                "<u>so</u>",
                "<small>so</small>"
            })
    void keepsHtmlThatMeansSomething(String html) {
        assertEquals("<p>" + html + "</p>", html(html).strip());
        assertEquals(List.of(), ProseFaults.of(html));
    }

    @Test
    void leadsToTelephones() {
        assertTrue(html("[Call](tel:+14155550132)").contains("href=\"tel:"), html("[Call](tel:+14155550132)"));
    }

    @Test
    void findsTheTextOfAFootnoteBehindAnOffer() {
        ArticleBody body = ArticleBody.of(
                "First[^a].\n\n::offer{booking}\n\nSecond[^b].\n\n[^a]: One.\n[^b]: Two,\n    more.\n\nEnd.\n");
        List<String> htmls = body.pieces().stream()
                .filter(Prose.class::isInstance)
                .map(piece -> html(((Prose) piece).markdown()))
                .toList();
        assertTrue(htmls.get(0).contains("One.") && !htmls.get(0).contains("Two"), htmls.get(0));
        assertTrue(htmls.get(1).contains("Two,\nmore.") && htmls.get(1).contains("<p>End.</p>"), htmls.get(1));
        assertFalse(htmls.get(1).contains("One."));
        assertEquals(List.of(), ProseFaults.of("First[^a].\n\n::offer{booking}\n\n[^a]: One.\n"));
    }

    @Test
    void givesFootnotesOfSeveralTextsNamesOfTheirOwn() {
        Pattern id = Pattern.compile("id=\"(fn-[^\"]+)\"");
        List<String> ids = List.of("A[^1].\n\n[^1]: One.\n", "B[^1].\n\n[^1]: Two.\n").stream()
                .map(text -> id.matcher(html(text))
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1))
                .distinct()
                .toList();
        assertEquals(2, ids.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~~old~~",
                "- [ ] do it",
                "**bold **",
                "[text][nothing]",
                "| a | b |\nno table",
                "a | b | c\n---|---\n1 | 2",
                "{{< youtube x >}}",
                "## Head {#id}",
                ":::unknown\nx",
                "::offer{nothing}",
                ":::callout\n::offer{booking}\n:::",
                "$$x$$",
                "==so==",
                ":smile:",
                "refers[^none]",
                "text\n\n[^1]: Nobody refers to it.",
                "| a |\n|---|\n| 1 | 2 |",
                "<font color=red>x</font>",
                "x <span onclick=alert(1)>y</span>",
                "<iframe src=x></iframe>",
                "<p style=\"color:red\">x</p>",
                "<details>\n**bold**\n</details>",
                "[x](javascript:alert(1))",
                "![x](data:image/png;base64,AA)",
                "[x](offer:nothing)",
                "[x]()"
            })
    void saysOnWhichLineSomethingIsPrintedRawOrLeftOut(String markdown) {
        List<ProseFaults.Found> found = ProseFaults.of("Fine.\n\n" + markdown + "\n");
        assertFalse(found.isEmpty());
        assertTrue(found.get(0).line() >= 3 && found.get(0).line() <= 6, found::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain *words*, **bold**, `~~code~~` and 5 * 3.",
                "```\n~~x~~ | a |\n:::nothing\n```",
                "| a | b |\n|---|---|\n| 1 | x \\| y |",
                "At 9:30 or 10:45 [sic], see http://a.example:80/x_y",
                "<!-- a remark -->",
                "1. one\n2. two\n\n> quote\n\n---\n\n![alt](a.jpg \"title\")",
                ":::callout Mind\nInside\n:::\n\n::offer{booking}\n\n[Come](offer:booking) or [write](mailto:a@b.example)",
                "See[^1].\n\n[^1]: Note."
            })
    void findsNothingInWhatIsShownAsMeant(String markdown) {
        assertEquals(List.of(), ProseFaults.of(markdown));
    }

    private static String html(String markdown) {
        return ProseHtml.of(markdown, "/clinics/x");
    }
}
