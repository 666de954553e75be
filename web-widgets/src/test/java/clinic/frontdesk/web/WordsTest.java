package clinic.frontdesk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    @Test
    void saysInTheWidgetsInSpanishAllThatTheySayInEnglish() throws IOException {
        assertEquals(widgetKeys(), Words.ofWidgets(Locale.forLanguageTag("es")).keySet());
        assertEquals(Set.of(), Words.ofWidgets(Locale.US).keySet());
    }

    @Test
    void pagesFollowTheWidgetsInWhatBothSay() throws IOException {
        ResourceBundle pages = ResourceBundle.getBundle("clinic.frontdesk.web.page.own-texts");
        Set<String> widgets = widgetKeys();
        for (String key : pages.keySet()) {
            assertTrue(
                    ResourceBundle.getBundle("clinic.frontdesk.web.words", Locale.ROOT)
                            .containsKey(key),
                    key);
            assertTrue(widgets.contains(pages.getString(key)), key);
        }
    }

    private static Set<String> widgetKeys() throws IOException {
        return Pattern.compile("^  '?([\\w.]+)'?: ", Pattern.MULTILINE)
                .matcher(Files.readString(Path.of("src", "main", "web", "kit", "en.js")))
                .results()
                .map(key -> key.group(1))
                .collect(Collectors.toSet());
    }
}
