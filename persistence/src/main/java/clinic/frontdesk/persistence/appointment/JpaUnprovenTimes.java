package clinic.frontdesk.persistence.appointment;

import clinic.frontdesk.appointment.UnprovenTimes;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Where holds and bookings came from, as rows. */
final class JpaUnprovenTimes implements UnprovenTimes {

    private final Supplier<EntityManager> entities;

    JpaUnprovenTimes(Supplier<EntityManager> entities) {
        this.entities = entities;
    }

    @Override
    public void add(Slug clinic, String id, String network, Instant until) {
        entities.get().persist(UnprovenTimeRow.of(clinic, id, network, until));
    }

    @Override
    public Set<String> of(Slug clinic, String network, Instant now) {
        return entities.get()
                .createQuery(
                        "select t.id from UnprovenTimeRow t where t.clinicId = :clinic and t.network = :network"
                                + " and t.until > :now",
                        String.class)
                .setParameter("clinic", clinic.value())
                .setParameter("network", network)
                .setParameter("now", now.toEpochMilli())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> beside(Slug clinic, String id, Instant now) {
        return row(clinic, id).map(row -> of(clinic, row.network, now)).orElse(Set.of());
    }

    @Override
    public void prolong(Slug clinic, String id, Instant until) {
        row(clinic, id).ifPresent(row -> row.until = until.toEpochMilli());
    }

    @Override
    public void remove(Slug clinic, String id) {
        row(clinic, id).ifPresent(row -> entities.get().remove(row));
    }

    @Override
    public void forgetBefore(Instant instant) {
        entities.get()
                .createQuery("delete from UnprovenTimeRow t where t.until <= :instant")
                .setParameter("instant", instant.toEpochMilli())
                .executeUpdate();
    }

    private Optional<UnprovenTimeRow> row(Slug clinic, String id) {
        return Optional.ofNullable(entities.get().find(UnprovenTimeRow.class, new TenantKey(clinic, id)));
    }
}
