package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.Leads;
import clinic.frontdesk.persistence.TenantKey;
import clinic.frontdesk.persistence.Vault;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Leads as rows, what identifies a person and what they tell of their health sealed. */
public final class JpaLeads implements Leads {

    private static final String FITTING = " from LeadRow l where l.clinicId = :clinic and l.state in :states"
            + " and l.quarantined = :quarantined and l.receivedAt < :before";

    private final Supplier<EntityManager> entities;
    private final Vault vault;

    /** @param entities of the running transaction */
    public JpaLeads(Supplier<EntityManager> entities, Vault vault) {
        this.entities = entities;
        this.vault = vault;
    }

    @Override
    public void add(Lead lead) {
        entities.get().persist(LeadRow.of(lead, vault));
    }

    @Override
    public Optional<Lead> find(Slug clinic, LeadId id) {
        return row(clinic, id).map(row -> row.toLead(vault));
    }

    @Override
    public List<Lead> list(Slug clinic, LeadFilter filter) {
        return fitting("select l" + FITTING + " order by l.receivedAt desc, l.id", LeadRow.class, clinic, filter)
                .setMaxResults(filter.most())
                .getResultList()
                .stream()
                .map(row -> row.toLead(vault))
                .toList();
    }

    @Override
    public long count(Slug clinic, LeadFilter filter) {
        return fitting("select count(l)" + FITTING, Long.class, clinic, filter).getSingleResult();
    }

    @Override
    public void record(LeadChange change) {
        row(change.clinic(), change.lead()).orElseThrow().state = change.to().name();
        entities.get().persist(LeadChangeRow.of(change));
    }

    @Override
    public void release(Slug clinic, LeadId id) {
        row(clinic, id).orElseThrow().quarantined = false;
    }

    @Override
    public List<LeadChange> changes(Slug clinic, LeadId id) {
        return entities.get()
                .createQuery(
                        "select c from LeadChangeRow c where c.clinicId = :clinic and c.leadId = :lead order by c.madeAt",
                        LeadChangeRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("lead", id.toString())
                .getResultStream()
                .map(LeadChangeRow::toChange)
                .toList();
    }

    private Optional<LeadRow> row(Slug clinic, LeadId id) {
        return Optional.ofNullable(entities.get().find(LeadRow.class, new TenantKey(clinic, id)));
    }

    private <T> TypedQuery<T> fitting(String query, Class<T> type, Slug clinic, LeadFilter filter) {
        @Nullable Instant before = filter.before();
        return entities.get()
                .createQuery(query, type)
                .setParameter("clinic", clinic.value())
                .setParameter("states", filter.states().stream().map(Enum::name).toList())
                .setParameter("quarantined", filter.quarantined())
                .setParameter("before", before == null ? Long.MAX_VALUE : before.toEpochMilli());
    }
}
