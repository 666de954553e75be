package clinic.frontdesk.memory;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Mailbox;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.UnprovenLetters;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

final class InMemoryUnprovenLetters implements UnprovenLetters {

    private record Key(Slug clinic, LeadId lead) {}

    private record Counted(Key key, Mailbox recipient, OfLead ofLead, Instant at) {

        Counted with(OfLead other) {
            return new Counted(key, recipient, other, at);
        }
    }

    private final Shelf<Key, Counted> leads;

    InMemoryUnprovenLetters(MemoryTransactions transactions) {
        leads = new Shelf<>(transactions);
    }

    @Override
    public int unanswered(Mailbox recipient) {
        return to(recipient).mapToInt(counted -> counted.ofLead().letters()).sum();
    }

    @Override
    public int unanswered(Slug clinic, LeadId lead) {
        return counted(clinic, lead)
                .map(Counted::recipient)
                .map(this::unanswered)
                .orElse(0);
    }

    @Override
    public void add(Slug clinic, LeadId lead, Mailbox recipient, boolean held, Instant at) {
        put(new Counted(new Key(clinic, lead), recipient, new OfLead(held ? 0 : 1, held), at));
    }

    @Override
    public Optional<OfLead> find(Slug clinic, LeadId lead) {
        return counted(clinic, lead).map(Counted::ofLead);
    }

    @Override
    public void count(Slug clinic, LeadId lead) {
        counted(clinic, lead)
                .ifPresent(counted -> put(counted.with(new OfLead(
                        counted.ofLead().letters() + 1, counted.ofLead().held()))));
    }

    @Override
    public void answered(Slug clinic, LeadId lead) {
        counted(clinic, lead).map(Counted::recipient).stream()
                .flatMap(this::to)
                .forEach(counted -> put(counted.with(new OfLead(0, false))));
    }

    @Override
    public void forgetBefore(Instant instant) {
        leads.all().filter(counted -> counted.at().isBefore(instant)).forEach(counted -> leads.remove(counted.key()));
    }

    private Stream<Counted> to(Mailbox recipient) {
        return leads.all().filter(counted -> counted.recipient().equals(recipient));
    }

    private Optional<Counted> counted(Slug clinic, LeadId lead) {
        return leads.find(new Key(clinic, lead));
    }

    private void put(Counted counted) {
        leads.put(counted.key(), counted);
    }
}
