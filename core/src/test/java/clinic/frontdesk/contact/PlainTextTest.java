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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jo Lind\t",
                "\tJo Lind",
                "Jo\tLind",
                "Jo Lind\u00a0",
                "Jo\u00a0Lind",
                "\u200bJo Lind\u200b",
                "Jo\u200b Li\u00adnd",
                "Jo Lind\r\n",
                "\nJo Lind\n\n",
                "Jo Lind\u2028",
                "\ufeffJo Lind",
                "Jo Lind\u2060",
                "Jo Lind\u00ad",
                "\u200eJo Lind\u200f",
                "\u061cJo Lind",
                "\u202aJo Lind\u202c",
                "Jo Lind\u3000",
                "Jo\u3000Lind",
                "Jo Lind\u2800",
                "Jo Lind\u3164",
                "Jo Lind\u200d",
                "Jo Lind\u0085"
            })
    void passesOverWhatCannotBeSeen(String typed) {
        assertEquals("Jo Lind", PlainText.line(typed, 20));
        assertEquals("Jo Lind", PlainText.line(typed + " ".repeat(20), 7));
        assertEquals(
                "Jo Lind",
                PlainText.trimmed(PlainText.trimmed(typed))
                        .replaceAll("[\\t\\u00a0\\u3000]", " ")
                        .replaceAll("[\\u200b\\u00ad]", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\u0000b", "a\u2028b", "a\u0085b"})
    void refusesWhatBreaksALine(String text) {
        assertThrows(ContactRefusal.ControlCharacter.class, () -> PlainText.line(text, 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\ufeff\u00a0", "\u2800\t", "\r\n"})
    void refusesWhatHasNothingToSee(String text) {
        assertEquals("", PlainText.trimmed(text));
        assertThrows(ContactRefusal.Blank.class, () -> PlainText.line(text, 20));
        assertThrows(ContactRefusal.Blank.class, () -> PlainText.lines(text, 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // an emoji of several, a flag that ends with a tag, a heart that is red, a Persian word with a joiner
                "\ud83d\udc69\u200d\u2695\ufe0f",
                "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
                "\u2764\ufe0f",
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"
            })
    void keepsWhatChangesWhatIsSeen(String text) {
        assertEquals(text, PlainText.line(text, 40));
        assertEquals(text, PlainText.trimmed(text));
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
