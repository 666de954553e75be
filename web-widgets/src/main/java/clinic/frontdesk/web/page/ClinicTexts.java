package clinic.frontdesk.web.page;

import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;

/** What a clinic says in its own words: by the keys of the widgets, which the pages follow where they say the same. */
final class ClinicTexts {

    private static final ResourceBundle KEYS = ResourceBundle.getBundle("clinic.frontdesk.web.page.own-texts");

    private ClinicTexts() {}

    /** The clinic's words by the keys of the pages; those that the file gives by such a key itself come first. */
    static Map<String, String> forPages(Map<String, String> texts) {
        Map<String, String> own = new HashMap<>(texts);
        KEYS.keySet().forEach(key -> {
            String text = texts.get(KEYS.getString(key));
            if (text != null) {
                own.putIfAbsent(key, text);
            }
        });
        return own;
    }
}
