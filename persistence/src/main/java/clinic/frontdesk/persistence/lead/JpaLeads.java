package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Slice;
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
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.lead.PersonFile;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.persistence.clinic.LaneRow;
import clinic.frontdesk.persistence.sql.Parameters;
import clinic.frontdesk.persistence.sql.Statements;
import clinic.frontdesk.persistence.sql.TenantKey;
import clinic.frontdesk.persistence.sql.Vault;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Leads as rows, what identifies a person and what they tell of their health sealed. */
public final class JpaLeads implements Leads {

    /** The first with the same phone number, or else with the same e-mail address. */
    private static final String PERSON = "select person_id from frontdesk.lead"
            + " where clinic_id = ?1 and (phone_index = ?2 or email_index = ?3)"
            + " order by case when phone_index = ?2 then 0 else 1 end, received_at, lead_id limit 1";

    /** No index is empty. */
    private static final String NOBODY = "";

    private final Supplier<EntityManager> entities;
    private final Vault vault;
    private final Statements statements;
    private final LeadBriefs briefs;
    private final LeadTraces traces;
    private final LeadLists lists;
    private final LeadHistory history;
    private final LeadTallies tallies;

    /** @param entities of the running transaction */
    public JpaLeads(Supplier<EntityManager> entities, Vault vault) {
        this.entities = entities;
        this.vault = vault;
        this.statements = new Statements(entities);
        this.briefs = new LeadBriefs(statements);
        this.traces = new LeadTraces(entities, statements, vault);
        this.lists = new LeadLists(entities, vault);
        this.history = new LeadHistory(entities, vault);
        this.tallies = new LeadTallies(entities);
    }

    /** Written at once: other rows name it. */
    @Override
    public void add(Lead lead) {
        entities.get().persist(LeadRow.of(lead, vault));
        entities.get().flush();
        traces.add(lead);
    }

    @Override
    public int trace(int most) {
        return traces.some(most);
    }

    @Override
    public Optional<Lead> find(Slug clinic, LeadId id) {
        return Optional.ofNullable(entities.get().find(LeadRow.class, new TenantKey(clinic, id)))
                .map(row -> row.toLead(vault));
    }

    /** Read anew: what was read before may have changed until the lock was had. */
    @Override
    public Optional<Lead> lock(Slug clinic, LeadId id) {
        entities.get().flush();
        LeadRow row = entities.get().find(LeadRow.class, new TenantKey(clinic, id), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            return Optional.empty();
        }
        entities.get().refresh(row);
        return Optional.of(row.toLead(vault));
    }

    /** In the order of the lanes: two requests that want the same ones don't wait for each other. */
    @Override
    public void lockPerson(Slug clinic, Contact contact) {
        Stream<String> reached = Stream.concat(
                contact.phoneNumber().map(PhoneNumber::e164).stream(),
                contact.emailAddress().map(EmailAddress::canonical).stream());
        reached.map(LaneRow::ofPerson).distinct().sorted().forEach(lane -> lockLane(clinic, lane));
    }

    private void lockLane(Slug clinic, String name) {
        TenantKey lane = new TenantKey(clinic, name);
        if (entities.get().find(LaneRow.class, lane, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw Clinics.unsaved(clinic, "people");
        }
    }

    @Override
    public void update(Lead lead) {
        entities.get()
                .find(LeadRow.class, new TenantKey(lead.clinic(), lead.id()))
                .take(lead);
        if (lead.state() == LeadState.ERASED) {
            traces.remove(lead.clinic(), lead.id());
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<PersonId> person(Slug clinic, Contact contact) {
        String phone = contact.phoneNumber()
                .map(number -> LeadRow.phoneIndex(clinic, number, vault))
                .orElse(NOBODY);
        String email = contact.emailAddress()
                .map(address -> LeadRow.emailIndex(clinic, address, vault))
                .orElse(NOBODY);
        return statements
                .query(PERSON, new Parameters(clinic.value(), phone, email))
                .getResultStream()
                .findFirst()
                .map(id -> new PersonId(UUID.fromString((String) id)));
    }

    @Override
    public List<Lead> ofPerson(Slug clinic, PersonId person) {
        return lists.ofPerson(clinic, person);
    }

    @Override
    public List<Lead> ofExternalId(Slug clinic, String externalId) {
        return lists.ofExternalId(clinic, externalId);
    }

    @Override
    public List<Lead> ofPerson(Slug clinic, PersonId person, Collection<LeadId> some) {
        return lists.ofPerson(clinic, person, some);
    }

    @Override
    public List<Lead> openOf(Slug clinic, PersonId person) {
        return lists.openOf(clinic, person);
    }

    @Override
    public List<Lead> list(Slug clinic, LeadFilter filter) {
        return lists.list(clinic, filter);
    }

    @Override
    public long count(Slug clinic, LeadFilter filter) {
        return lists.count(clinic, filter);
    }

    @Override
    public Slice<Lead> slice(Slug clinic, LeadFilter filter, @Nullable Cursor cursor) {
        return lists.slice(clinic, filter, cursor);
    }

    @Override
    public List<Lead> all(Slug clinic, Collection<LeadId> ids) {
        return lists.all(clinic, ids);
    }

    @Override
    public List<LeadBrief> received(Slug clinic, Instant start) {
        return briefs.received(clinic, start);
    }

    @Override
    public List<LeadBrief> toCall(Slug clinic, Instant end, String courier) {
        return briefs.toCall(clinic, end, courier);
    }

    @Override
    public void record(LeadChange change) {
        history.record(change);
        traces.add(change);
    }

    @Override
    public void amend(LeadChange change) {
        history.amend(change);
    }

    @Override
    public List<LeadChange> changesOf(Slug clinic, UUID act) {
        return history.changesOf(clinic, act);
    }

    @Override
    public List<LeadChange> changes(Slug clinic, PersonId person) {
        return history.changes(clinic, person);
    }

    @Override
    public PersonFile fileOf(Slug clinic, PersonId person) {
        return history.fileOf(clinic, person);
    }

    @Override
    public Map<PersonId, List<LeadChange>> changes(Slug clinic, Collection<PersonId> persons) {
        return history.changes(clinic, persons);
    }

    @Override
    public Map<PersonId, Integer> versions(Slug clinic, Collection<PersonId> persons) {
        return history.versions(clinic, persons);
    }

    @Override
    public Map<PersonId, List<LeadChange>> calls(Slug clinic, Collection<PersonId> persons) {
        return history.calls(clinic, persons);
    }

    @Override
    public List<LeadTally> tallies(Slug clinic, Instant from, Instant until) {
        return tallies.tallies(clinic, from, until);
    }
}
