package clinic.frontdesk.web.contact;

import clinic.frontdesk.contact.PlainText;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.web.form.FormReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an enquiry came from. What is too long is cut, and what can't be read is left out: no visitor can put it right. */
final class ProvenanceFields {

    /** The fields that say it. */
    static final Set<String> FIELDS = Set.of(
            "page",
            "referrer",
            "article",
            "section",
            "placement",
            "timeZone",
            "widget",
            "utm_source",
            "utm_medium",
            "utm_campaign",
            "utm_content",
            "utm_term",
            "clickId");

    private static final List<String> CAMPAIGN =
            List.of("utm_source", "utm_medium", "utm_campaign", "utm_content", "utm_term", "clickId");

    private ProvenanceFields() {}

    static Provenance of(FormReader form, Locale locale) {
        return new Provenance(
                address(form, "page"),
                address(form, "referrer"),
                line(form, "article", Provenance.MOST_TEXT),
                line(form, "section", Provenance.MOST_TEXT),
                line(form, "placement", Provenance.MOST_TEXT),
                campaign(form),
                locale,
                line(form, "timeZone", Provenance.MOST_TEXT),
                line(form, "widget", Provenance.MOST_WIDGET));
    }

    private static Map<String, String> campaign(FormReader form) {
        Map<String, String> campaign = new LinkedHashMap<>();
        for (String field : CAMPAIGN) {
            String text = line(form, field, Provenance.MOST_TEXT);
            if (text != null) {
                campaign.put(field, text);
            }
        }
        return campaign;
    }

    /** Without query and fragment, which may hold what is nobody's business. */
    private static @Nullable String address(FormReader form, String field) {
        String text = line(form, field, Provenance.MOST_TEXT);
        return text == null || !text.matches("https?://.*") ? null : text.split("[?#]", 2)[0];
    }

    private static @Nullable String line(FormReader form, String field, int most) {
        return form.text(field)
                .map(text -> PlainText.beginning(text, most))
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }
}
