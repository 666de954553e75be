package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.ConsentPurpose;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line in the ledger of what people agreed to. None is ever changed; a withdrawal is a new one.
 *
 * @param lead the enquiry with which it was given
 * @param given false: withdrawn
 * @param version of the text, as the clinic named it
 * @param language BCP 47 tag of the language in which the text was shown
 * @param textHash SHA-256 of the text as it was shown, in hexadecimal; null: it was said and not shown
 * @param page address of the page on which it was given
 * @param widget version of the widget that showed it
 * @param by name of the member of staff who noted it; null: the person did it
 */
public record ConsentEntry(
        UUID id,
        Slug clinic,
        PersonId person,
        LeadId lead,
        ConsentPurpose purpose,
        boolean given,
        String version,
        String language,
        @Nullable String textHash,
        Instant at,
        @Nullable String page,
        @Nullable String widget,
        @Nullable String by) {}
