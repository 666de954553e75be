package clinic.frontdesk.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "harbour-physio", "a--b", "3-rooms"})
    void takesLettersDigitsAndInnerHyphens(String text) {
        assertEquals(text, new Slug(text).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-a", "a-", "A", "a b", "a_b", "\u00e4", "a\n", "\u0661"})
    void refusesAllElse(String text) {
        assertThrows(IllegalArgumentException.class, () -> new Slug(text));
    }

    @Test
    void takesSixtyThreeAtTheMost() {
        assertTrue(Slug.isSlug("a".repeat(63)));
        assertThrows(IllegalArgumentException.class, () -> new Slug("a".repeat(64)));
    }
}
