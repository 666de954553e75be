package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Mailbox;
import clinic.frontdesk.request.Standing;
import java.time.Duration;

/**
 * Sends nobody more than three letters about requests that nothing proves, until the mailbox has answered: by the link in
 * such a letter, or by staff who vouch for a request. What is held back is known when the request is answered, so that
 * nobody is told of a letter that won't come.
 */
public final class LetterLimit {

    /** How long a letter that nobody answers counts. */
    public static final Duration MEMORY = Duration.ofDays(90);

    private static final int MOST = 3;

    private final UnprovenLetters letters;

    /** @param letters what went to whom, in the running transaction */
    public LetterLimit(UnprovenLetters letters) {
        this.letters = letters;
    }

    /** Decides about the letters of a lead that was just kept. */
    void expect(Lead lead, Standing standing) {
        // of an enquiry in quarantine nobody is written to
        boolean written = !lead.quarantined() || lead.enquiry().isBooking();
        if (standing.unprovenFrom() != null && written) {
            lead.contact().emailAddress().map(Mailbox::of).ifPresent(recipient -> {
                boolean held = letters.unanswered(recipient) >= MOST;
                letters.add(lead.clinic(), lead.id(), recipient, held, lead.receivedAt());
            });
        }
    }

    /** Whether letters about that lead are held back. */
    public boolean holdsBack(Slug clinic, LeadId lead) {
        return letters.find(clinic, lead).filter(UnprovenLetters.OfLead::held).isPresent();
    }

    /** Whether one more letter may be sent about that lead; counts it. */
    public boolean grantsAnother(Slug clinic, LeadId lead) {
        if (letters.find(clinic, lead).isEmpty()) {
            return true;
        }
        if (holdsBack(clinic, lead) || letters.unanswered(clinic, lead) >= MOST) {
            return false;
        }
        letters.count(clinic, lead);
        return true;
    }

    /** The mailbox of that lead has answered, or staff vouch for it. */
    public void answered(Slug clinic, LeadId lead) {
        letters.answered(clinic, lead);
    }
}
