package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Slice;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.LeadFilter;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadQuery;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.lead.PersonId;
import clinic.frontdesk.persistence.sql.Listing;
import clinic.frontdesk.persistence.sql.Listing.Order;
import clinic.frontdesk.persistence.sql.OfClinic;
import clinic.frontdesk.persistence.sql.Vault;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Leads of a clinic by what they have in common, in the order of lists. */
final class LeadLists {

    private static final String FITTING = "l.clinicId = :clinic and l.state in :states"
            + " and l.quarantined = :quarantined and l.receivedAt > :since";

    private final Supplier<EntityManager> entities;
    private final Vault vault;
    private final LeadSearch search;

    LeadLists(Supplier<EntityManager> entities, Vault vault) {
        this.entities = entities;
        this.vault = vault;
        this.search = new LeadSearch(entities, vault);
    }

    List<Lead> ofPerson(Slug clinic, PersonId person) {
        return leads(entities.get()
                .createQuery(
                        "select l from LeadRow l where l.clinicId = :clinic and l.personId = :person"
                                + " order by l.receivedAt desc, l.id",
                        LeadRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("person", person.toString()));
    }

    List<Lead> ofExternalId(Slug clinic, String externalId) {
        return leads(entities.get()
                .createQuery(
                        "select l from LeadRow l where l.clinicId = :clinic and l.externalId = :external"
                                + " order by l.receivedAt desc, l.id",
                        LeadRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("external", externalId));
    }

    List<Lead> ofPerson(Slug clinic, PersonId person, Collection<LeadId> some) {
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

    List<Lead> openOf(Slug clinic, PersonId person) {
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

    List<Lead> all(Slug clinic, Collection<LeadId> ids) {
        return ids.isEmpty()
                ? List.of()
                : leads(entities.get()
                        .createQuery(
                                "select l from LeadRow l where l.id in :ids and " + OfClinic.among("l"), LeadRow.class)
                        .setParameter("clinic", clinic.value())
                        .setParameter("ids", ids.stream().map(LeadId::toString).toList()));
    }

    List<Lead> list(Slug clinic, LeadFilter filter) {
        @Nullable Lead after = filter.after();
        if (filter.query() != null) {
            return found(clinic, filter, filter.query())
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

    long count(Slug clinic, LeadFilter filter) {
        if (filter.query() != null) {
            return found(clinic, filter, filter.query()).count(null);
        }
        TypedQuery<Long> query =
                entities.get().createQuery("select count(l) from LeadRow l where " + FITTING, Long.class);
        fitting(clinic, filter).forEach(query::setParameter);
        return query.getSingleResult();
    }

    Slice<Lead> slice(Slug clinic, LeadFilter filter, @Nullable Cursor cursor) {
        if (filter.query() != null) {
            return found(clinic, filter, filter.query(), cursor);
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

    private Slice<Lead> found(Slug clinic, LeadFilter filter, LeadQuery query, @Nullable Cursor cursor) {
        LeadSearch.Found some = search.some(clinic, filter, query, cursor, cursor != null && cursor.backwards());
        return some.rows().isEmpty() && cursor != null
                ? Listing.slice(found(clinic, filter, query), cursor, filter.most(), Lead::position)
                : Slice.of(leads(some), some.skipped(cursor), some.total(), Lead::position);
    }

    private Listing.Source<Lead> found(Slug clinic, LeadFilter filter, LeadQuery query) {
        return new Listing.Source<>() {
            @Override
            public long count(@Nullable Cursor beyond) {
                return search.count(clinic, filter, query, beyond);
            }

            @Override
            public List<Lead> rows(@Nullable Cursor beyond, boolean backwards, int most) {
                return leads(search.some(clinic, filter, query, beyond, backwards));
            }
        };
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

    private List<Lead> leads(LeadSearch.Found some) {
        return some.rows().stream().map(row -> row.toLead(vault)).toList();
    }

    private List<Lead> leads(TypedQuery<LeadRow> query) {
        return query.getResultList().stream().map(row -> row.toLead(vault)).toList();
    }
}
