package clinic.frontdesk.web.lead;

import clinic.frontdesk.Refusal;
import clinic.frontdesk.contact.PlainText;
import clinic.frontdesk.lead.Provenance;
import clinic.frontdesk.web.request.FormReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where an enquiry came from. What can't be read is left out: no visitor can put it right. */
final class Origin {

    private static final int MOST = 300;
    private static final List<String> CAMPAIGN =
            List.of("utm_source", "utm_medium", "utm_campaign", "utm_content", "utm_term", "clickId");

    private Origin() {}

    static Provenance of(FormReader form, Locale locale) {
        return new Provenance(
                address(form, "page"),
                address(form, "referrer"),
                line(form, "article"),
                line(form, "section"),
                line(form, "placement"),
                campaign(form),
                locale,
                line(form, "timeZone"),
                line(form, "widget"));
    }

    private static Map<String, String> campaign(FormReader form) {
        Map<String, String> campaign = new LinkedHashMap<>();
        for (String field : CAMPAIGN) {
            String text = line(form, field);
            if (text != null) {
                campaign.put(field, text);
            }
        }
        return campaign;
    }

    /** Without query and fragment, which may hold what is nobody's business. */
    private static @Nullable String address(FormReader form, String field) {
        String text = line(form, field);
        return text == null || !text.matches("https?://.*") ? null : text.split("[?#]", 2)[0];
    }

    private static @Nullable String line(FormReader form, String field) {
        String text = form.text(field).orElse(null);
        if (text == null) {
            return null;
        }
        try {
            return PlainText.line(text.substring(0, Math.min(text.length(), MOST)), MOST);
        } catch (Refusal unreadable) {
            return null;
        }
    }
}
