package clinic.frontdesk.lead;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * @param timeZone of their device as it says, which may be none that there is
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

    /** A place, or UTC: an offset such as {@code Etc/GMT+5} says where nobody lives. */
    private static final Pattern PLACE = Pattern.compile("UTC|(?!Etc/|SystemV/)\\w+/.+");

    /** Copies {@code campaign}. */
    public Provenance {
        campaign = Collections.unmodifiableMap(new LinkedHashMap<>(campaign));
    }

    /** From nowhere known. */
    public static Provenance unknown(Locale locale) {
        return new Provenance(null, null, null, null, null, Map.of(), locale, null, null);
    }

    /** The same, on that page. */
    public Provenance withPage(@Nullable String other) {
        return new Provenance(other, referrer, article, section, placement, campaign, locale, timeZone, widget);
    }

    /** The same, coming from that page. */
    public Provenance withReferrer(@Nullable String other) {
        return new Provenance(page, other, article, section, placement, campaign, locale, timeZone, widget);
    }

    /** The same, in that article. */
    public Provenance withArticle(@Nullable String other) {
        return new Provenance(page, referrer, other, section, placement, campaign, locale, timeZone, widget);
    }

    /** The same, in that section. */
    public Provenance withSection(@Nullable String other) {
        return new Provenance(page, referrer, article, other, placement, campaign, locale, timeZone, widget);
    }

    /** The same, at that place of the page. */
    public Provenance withPlacement(@Nullable String other) {
        return new Provenance(page, referrer, article, section, other, campaign, locale, timeZone, widget);
    }

    /** The same, through that campaign. */
    public Provenance withCampaign(Map<String, String> others) {
        return new Provenance(page, referrer, article, section, placement, others, locale, timeZone, widget);
    }

    /** The same, in that zone. */
    public Provenance withTimeZone(@Nullable String other) {
        return new Provenance(page, referrer, article, section, placement, campaign, locale, other, widget);
    }

    /** The same, sent by that version. */
    public Provenance withWidget(@Nullable String other) {
        return new Provenance(page, referrer, article, section, placement, campaign, locale, timeZone, other);
    }

    /** The zone of their clock; empty where it isn't known. */
    public Optional<ZoneId> zone() {
        return zone(timeZone);
    }

    /** The zone that a device names (IANA); empty where it names none in which people live. */
    public static Optional<ZoneId> zone(@Nullable String name) {
        return Optional.ofNullable(name)
                .filter(PLACE.asMatchPredicate())
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of);
    }

    /** What to credit it to: {@code utm_source}, or else the host of the page before; null: unknown. */
    public @Nullable String source() {
        String named = campaign.get("utm_source");
        return named != null || referrer == null ? named : referrer.replaceFirst("^https?://([^/:]*).*$", "$1");
    }
}
