package clinic.frontdesk.clinic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Words that people see, in one or several languages.
 *
 * @param byLanguage words by BCP 47 tag, the first being the fallback; the tag {@code und} holds for every language
 */
public record Text(Map<String, String> byLanguage) {

    private static final String ANY = "und";

    /** @throws IllegalArgumentException without any words */
    public Text {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text without words");
        }
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** The same words in every language. */
    public static Text of(String words) {
        return new Text(Map.of(ANY, words));
    }

    /** The words for {@code locale}: of the tag, else of its language, else the first. */
    public String in(Locale locale) {
        String exact = byLanguage.get(locale.toLanguageTag());
        if (exact != null) {
            return exact;
        }
        String language = byLanguage.get(locale.getLanguage());
        return language != null ? language : byLanguage.values().iterator().next();
    }
}
