package clinic.frontdesk.memory;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Position;
import clinic.frontdesk.Slice;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.contact.Contact;
import clinic.frontdesk.contact.EmailAddress;
import clinic.frontdesk.contact.PhoneNumber;
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
import clinic.frontdesk.lead.Promise;
import clinic.frontdesk.lead.Traces;
import clinic.frontdesk.lead.Who;
import clinic.frontdesk.notice.Delivery;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Shelf<UUID, LeadChange> changes;
    private final Index<UUID, UUID, LeadChange> changesOfOne;
    private final Index<UUID, UUID, LeadChange> changesOfPerson;
    private final Index<UUID, UUID, LeadChange> changesOfAct;
    private final InMemoryOutbox outbox;
    private final Appointments appointments;
    private final Clinics clinics;

    InMemoryLeads(MemoryTransactions transactions, Clinics clinics, InMemoryOutbox outbox, Appointments appointments) {
        leads = new Shelf<>(transactions);
        byPerson = leads.indexed(lead -> lead.person().value());
        byPhone = leads.indexed(lead -> phone(lead.contact()));
        byEmail = leads.indexed(lead -> email(lead.contact()));
        changes = new Shelf<>(transactions);
        changesOfOne = changes.indexed(change -> change.lead().value());
        changesOfPerson = changes.indexed(change ->
                leads.find(change.lead()).map(lead -> lead.person().value()).orElse(null));
        changesOfAct = changes.indexed(
                change -> change.before() == null ? null : change.before().act());
        this.outbox = outbox;
        this.appointments = appointments;
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
        return earliest(clinic, byPhone, phone(contact))
                .or(() -> earliest(clinic, byEmail, email(contact)))
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
        return of(clinic)
                .filter(lead -> !lead.quarantined() && !lead.receivedAt().isBefore(start))
                .map(lead -> brief(lead, null, null))
                .toList();
    }

    @Override
    public List<LeadBrief> toCall(Slug clinic, Instant end, String courier) {
        return Stream.concat(promised(clinic, end), unmailed(clinic, courier)).toList();
    }

    private Stream<LeadBrief> promised(Slug clinic, Instant end) {
        return of(clinic)
                .filter(lead -> lead.state().isOpen() && !lead.quarantined())
                .filter(lead -> lead.promise() != null && lead.promise().from().isBefore(end))
                .map(lead -> brief(lead, lead.promise(), null));
    }

    private Stream<LeadBrief> unmailed(Slug clinic, String courier) {
        return of(clinic)
                .filter(lead -> !lead.quarantined() && !lead.state().isAside())
                .flatMap(lead -> unmailedSince(clinic, lead.id(), courier)
                        .filter(since -> changes(clinic, lead.person()).stream()
                                .filter(change -> change.what() instanceof LeadChange.Called)
                                .noneMatch(call -> call.at().isAfter(since)))
                        .map(since -> brief(lead, lead.state().isOpen() ? lead.promise() : null, since))
                        .stream());
    }

    private Optional<Instant> unmailedSince(Slug clinic, LeadId lead, String courier) {
        Set<UUID> subjects = Stream.concat(
                        Stream.of(lead.value()),
                        appointments.ofLead(clinic, lead).stream()
                                .map(booked -> booked.id().value()))
                .collect(Collectors.toSet());
        return outbox.of(clinic)
                .filter(delivery -> delivery.status() == Delivery.Status.DEAD
                        && delivery.courier().equals(courier)
                        && subjects.contains(delivery.event().subject()))
                .map(Delivery::dueAt)
                .max(Comparator.naturalOrder());
    }

    private static LeadBrief brief(Lead lead, @Nullable Promise promise, @Nullable Instant unmailedSince) {
        return new LeadBrief(
                lead.id(), lead.person(), lead.contact().name().full(), lead.receivedAt(), promise, unmailedSince);
    }

    @Override
    public void record(LeadChange change) {
        changes.put(change.id(), change);
    }

    @Override
    public void amend(LeadChange change) {
        changes.put(change.id(), change);
    }

    @Override
    public List<LeadChange> changesOf(Slug clinic, UUID act) {
        return changesOfAct
                .of(act)
                .filter(change -> change.clinic().equals(clinic))
                .filter(change -> !(change.what() instanceof LeadChange.TakenBack))
                .toList();
    }

    @Override
    public List<LeadChange> changes(Slug clinic, PersonId person) {
        return changesOfPerson
                .of(person.value())
                .filter(change -> change.clinic().equals(clinic))
                .toList();
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
                .filter(lead -> is(filter.who(), lead))
                .filter(lead -> filter.since() == null || lead.receivedAt().isAfter(filter.since()))
                .filter(lead -> filter.after() == null || NEWEST_FIRST.compare(filter.after(), lead) < 0);
    }

    private boolean is(@Nullable Who who, Lead lead) {
        return who == null || (!who.words().isEmpty() && who.words().stream().allMatch(word -> is(word, lead)));
    }

    private boolean is(Who.Word word, Lead lead) {
        return word.meanings().stream().anyMatch(clue -> is(clue, lead));
    }

    private boolean is(Who.Clue clue, Lead lead) {
        if (clue instanceof Who.Named named) {
            return Traces.of(lead).nameParts().stream().anyMatch(part -> part.startsWith(named.part()));
        }
        if (clue instanceof Who.WithPhone with) {
            return with.number().e164().equals(phone(lead.contact()));
        }
        if (clue instanceof Who.WithEmail with) {
            return with.address().canonical().equals(email(lead.contact()));
        }
        if (clue instanceof Who.Referenced given) {
            return lead.reference().equals(given.reference());
        }
        return clue instanceof Who.Told told && isTold(told.fragment(), lead);
    }

    private boolean isTold(Traces.Fragment fragment, Lead lead) {
        return Traces.of(lead).fragments().contains(fragment) || isWrittenDown(fragment, lead);
    }

    private boolean isWrittenDown(Traces.Fragment fragment, Lead lead) {
        return lead.state() != LeadState.ERASED
                && changesOfOne.of(lead.id().value()).anyMatch(change -> Traces.of(change)
                        .contains(fragment));
    }

    private static Optional<Lead> earliest(Slug clinic, Index<String, LeadId, Lead> index, @Nullable String wanted) {
        return wanted == null
                ? Optional.empty()
                : index.of(wanted)
                        .filter(lead -> lead.clinic().equals(clinic))
                        .min(Comparator.comparing(Lead::receivedAt));
    }

    private static @Nullable String phone(Contact contact) {
        return contact.phoneNumber().map(PhoneNumber::e164).orElse(null);
    }

    private static @Nullable String email(Contact contact) {
        return contact.emailAddress().map(EmailAddress::canonical).orElse(null);
    }

    private Stream<Lead> of(Slug clinic) {
        return leads.all().filter(lead -> lead.clinic().equals(clinic));
    }
}
