package clinic.frontdesk.lead;

import clinic.frontdesk.contact.Consent;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.contact.Contact;
import java.util.List;

/**
 * A person who turns to the clinic, and what they said of themselves.
 *
 * @param consents what they agreed to; {@link ConsentPurpose#CONTACT} at least
 * @param doubtful whether the request looks like a machine's
 */
public record Visitor(
        Contact contact, Concern concern, List<Consent> consents, Provenance provenance, boolean doubtful) {

    /** @throws LeadRefusal.ConsentMissing without consent to be contacted */
    public Visitor {
        consents = List.copyOf(consents);
        if (consents.stream().noneMatch(c -> c.purpose() == ConsentPurpose.CONTACT)) {
            throw new LeadRefusal.ConsentMissing();
        }
    }

    /** The same, from a request that looks like a machine's if {@code doubted}. */
    public Visitor doubted(boolean doubted) {
        return new Visitor(contact, concern, consents, provenance, doubted);
    }
}
