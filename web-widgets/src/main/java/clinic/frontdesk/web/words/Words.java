package clinic.frontdesk.web.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the server says to people, in one language: English where there is no other. */
public final class Words {

    /** The languages that there are words of. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

    /** What keys begin with that no clinic says otherwise: the desk, letters, and what is said where no clinic is known. */
    private static final Set<String> FIXED = Set.of("desk", "notice", "letter", "problem", "topic", "consent");

    private static final Control NO_SYSTEM_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Map<String, String> own;

    private Words(ResourceBundle bundle, Map<String, String> own) {
        this.bundle = bundle;
        this.own = own;
    }

    /** The words of that language. */
    public static Words in(Locale locale) {
        return in(locale, Map.of());
    }

    /**
     * The words of that language, where a clinic replaces some of them.
     *
     * @param own by key
     */
    public static Words in(Locale locale, Map<String, String> own) {
        return new Words(bundle("clinic.frontdesk.web.words", locale), own);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Words.class.getClassLoader(), NO_SYSTEM_LANGUAGE);
    }

    /** What the widgets say in that language, by key; nothing in English, which they bring along. */
    public static Map<String, String> ofWidgets(Locale locale) {
        ResourceBundle bundle = bundle("clinic.frontdesk.web.widget", locale);
        return bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
    }

    /** The keys of what a clinic may say in its own words: what widgets and pages say to visitors. */
    public static Set<String> ofVisitors() {
        return Stream.concat(
                        bundle("clinic.frontdesk.web.widget", LANGUAGES.get(1)).keySet().stream(),
                        bundle("clinic.frontdesk.web.words", Locale.ENGLISH).keySet().stream()
                                .filter(key -> !FIXED.contains(key.replaceFirst("\\..*", ""))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The text of {@code key}, with {@code {0}}, {@code {1}} replaced. */
    public String say(String key, Object... parts) {
        String text = own.getOrDefault(key, bundle.containsKey(key) ? bundle.getString(key) : key);
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return text;
    }

    /** The text of the first of these keys that there is. */
    public String first(List<String> keys) {
        return say(keys.stream().filter(this::has).findFirst().orElse(keys.get(keys.size() - 1)));
    }

    private boolean has(String key) {
        return own.containsKey(key) || bundle.containsKey(key);
    }
}
