package clinic.frontdesk.memory;

import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PhoneNumber;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadQuery;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.Traces;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells whether a lead is of somebody who is looked for. */
final class LeadSearch implements LeadQuery.Cases<Predicate<Lead>> {

    private final Function<LeadId, Stream<LeadChange>> changes;

    /** @param changes those of a lead */
    LeadSearch(Function<LeadId, Stream<LeadChange>> changes) {
        this.changes = changes;
    }

    boolean finds(LeadQuery query, Lead lead) {
        return !query.words().isEmpty()
                && query.words().stream().allMatch(word -> word.meanings().stream()
                        .anyMatch(clue -> clue.fold(this).test(lead)));
    }

    @Override
    public Predicate<Lead> named(LeadQuery.Named named) {
        return lead -> Traces.of(lead).nameParts().stream().anyMatch(part -> part.startsWith(named.part()));
    }

    @Override
    public Predicate<Lead> withPhone(LeadQuery.WithPhone with) {
        return lead -> with.number().e164().equals(phone(lead.contact()));
    }

    @Override
    public Predicate<Lead> withEmail(LeadQuery.WithEmail with) {
        return lead -> with.address().canonical().equals(email(lead.contact()));
    }

    @Override
    public Predicate<Lead> referenced(LeadQuery.Referenced given) {
        return lead -> lead.reference().equals(given.reference());
    }

    @Override
    public Predicate<Lead> told(LeadQuery.Told told) {
        return lead -> Traces.of(lead).fragments().contains(told.fragment()) || isWrittenDown(told.fragment(), lead);
    }

    private boolean isWrittenDown(Traces.Fragment fragment, Lead lead) {
        return lead.state() != LeadState.ERASED
                && changes.apply(lead.id()).anyMatch(change -> Traces.of(change).contains(fragment));
    }

    static @Nullable String phone(Contact contact) {
        return contact.phoneNumber().map(PhoneNumber::e164).orElse(null);
    }

    static @Nullable String email(Contact contact) {
        return contact.emailAddress().map(EmailAddress::canonical).orElse(null);
    }
}
