package clinic.frontdesk.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jo Lindqvist",
                "Ωμέγα Παπαδοπούλου",
                "Наталья Ёлкина",
                "田中 美咲",
                "김민준",
                "محمد الفاسي",
                "דוד לוי",
                "प्रिया नायर",
                "প্রিয়া সেন",
                "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
                "તેજસ પટેલ",
                "தமிழ் செல்வன்",
                "వెంకట రావు",
                "ಕನ್ನಡ ರಾವ್",
                "മലയാളം നായർ",
                "සිංහල පෙරේරා",
                "สมชาย ใจดี",
                "ລາວ ພົມ",
                "မြန်မာ ကို",
                "ქართული მაისაშვილი",
                "Հայկ Պետրոսյան",
                "አማርኛ ተስፋዬ",
                "ខ្មែរ សុខ",
                "བོད་སྐད་ བསྟན",
                "ᠮᠣᠩᠭᠣᠯ",
                "D'Arcy-Ünal Jr.",
                "𠮷野家",
                "علی\u200cرضا"
            })
    void takesNamesOfAnyScript(String name) {
        assertEquals(name, new PersonName(name).full());
    }

    @Test
    void composesAccentsAndTrims() {
        assertEquals("José", new PersonName("  Jose\u0301 ").full());
    }

    @Test
    void dropsWhatTurnsTextAround() {
        assertEquals("Anna", new PersonName("An\u202Ena").full());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A\r\nBcc: x@example.org", "A\u0000B", "A\u2028B", "A\u0085B"})
    void refusesControlCharacters(String name) {
        assertThrows(ContactRefusal.ControlCharacter.class, () -> new PersonName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u202E\u2066", "\uFEFF"})
    void refusesNamesWithoutAnythingVisible(String name) {
        assertThrows(ContactRefusal.Blank.class, () -> new PersonName(name));
    }

    @Test
    void refusesMoreThan200Characters() {
        assertThrows(ContactRefusal.TooLong.class, () -> new PersonName("a".repeat(201)));
    }
}
