package clinic.frontdesk.web.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clinic.frontdesk.SampleClinic;
import clinic.frontdesk.web.article.ArticleBody.Place;
import clinic.frontdesk.web.article.ArticleBody.Prose;
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
                        new Prose("", "", "Before\n\n"),
                        new Place(new Offer(Offer.Kind.BOOKING, Map.of("type", "visit"))),
                        new Prose("callout", "Mind", "Inside\n"),
                        new Prose("", "", "After\n")),
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
        ArticleBody body = ArticleBody.of("::offer{booking type=visit practitioner=nobody}");
        assertEquals(
                List.of("an offer names practitioner=nobody, which isn't there"), body.faults(SampleClinic.clinic()));
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
}
