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
 */
public record Provenance(
        @Nullable String page,
        @Nullable String referrer,
        @Nullable String article,
        @Nullable String section,
        @Nullable String placement,
        Map<String, String> campaign,
        Locale locale,
        @Nullable String timeZone) {

    /** Copies {@code campaign}. */
    public Provenance {
        campaign = Collections.unmodifiableMap(new LinkedHashMap<>(campaign));
    }

    /** From nowhere known. */
    public static Provenance unknown(Locale locale) {
        return new Provenance(null, null, null, null, null, Map.of(), locale, null);
    }
}
