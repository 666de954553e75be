package clinic.frontdesk.lead;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an enquiry came from.
 *
 * @param page address of the page, without its query
 * @param referrer address of the page before, without its query
 * @param article slug of the article it was asked in
 * @param section heading under which the offer stood
 * @param placement name of the place on the page
 * @param campaign {@code utm_*} and {@code clickId}, by name
 * @param locale in which the person was addressed
 * @param timeZone of their device (IANA)
 * @param widget version of the widget that sent it; null: another page did
 */
public record Provenance(
        @Nullable String page,
        @Nullable String referrer,
        @Nullable String article,
        @Nullable String section,
        @Nullable String placement,
        Map<String, String> campaign,
        Locale locale,
        @Nullable String timeZone,
        @Nullable String widget) {

    /** How many characters (UTF-16 units) of each are kept; visitors can't put right what is longer, so it is cut. */
    public static final int MOST_TEXT = 300;

    /** How many of {@code widget}. */
    public static final int MOST_WIDGET = 40;

    /** Copies {@code campaign}. */
    public Provenance {
        campaign = Collections.unmodifiableMap(new LinkedHashMap<>(campaign));
    }

    /** From nowhere known. */
    public static Provenance unknown(Locale locale) {
        return new Provenance(null, null, null, null, null, Map.of(), locale, null, null);
    }

    /** What to credit it to: {@code utm_source}, or else the host of the page before; null: unknown. */
    public @Nullable String source() {
        String named = campaign.get("utm_source");
        return named != null || referrer == null ? named : referrer.replaceFirst("^https?://([^/:]*).*$", "$1");
    }
}
