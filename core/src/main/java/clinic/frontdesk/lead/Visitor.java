package clinic.frontdesk.lead;

import clinic.frontdesk.contact.Consent;
import clinic.frontdesk.contact.ConsentPurpose;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.request.Standing;
import java.util.List;

/**
 * A person who turns to the clinic, and what they said of themselves.
 *
 * @param consents what they agreed to; {@link ConsentPurpose#CONTACT} at least
 * @param standing how far the request is trusted
 */
public record Visitor(
        Contact contact, Concern concern, List<Consent> consents, Provenance provenance, Standing standing) {

    /**
     * @throws LeadRefusal.ConsentMissing without consent to be contacted
     * @throws clinic.frontdesk.contact.ContactRefusal.Unreachable without phone and e-mail
     */
    public Visitor {
        contact = contact.reachable();
        consents = List.copyOf(consents);
        if (consents.stream().noneMatch(c -> c.purpose() == ConsentPurpose.CONTACT)) {
            throw new LeadRefusal.ConsentMissing(consents);
        }
    }

    /**
     * Of a request that nobody counts.
     *
     * @param doubtful whether it looks like a machine's
     */
    public Visitor(Contact contact, Concern concern, List<Consent> consents, Provenance provenance, boolean doubtful) {
        this(contact, concern, consents, provenance, Standing.of(doubtful));
    }

    /** Whether the request looks like a machine's. */
    public boolean doubtful() {
        return standing.isDoubtful();
    }

    /** The same, from a request that nobody counts and that looks like a machine's if {@code doubted}. */
    public Visitor doubted(boolean doubted) {
        return with(Standing.of(doubted));
    }

    /** The same, from a request of that standing. */
    public Visitor with(Standing known) {
        return new Visitor(contact, concern, consents, provenance, known);
    }
}
