package clinic.frontdesk.memory;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Position;
import clinic.frontdesk.Slice;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadBrief;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.LeadTally;
import clinic.frontdesk.lead.LeadTally.Origin;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.lead.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

final class InMemoryLeads implements Leads {

    private static final Comparator<Lead> NEWEST_FIRST = Comparator.comparing(Lead::position, Position.LATEST_FIRST);

    private final Shelf<LeadId, Lead> leads;
    private final Index<UUID, LeadId, Lead> byPerson;
    private final Index<String, LeadId, Lead> byPhone;
    private final Index<String, LeadId, Lead> byEmail;
    private final Shelf<UUID, Entry> entries;
    private final Index<UUID, UUID, Entry> entriesOfOne;
    private final Index<UUID, UUID, Entry> entriesOfAct;
    private final LeadSearch search;
    private long recorded;
    private final LeadBriefs briefs;
    private final Clinics clinics;

    InMemoryLeads(MemoryTransactions transactions, Clinics clinics, InMemoryOutbox outbox, Appointments appointments) {
        leads = new Shelf<>(transactions);
        byPerson = leads.indexed(lead -> lead.person().value());
        byPhone = leads.indexed(lead -> LeadSearch.phone(lead.contact()));
        byEmail = leads.indexed(lead -> LeadSearch.email(lead.contact()));
        entries = new Shelf<>(transactions);
        entriesOfOne = entries.indexed(entry -> entry.change.lead().value());
        entriesOfAct = entries.indexed(entry ->
                entry.change.before() == null ? null : entry.change.before().act());
        search = new LeadSearch(this::changesOf);
        briefs = new LeadBriefs(this, this::of, outbox, appointments);
        this.clinics = clinics;
    }

    @Override
    public void add(Lead lead) {
        leads.put(lead.id(), lead);
    }

    @Override
    public Optional<Lead> find(Slug clinic, LeadId id) {
        return leads.find(id).filter(lead -> lead.clinic().equals(clinic));
    }

    /** Transactions run one at a time, so a lock is had by whoever asks for it. */
    @Override
    public Optional<Lead> lock(Slug clinic, LeadId id) {
        return find(clinic, id);
    }

    @Override
    public void lockPerson(Slug clinic, Contact contact) {
        if (clinics.find(clinic).isEmpty()) {
            throw Clinics.unsaved(clinic, "people");
        }
    }

    @Override
    public void update(Lead lead) {
        leads.put(lead.id(), lead);
    }

    @Override
    public Optional<PersonId> person(Slug clinic, Contact contact) {
        return earliest(clinic, byPhone, LeadSearch.phone(contact))
                .or(() -> earliest(clinic, byEmail, LeadSearch.email(contact)))
                .map(Lead::person);
    }

