package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Mailbox;
import java.time.Instant;
import java.util.Optional;

/** Remembers none. */
final class NoUnprovenLetters implements UnprovenLetters {

    @Override
    public int unanswered(Mailbox recipient) {
        return 0;
    }

    @Override
    public int unanswered(Slug clinic, LeadId lead) {
        return 0;
    }

    @Override
    public void add(Slug clinic, LeadId lead, Mailbox recipient, boolean held, Instant at) {}

    @Override
    public Optional<OfLead> find(Slug clinic, LeadId lead) {
        return Optional.empty();
    }

    @Override
    public void count(Slug clinic, LeadId lead) {}

    @Override
    public void answered(Slug clinic, LeadId lead) {}

    @Override
    public void forgetBefore(Instant instant) {}
}
