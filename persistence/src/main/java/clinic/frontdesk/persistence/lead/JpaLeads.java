package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Slice;
import clinic.frontdesk.clinic.Clinics;
import clinic.frontdesk.clinic.Intent;
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
import clinic.frontdesk.lead.PersonFile;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.lead.Who;
import clinic.frontdesk.persistence.clinic.LaneRow;
import clinic.frontdesk.persistence.sql.Listing;
import clinic.frontdesk.persistence.sql.Listing.Order;
import clinic.frontdesk.persistence.sql.OfClinic;
import clinic.frontdesk.persistence.sql.Parameters;
import clinic.frontdesk.persistence.sql.Statements;
import clinic.frontdesk.persistence.sql.TenantKey;
import clinic.frontdesk.persistence.sql.Vault;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Leads as rows, what identifies a person and what they tell of their health sealed. */
public final class JpaLeads implements Leads {

    private static final String FITTING = "l.clinicId = :clinic and l.state in :states"
            + " and l.quarantined = :quarantined and l.receivedAt > :since";

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
    private final LeadSearch search;

    /** @param entities of the running transaction */
    public JpaLeads(Supplier<EntityManager> entities, Vault vault) {
        this.entities = entities;
        this.vault = vault;
        this.statements = new Statements(entities);
        this.briefs = new LeadBriefs(statements);
        this.traces = new LeadTraces(entities, statements, vault);
        this.search = new LeadSearch(entities, vault);
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
        return leads(entities.get()
                .createQuery(
                        "select l from LeadRow l where l.clinicId = :clinic and l.personId = :person"
                                + " order by l.receivedAt desc, l.id",
                        LeadRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("person", person.toString()));
    }

    @Override
    public List<Lead> ofPerson(Slug clinic, PersonId person, Collection<LeadId> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        return leads(entities.get()
                .createQuery(
                        "select l from LeadRow l where l.id in :some and l.personId = :person and "
                                + OfClinic.among("l"),
                        LeadRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("some", some.stream().map(LeadId::toString).toList())
                .setParameter("person", person.toString()));
    }

    @Override
    public List<Lead> openOf(Slug clinic, PersonId person) {
        return leads(entities.get()
                .createQuery(
                        "select l from LeadRow l where l.clinicId = :clinic and l.personId = :person"
                                + " and l.state in :states and l.quarantined = :quarantined"
                                + " order by l.receivedAt desc, l.id",
                        LeadRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("person", person.toString())
                .setParameter("states", names(LeadState.OPEN))
                .setParameter("quarantined", false));
    }

    @Override
    public List<Lead> list(Slug clinic, LeadFilter filter) {
        @Nullable Lead after = filter.after();
        if (filter.who() != null) {
            return found(clinic, filter, filter.who())
                    .rows(after == null ? null : Cursor.after(after.position()), false, filter.most());
        }
        TypedQuery<LeadRow> query = entities.get()
                .createQuery(
                        "select l from LeadRow l where " + FITTING
                                + " and l.receivedAt <= :before and (l.receivedAt < :before or l.id > :after)"
                                + " order by l.receivedAt desc, l.id",
                        LeadRow.class)
                .setParameter(
                        "before",
                        after == null ? Long.MAX_VALUE : after.receivedAt().toEpochMilli())
                .setParameter("after", after == null ? "" : after.id().toString())
                .setMaxResults(filter.most());
        fitting(clinic, filter).forEach(query::setParameter);
        return leads(query);
    }

    @Override
    public long count(Slug clinic, LeadFilter filter) {
        if (filter.who() != null) {
            return found(clinic, filter, filter.who()).count(null);
        }
        TypedQuery<Long> query =
                entities.get().createQuery("select count(l) from LeadRow l where " + FITTING, Long.class);
        fitting(clinic, filter).forEach(query::setParameter);
        return query.getSingleResult();
    }

    @Override
    public Slice<Lead> slice(Slug clinic, LeadFilter filter, @Nullable Cursor cursor) {
        if (filter.who() != null) {
            return found(clinic, filter, filter.who(), cursor);
        }
        return new Listing<>(
                        LeadRow.class,
                        "select l from LeadRow l",
                        "select count(l) from LeadRow l",
                        FITTING,
                        new Order("l.receivedAt", "l.id", true),
                        fitting(clinic, filter))
                .slice(entities.get(), cursor, filter.most(), row -> row.toLead(vault), Lead::position);
    }

    private Slice<Lead> found(Slug clinic, LeadFilter filter, Who who, @Nullable Cursor cursor) {
        LeadSearch.Found some = search.some(clinic, filter, who, cursor, cursor != null && cursor.backwards());
        return some.rows().isEmpty() && cursor != null
                ? Listing.slice(found(clinic, filter, who), cursor, filter.most(), Lead::position)
                : Slice.of(leads(some), some.skipped(cursor), some.total(), Lead::position);
    }

    private Listing.Source<Lead> found(Slug clinic, LeadFilter filter, Who who) {
        return new Listing.Source<>() {
            @Override
            public long count(@Nullable Cursor beyond) {
                return search.count(clinic, filter, who, beyond);
            }

            @Override
            public List<Lead> rows(@Nullable Cursor beyond, boolean backwards, int most) {
                return leads(search.some(clinic, filter, who, beyond, backwards));
            }
        };
    }

    private List<Lead> leads(LeadSearch.Found some) {
        return some.rows().stream().map(row -> row.toLead(vault)).toList();
    }

    @Override
    public List<Lead> all(Slug clinic, Collection<LeadId> ids) {
        return ids.isEmpty()
                ? List.of()
                : leads(entities.get()
                        .createQuery(
                                "select l from LeadRow l where l.id in :ids and " + OfClinic.among("l"), LeadRow.class)
                        .setParameter("clinic", clinic.value())
                        .setParameter("ids", ids.stream().map(LeadId::toString).toList()));
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
        entities.get().persist(LeadChangeRow.of(change, vault));
        // numbered as it is written: later entries of this transaction come after it
        entities.get().flush();
        traces.add(change);
    }

    @Override
    public void amend(LeadChange change) {
        entities.get().merge(LeadChangeRow.of(change, vault));
    }

    @Override
    public List<LeadChange> changesOf(Slug clinic, UUID act) {
        return entities.get()
                .createQuery(
                        "select c from LeadChangeRow c where c.clinicId = :clinic and c.actId = :act and c.kind <> :back"
                                + " order by c.entryNumber",
                        LeadChangeRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("act", act.toString())
                .setParameter("back", LeadChangeRow.TAKEN_BACK)
                .getResultStream()
                .map(row -> row.toChange(vault))
                .toList();
    }

    @Override
    public List<LeadChange> changes(Slug clinic, PersonId person) {
        return entities.get()
                .createQuery(
                        "select c from LeadChangeRow c, LeadRow l where c.clinicId = :clinic and l.clinicId = :clinic"
                                + " and l.id = c.leadId and l.personId = :person order by c.entryNumber",
                        LeadChangeRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("person", person.toString())
                .getResultStream()
                .map(row -> row.toChange(vault))
                .toList();
    }

    @Override
    public PersonFile fileOf(Slug clinic, PersonId person) {
        Set<LeadRow> asked = new LinkedHashSet<>();
        List<LeadChangeRow> done = new ArrayList<>();
        entities.get()
                .createQuery(
                        "select l, c from LeadRow l left join LeadChangeRow c"
                                + " on c.clinicId = l.clinicId and c.leadId = l.id"
                                + " where l.clinicId = :clinic and l.personId = :person"
                                + " order by l.receivedAt desc, l.id",
                        Object[].class)
                .setParameter("clinic", clinic.value())
                .setParameter("person", person.toString())
                .getResultStream()
                .forEach(row -> {
                    asked.add((LeadRow) row[0]);
                    Stream.ofNullable((LeadChangeRow) row[1]).forEach(done::add);
                });
        return new PersonFile(
                asked.stream().map(row -> row.toLead(vault)).toList(),
                done.stream()
                        .sorted(Comparator.comparingLong(row -> row.entryNumber))
                        .map(row -> row.toChange(vault))
                        .toList());
    }

    @Override
    public Map<PersonId, List<LeadChange>> changes(Slug clinic, Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return entities.get()
                .createQuery(
                        "select l.personId, c from LeadChangeRow c, LeadRow l where c.clinicId = :clinic"
                                + " and l.id = c.leadId and l.personId in :persons and " + OfClinic.among("l")
                                + " order by c.entryNumber",
                        Object[].class)
                .setParameter("clinic", clinic.value())
                .setParameter(
                        "persons", persons.stream().map(PersonId::toString).toList())
                .getResultStream()
                .collect(byPerson());
    }

    private Collector<Object[], ?, Map<PersonId, List<LeadChange>>> byPerson() {
        return Collectors.groupingBy(
                row -> new PersonId(UUID.fromString((String) row[0])),
                Collectors.mapping(row -> ((LeadChangeRow) row[1]).toChange(vault), Collectors.toList()));
    }

    @Override
    public Map<PersonId, Integer> versions(Slug clinic, Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return entities.get()
                .createQuery(
                        "select l.personId, count(c.id) from LeadChangeRow c, LeadRow l where c.clinicId = :clinic"
                                + " and l.id = c.leadId and l.personId in :persons and " + OfClinic.among("l")
                                + " group by l.personId",
                        Object[].class)
                .setParameter("clinic", clinic.value())
                .setParameter(
                        "persons", persons.stream().map(PersonId::toString).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new PersonId(UUID.fromString((String) row[0])), row -> ((Number) row[1]).intValue()));
    }

    @Override
    public Map<PersonId, List<LeadChange>> calls(Slug clinic, Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return entities.get()
                .createQuery(
                        "select l.personId, c from LeadChangeRow c, LeadRow l where c.clinicId = :clinic"
                                + " and l.id = c.leadId and l.personId in :persons and " + OfClinic.among("l")
                                + " and c.kind = :called order by c.entryNumber",
                        Object[].class)
                .setParameter("clinic", clinic.value())
                .setParameter(
                        "persons", persons.stream().map(PersonId::toString).toList())
                .setParameter("called", LeadChangeRow.CALLED)
                .getResultStream()
                .collect(byPerson());
    }

    @Override
    public List<LeadTally> tallies(Slug clinic, Instant from, Instant until) {
        Map<Origin, Map<LeadState, Long>> counts = entities.get()
                .createQuery(
                        "select l.article, l.source, l.intent, l.state, count(l) from LeadRow l"
                                + " where l.clinicId = :clinic and l.quarantined = :quarantined"
                                + " and l.receivedAt >= :from and l.receivedAt < :until"
                                + " group by l.article, l.source, l.intent, l.state",
                        Object[].class)
                .setParameter("clinic", clinic.value())
                .setParameter("quarantined", false)
                .setParameter("from", from.toEpochMilli())
                .setParameter("until", until.toEpochMilli())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        JpaLeads::origin,
                        Collectors.toMap(row -> LeadState.valueOf((String) row[3]), row -> (Long) row[4])));
        return counts.entrySet().stream()
                .map(entry -> LeadTally.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Origin origin(Object[] row) {
        return new Origin((String) row[0], (String) row[1], Intent.valueOf((String) row[2]));
    }

    private List<Lead> leads(TypedQuery<LeadRow> query) {
        return query.getResultList().stream().map(row -> row.toLead(vault)).toList();
    }

    private static Map<String, Object> fitting(Slug clinic, LeadFilter filter) {
        @Nullable Instant since = filter.since();
        return Map.of(
                "clinic",
                clinic.value(),
                "states",
                names(filter.states()),
                "quarantined",
                filter.quarantined(),
                "since",
                since == null ? Long.MIN_VALUE : since.toEpochMilli());
    }

    private static List<String> names(Collection<LeadState> states) {
        return states.stream().map(Enum::name).toList();
    }
}
