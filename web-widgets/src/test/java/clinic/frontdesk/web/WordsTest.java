package clinic.frontdesk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void saysToVisitorsInSpanishAllThatItSaysInEnglish() {
        ResourceBundle spanish = ResourceBundle.getBundle("clinic.frontdesk.web.words", Locale.forLanguageTag("es"));
        ResourceBundle english = ResourceBundle.getBundle("clinic.frontdesk.web.words", Locale.ROOT);
        Set<String> missing = new TreeSet<>(english.keySet());
        missing.removeIf(key -> key.startsWith("desk.") || key.startsWith("notice."));
        missing.removeIf(key -> ((PropertyResourceBundle) spanish).handleGetObject(key) != null);
        assertEquals(Set.of(), missing);
    }

    @Test
    void replacesItsPlaceholders() {
        assertEquals("Reference ABCD-2345", Words.in(Locale.ENGLISH).say("page.reference", "ABCD-2345"));
    }

    @Test
    void speaksEnglishWhereItHasNoOtherWords() {
        assertEquals("Free", Words.in(Locale.JAPANESE).say("price.free"));
    }

    @Test
    void letsAClinicSayItInItsOwnWords() {
        Words own = Words.in(Locale.ENGLISH, Map.of("offer.callback", "Ring me"));
        assertEquals("Ring me", own.say("offer.callback"));
    }
}
