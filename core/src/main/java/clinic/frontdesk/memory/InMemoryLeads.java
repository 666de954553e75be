package clinic.frontdesk.memory;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.Leads;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

final class InMemoryLeads implements Leads {

    private static final Comparator<Lead> NEWEST_FIRST =
            Comparator.comparing(Lead::receivedAt).reversed();

    private final Shelf<LeadId, Lead> leads;
    private final Shelf<UUID, LeadChange> changes;

    InMemoryLeads(MemoryTransactions transactions) {
        leads = new Shelf<>(transactions);
        changes = new Shelf<>(transactions);
    }

    @Override
    public void add(Lead lead) {
        leads.put(lead.id(), lead);
    }

    @Override
    public Optional<Lead> find(Slug clinic, LeadId id) {
        return leads.find(id).filter(lead -> lead.clinic().equals(clinic));
    }

    @Override
    public List<Lead> list(Slug clinic, LeadFilter filter) {
        return fitting(clinic, filter).sorted(NEWEST_FIRST).limit(filter.most()).toList();
    }

    @Override
    public long count(Slug clinic, LeadFilter filter) {
        return fitting(clinic, filter).count();
    }

    @Override
    public void record(LeadChange change) {
        Lead lead = find(change.clinic(), change.lead()).orElseThrow();
        leads.put(lead.id(), changed(lead, change.to(), lead.quarantined()));
        changes.put(change.id(), change);
    }

    @Override
    public void release(Slug clinic, LeadId id) {
        Lead lead = find(clinic, id).orElseThrow();
        leads.put(id, changed(lead, lead.state(), false));
    }

    @Override
    public List<LeadChange> changes(Slug clinic, LeadId id) {
        return changes.all()
                .filter(change ->
                        change.clinic().equals(clinic) && change.lead().equals(id))
                .sorted(Comparator.comparing(LeadChange::at))
                .toList();
    }

    private Stream<Lead> fitting(Slug clinic, LeadFilter filter) {
        return leads.all()
                .filter(lead -> lead.clinic().equals(clinic))
                .filter(lead -> filter.states().contains(lead.state()))
                .filter(lead -> lead.quarantined() == filter.quarantined())
                .filter(lead -> filter.before() == null || lead.receivedAt().isBefore(filter.before()));
    }

    private static Lead changed(Lead lead, LeadState state, boolean quarantined) {
        return new Lead(
                lead.id(),
                lead.clinic(),
                lead.reference(),
                lead.contact(),
                lead.enquiry(),
                lead.concern(),
                lead.consents(),
                lead.provenance(),
                state,
                quarantined,
                lead.receivedAt());
    }
}
