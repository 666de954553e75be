package clinic.frontdesk.persistence.notice;

import clinic.frontdesk.Cursor;
import clinic.frontdesk.Slice;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.Delivery.Status;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Outbox;
import clinic.frontdesk.persistence.sql.Listing;
import clinic.frontdesk.persistence.sql.Listing.Order;
import clinic.frontdesk.persistence.sql.OfClinic;
import clinic.frontdesk.persistence.sql.Parameters;
import clinic.frontdesk.persistence.sql.Statements;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The outbox as rows; nodes take theirs past each other with {@code SKIP LOCKED}. */
public final class JpaOutbox implements Outbox {

    /** How many are looked at for one take. */
    private static final int MOST = 50;

    private static final String DUE = "select clinic_id, delivery_id, lane from frontdesk.outbox_delivery"
            + " where status = ?1 and due_at <= ?2";
    private static final String FIRST = " order by due_at, attempts, since_at limit ?3 for update skip locked";

    /** Their clinics, too, so that the index of the key does. */
    private static final String NAMED = "d.clinicId in :clinics and d.id in :ids";

    private final Supplier<EntityManager> entities;
    private final Statements statements;

    /** @param entities of the running transaction */
    public JpaOutbox(Supplier<EntityManager> entities) {
        this.entities = entities;
        this.statements = new Statements(entities);
    }