    @Override
    public List<Lead> ofPerson(Slug clinic, PersonId person) {
        return byPerson.of(person.value())
                .filter(lead -> lead.clinic().equals(clinic))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @Override
    public List<Lead> ofExternalId(Slug clinic, String externalId) {
        return leads.all()
                .filter(lead -> lead.clinic().equals(clinic))
                .filter(lead -> externalId.equals(lead.contact().externalId()))
                .sorted(NEWEST_FIRST)
                .toList();
    }

    @Override
    public List<Lead> ofPerson(Slug clinic, PersonId person, Collection<LeadId> some) {
        return ofPerson(clinic, person).stream()
                .filter(lead -> some.contains(lead.id()))
                .toList();
    }

    @Override
    public List<Lead> openOf(Slug clinic, PersonId person) {
        return ofPerson(clinic, person).stream()
                .filter(lead -> lead.state().isOpen() && !lead.quarantined())
                .toList();
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
    public Slice<Lead> slice(Slug clinic, LeadFilter filter, @Nullable Cursor cursor) {
        List<Lead> all =
                fitting(clinic, filter.after(null)).sorted(NEWEST_FIRST).toList();
        return Slice.cut(all, Lead::position, Position.LATEST_FIRST, cursor, filter.most());
    }

    @Override
    public List<Lead> all(Slug clinic, Collection<LeadId> ids) {
        return ids.stream().distinct().flatMap(id -> find(clinic, id).stream()).toList();
    }

    @Override
    public List<LeadBrief> received(Slug clinic, Instant start) {
        return briefs.received(clinic, start);
    }

    @Override
    public List<LeadBrief> toCall(Slug clinic, Instant end, String courier) {
        return briefs.toCall(clinic, end, courier);
    }

    /** A change with its place among all that were recorded. */
    private record Entry(long number, LeadChange change) {}

    @Override
    public void record(LeadChange change) {
        entries.put(change.id(), new Entry(recorded++, change));
    }

    @Override
    public void amend(LeadChange change) {
        long number = entries.find(change.id()).map(Entry::number).orElseThrow();
        entries.put(change.id(), new Entry(number, change));
    }

    @Override
    public List<LeadChange> changesOf(Slug clinic, UUID act) {
        return entriesOfAct
                .of(act)
                .map(Entry::change)
                .filter(change -> change.clinic().equals(clinic))
                .filter(change -> !(change.what() instanceof LeadChange.TakenBack))
                .toList();
    }

    @Override
    public List<LeadChange> changes(Slug clinic, PersonId person) {
        return byPerson.of(person.value())
                .filter(lead -> lead.clinic().equals(clinic))
                .flatMap(lead -> entriesOfOne.of(lead.id().value()))
                .sorted(Comparator.comparingLong(Entry::number))
                .map(Entry::change)
                .toList();
    }

    private Stream<LeadChange> changesOf(LeadId lead) {
        return entriesOfOne.of(lead.value()).map(Entry::change);
    }

    @Override
    public Map<PersonId, List<LeadChange>> calls(Slug clinic, Collection<PersonId> persons) {
        return persons.stream()
                .distinct()
                .map(person -> Map.entry(
                        person,
                        changes(clinic, person).stream()
                                .filter(change -> change.what() instanceof LeadChange.Called)
                                .toList()))
                .filter(calls -> !calls.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<LeadTally> tallies(Slug clinic, Instant from, Instant until) {
        Map<Origin, Map<LeadState, Long>> counts = of(clinic)
                .filter(lead -> !lead.quarantined())
                .filter(lead ->
                        !lead.receivedAt().isBefore(from) && lead.receivedAt().isBefore(until))
                .collect(Collectors.groupingBy(
                        InMemoryLeads::origin, Collectors.groupingBy(Lead::state, Collectors.counting())));
        return counts.entrySet().stream()
                .map(entry -> LeadTally.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Origin origin(Lead lead) {
        return new Origin(lead.provenance().article(), lead.provenance().source(), lead.intent());
    }

    private Stream<Lead> fitting(Slug clinic, LeadFilter filter) {
        return of(clinic)
                .filter(lead -> filter.states().contains(lead.state()))
                .filter(lead -> lead.quarantined() == filter.quarantined())
                .filter(lead -> filter.query() == null || search.finds(filter.query(), lead))
                .filter(lead -> filter.since() == null || lead.receivedAt().isAfter(filter.since()))
                .filter(lead -> filter.after() == null || NEWEST_FIRST.compare(filter.after(), lead) < 0);
    }

    private static Optional<Lead> earliest(Slug clinic, Index<String, LeadId, Lead> index, @Nullable String wanted) {
        return wanted == null
                ? Optional.empty()
                : index.of(wanted)
                        .filter(lead -> lead.clinic().equals(clinic))
                        .min(Comparator.comparing(Lead::receivedAt));
    }

    private Stream<Lead> of(Slug clinic) {
        return leads.all().filter(lead -> lead.clinic().equals(clinic));
    }
}
