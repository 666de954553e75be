package clinic.frontdesk.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource({
        "Núñez, nunez",
        "Nu\u0301n\u0303ez, nunez",
        "O’Brien, obrien",
        "O\u00b4Brien, obrien",
        "Oʻahu, oahu",
        "Strauß, strauss",
        "STRAUSS, strauss",
        "Strau\u1e9e, strauss",
        "Søren, soren",
        "Łukasz, lukasz",
        "Đặng, dang",
        "Þór, thor",
        "Æsa, aesa",
        "Cœur, coeur",
        "Eﬃe, effie",
        "Ĳsbrand, ijsbrand",
        "İpek, ipek",
        "Işık, isik",
        "ΓΙΩΡΓΟΣ, γιωργοσ",
        "Γιώργος, γιωργοσ",
        "Алёна, алена",
        "Андрей, андреи",
        "أحمد, احمد",
        "Ｍａｒｙ, mary",
        "ﾔﾏﾀﾞ, ヤマダ",
        "김, 김",
        "Ana\u200bMaria, anamaria"
    })
    void foldsWhatPeopleDontTell(String written, String folded) {
        assertEquals(folded, FoldedText.of(written));
    }

    @Test
    void composedAndDecomposedHangulIsOne() {
        assertEquals(FoldedText.of("\uae40"), FoldedText.of("\u1100\u1175\u11b7"));
    }

    @Test
    void knowsBothWaysToWriteWithoutDots() {
        assertEquals(Set.of("muller", "mueller"), FoldedText.words("Müller"));
        assertEquals(Set.of("mueller"), FoldedText.words("Mueller"));
    }

    @Test
    void wordsAreThereJoinedAndInParts() {
        assertEquals(
                Set.of("anne", "marie", "annemarie", "obrien", "o", "brien"),
                FoldedText.words(" Anne-Marie \u00a0 O’Brien"));
        assertEquals(Set.of(), FoldedText.words(" … "));
    }

    @Test
    void findsTheMiddleOfAWord() {
        assertEquals(Set.of("caller", "aller", "ller", "ler", "er"), FoldedText.endings("caller"));
        assertEquals(Set.of("li"), FoldedText.endings("li"));
        assertEquals(Set.of("李小龍", "小龍", "龍"), FoldedText.endings("李小龍"));
    }

    @Test
    void twoLettersAreAPartOfANameAndThreeAWord() {
        assertFalse(FoldedText.isPart("l"));
        assertTrue(FoldedText.isPart("li"));
        assertFalse(FoldedText.isTelling("li"));
        assertTrue(FoldedText.isTelling("lis"));
        assertTrue(FoldedText.isPart("李"));
        assertTrue(FoldedText.isTelling("김"));
    }

    @Test
    void longWordsEndSomewhere() {
        assertEquals(Set.of("a".repeat(FoldedText.MOST_WORD)), FoldedText.words("a".repeat(200)));
    }
}