    @Override
    public void add(List<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return;
        }
        EventRow event = EventRow.of(deliveries.get(0).event());
        entities.get().persist(event);
        deliveries.forEach(delivery -> entities.get().persist(DeliveryRow.of(delivery, event)));
    }

    @Override
    public void addTo(Event event, Delivery delivery) {
        EventRow row = entities.get().find(EventRow.class, new TenantKey(event.clinic(), event.id()));
        entities.get().persist(DeliveryRow.of(delivery, row));
        entities.get().flush();
    }

    @Override
    public List<Delivery> take(Instant now, Instant leaseEnd, Collection<String> busy, int share) {
        Map<Object, List<Object[]>> lanes = due(now, busy).stream()
                .collect(Collectors.groupingBy(key -> key[2], LinkedHashMap::new, Collectors.toList()));
        List<Object[]> keys = lanes.values().stream()
                .flatMap(lane -> lane.stream().limit(share))
                .toList();
        return keys.isEmpty() ? List.of() : leased(keys, leaseEnd);
    }

    /** Clinic, id and lane of each, longest due first. */
    @SuppressWarnings("unchecked")
    private List<Object[]> due(Instant now, Collection<String> busy) {
        Parameters parameters = new Parameters(Status.PENDING.name(), now.toEpochMilli(), MOST);
        String others = busy.isEmpty() ? "" : " and lane not in (" + parameters.list(busy) + ")";
        return statements.query(DUE + others + FIRST, parameters).getResultList();
    }

    /** All at once, longest due first. */
    private List<Delivery> leased(List<Object[]> keys, Instant leaseEnd) {
        EntityManager running = entities.get();
        List<Delivery> taken = of(
                        keys,
                        running.createQuery(
                                "select d from DeliveryRow d join fetch d.event where " + NAMED
                                        + " order by d.dueAt, d.attempts, d.sinceAt",
                                DeliveryRow.class))
                .getResultStream()
                .map(DeliveryRow::toDelivery)
                .toList();
        of(keys, running.createQuery("update DeliveryRow d set d.dueAt = :leaseEnd where " + NAMED))
                .setParameter("leaseEnd", leaseEnd.toEpochMilli())
                .executeUpdate();
        return taken;
    }

    private static <Q extends Query> Q of(List<Object[]> keys, Q query) {
        query.setParameter(
                "clinics", keys.stream().map(key -> key[0]).distinct().toList());
        query.setParameter("ids", keys.stream().map(key -> key[1]).toList());
        return query;
    }

    @Override
    public void putOff(String lane, Instant until) {
        entities.get()
                .createQuery("update DeliveryRow d set d.dueAt = :until where d.lane = :lane and d.status = :pending"
                        + " and d.dueAt < :until")
                .setParameter("until", until.toEpochMilli())
                .setParameter("lane", lane)
                .setParameter("pending", Status.PENDING.name())
                .executeUpdate();
    }

    /** Whatever is no longer failing has no fault. */
    @Override
    public Slice<Delivery> failing(Slug clinic, @Nullable Cursor cursor, int most) {
        String from = " from DeliveryRow d join ";
        return new Listing<>(
                        DeliveryRow.class,
                        "select d" + from + "fetch d.event e",
                        "select count(d)" + from + "d.event e",
                        "d.clinicId = :clinic and d.fault is not null",
                        new Order("e.happenedAt", "d.id", true),
                        Map.of("clinic", clinic.value()))
                .slice(entities.get(), cursor, most, DeliveryRow::toDelivery, Delivery::position);
    }

    @Override
    public List<Failure> failures(Slug clinic) {
        return entities.get()
                .createQuery(
                        "select d.courier, d.fault, count(d) from DeliveryRow d where d.clinicId = :clinic"
                                + " and d.fault is not null group by d.courier, d.fault",
                        Object[].class)
                .setParameter("clinic", clinic.value())
                .getResultStream()
                .map(row -> new Failure((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    @Override
    public List<Delivery> failing(Slug clinic, String courier, Collection<String> faults) {
        return faults.isEmpty()
                ? List.of()
                : entities.get()
                        .createQuery(
                                "select d from DeliveryRow d join fetch d.event e where d.clinicId = :clinic"
                                        + " and d.courier = :courier and d.fault in :faults"
                                        + " order by e.happenedAt desc, d.id",
                                DeliveryRow.class)
                        .setParameter("clinic", clinic.value())
                        .setParameter("courier", courier)
                        .setParameter("faults", faults)
                        .getResultStream()
                        .map(DeliveryRow::toDelivery)
                        .toList();
    }

    @Override
    public void update(Delivery delivery) {
        // one that was withdrawn meanwhile is gone
        entities.get()
                .createNamedQuery(DeliveryRow.UPDATE)
                // or the one before it would be sent first
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("status", delivery.status().name())
                .setParameter("attempts", delivery.attempts())
                .setParameter("since", delivery.since().toEpochMilli())
                .setParameter("due", delivery.dueAt().toEpochMilli())
                .setParameter("fault", delivery.fault())
                .setParameter("clinic", delivery.event().clinic().value())
                .setParameter("id", delivery.id().toString())
                .executeUpdate();
    }

    @Override
    public void withdraw(Slug clinic, EventType type, UUID subject) {
        entities.get()
                .createQuery(
                        "select d from DeliveryRow d join d.event e where d.clinicId = :clinic and e.subject = :subject"
                                + " and e.type = :type and d.status = :pending order by d.id",
                        DeliveryRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("subject", subject.toString())
                .setParameter("type", type.name())
                .setParameter("pending", Status.PENDING.name())
                .getResultList()
                .forEach(entities.get()::remove);
    }

    @Override
    public Optional<Delivery> find(Slug clinic, UUID delivery) {
        return Optional.ofNullable(entities.get().find(DeliveryRow.class, new TenantKey(clinic, delivery)))
                .map(DeliveryRow::toDelivery);
    }

    @Override
    public List<Delivery> about(Slug clinic, UUID subject) {
        return about(clinic, List.of(subject));
    }

    @Override
    public List<Delivery> about(Slug clinic, Collection<UUID> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        return entities.get()
                .createQuery(
                        "select d from DeliveryRow d join fetch d.event e where e.subject in :subjects and "
                                + OfClinic.among("e") + " order by e.happenedAt, d.id",
                        DeliveryRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("subjects", subjects.stream().map(UUID::toString).toList())
                .getResultStream()
                .map(DeliveryRow::toDelivery)
                .toList();
    }
}
