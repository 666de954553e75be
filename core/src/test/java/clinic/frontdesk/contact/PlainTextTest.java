package clinic.frontdesk.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    /** A musical note: two characters, and six when it is normalised. */
    private static final String GROWING = "\ud834\udd60";

    private static final String EMOJI = "\ud83d\udc68";

    @Test
    void countsWhatIsKeptAndNotWhatWasTyped() {
        assertEquals(60, PlainText.line(GROWING.repeat(10), 60).length());
        assertThrows(ContactRefusal.TooLong.class, () -> PlainText.line(GROWING.repeat(10), 59));
        assertThrows(ContactRefusal.TooLong.class, () -> PlainText.lines(GROWING.repeat(10), 59));
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertEquals(EMOJI, PlainText.beginning(EMOJI.repeat(3), 3));
        assertEquals("x" + EMOJI, PlainText.beginning("x" + EMOJI.repeat(3), 4));
        assertEquals("x" + EMOJI, PlainText.beginning("x" + EMOJI.repeat(3), 3));
        assertTrue(PlainText.beginning(GROWING.repeat(10), 30).length() <= 30);
        assertEquals("", PlainText.beginning("\u0000\ud800", 30));
    }

    @Test
    void putsInOneLineWhatCanBePrinted() {
        assertEquals("Am Park 12", PlainText.inOneLine(" Am\u0000\r\nPark\u2028\ud800\t12\u202e\uffff "));
        assertEquals("\u200f\u0646\u0648\u0631", PlainText.inOneLine("\u200f\u0646\u0648\u0631"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0007", "\u0085", "a\ud800b", "\udc00", "\uffff"})
    void tellsWhatNoTextHas(String text) {
        assertTrue(PlainText.isMalformed(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\r\nb\tc", EMOJI, "\u200d\u200f", "\ufeff"})
    void tellsItFromWhatTextsHave(String text) {
        assertFalse(PlainText.isMalformed(text));
    }
}
