package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.Intent;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Consent;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.contact.Contact;
import java.time.Instant;
import java.util.List;

/**
 * A person's enquiry, as the clinic received it, and how far it has come with it.
 *
 * @param reference what the person reads out on the phone, unique within the clinic
 * @param quarantined kept apart from the others since it looks like a machine's
 */
public record Lead(
        LeadId id,
        Slug clinic,
        String reference,
        Contact contact,
        Enquiry enquiry,
        Concern concern,
        List<Consent> consents,
        Provenance provenance,
        LeadState state,
        boolean quarantined,
        Instant receivedAt) {

    /** Copies {@code consents}. */
    public Lead {
        consents = List.copyOf(consents);
    }

    /** What the person came for. */
    public Intent intent() {
        return enquiry.intent();
    }

    /** Whether the person agreed to {@code purpose}. */
    public boolean allows(ConsentPurpose purpose) {
        return consents.stream().anyMatch(c -> c.purpose() == purpose);
    }
}
