package clinic.frontdesk.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** The desk speaks English, also at a clinic whose visitors are spoken to in Spanish. */
    @Test
    void saysNothingOfTheDeskInSpanish() {
        ResourceBundle spanish = ResourceBundle.getBundle("clinic.frontdesk.web.words", Locale.forLanguageTag("es"));
        Set<String> stray = new TreeSet<>(spanish.keySet());
        stray.removeIf(
                key -> !key.startsWith("desk.") || ((PropertyResourceBundle) spanish).handleGetObject(key) == null);
        assertEquals(Set.of(), stray);
    }

    /** Or what a key begins with, where the rest of it depends on something. */
    @Test
    void hasTheTextsThatPagesAndLettersAskFor() throws IOException {
        Set<String> keys = ResourceBundle.getBundle("clinic.frontdesk.web.words", Locale.ROOT)
                .keySet();
        String areas = keys.stream()
                .map(key -> key.replaceFirst("\\..*", ""))
                .distinct()
                .collect(Collectors.joining("|"));
        Pattern asked = Pattern.compile("\"((?:" + areas + ")\\.[\\w.-]*)(?<!\\.jte|\\.js)\"");
        Set<String> missing = new TreeSet<>();
        for (String file : sources(Path.of("src", "main"))) {
            asked.matcher(file)
                    .results()
                    .map(text -> text.group(1))
                    .filter(text -> keys.stream().noneMatch(key -> key.startsWith(text)))
                    .forEach(missing::add);
        }
        assertEquals(Set.of(), missing);
    }

    /** But for two that a page of the desk says with what is in the way. */
    @Test
    void hasATextForEachRefusal() throws IOException {
        Set<String> keys = ResourceBundle.getBundle("clinic.frontdesk.web.words", Locale.ROOT)
                .keySet();
        Set<String> silent = new TreeSet<>();
        for (String file : sources(Path.of("..", "core", "src", "main"))) {
            Pattern.compile("super\\(\\s*Kind\\.\\w+,\\s*\"([\\w-]+)\"")
                    .matcher(file)
                    .results()
                    .map(code -> code.group(1))
                    .filter(code -> !keys.contains("problem." + code) && !keys.contains("fault." + code))
                    .forEach(silent::add);
        }
        assertEquals(Set.of("patients-booked", "time-not-offered"), silent);
    }

    private static List<String> sources(Path folder) throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.toString().matches(".*\\.(java|jte)"))
                    .toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
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
