package clinic.frontdesk.persistence.notice;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.Delivery.Status;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Outbox;
import clinic.frontdesk.persistence.TenantKey;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The outbox as rows; nodes take theirs past each other with {@code SKIP LOCKED}. */
public final class JpaOutbox implements Outbox {

    private final Supplier<EntityManager> entities;

    /** @param entities of the running transaction */
    public JpaOutbox(Supplier<EntityManager> entities) {
        this.entities = entities;
    }

    @Override
    public void add(Delivery delivery) {
        entities.get().persist(DeliveryRow.of(delivery, eventRow(delivery.event())));
    }

    @Override
    public List<Delivery> take(Instant now, Instant leaseEnd, int most) {
        @SuppressWarnings("unchecked")
        List<Object[]> due = entities.get()
                .createNativeQuery("select clinic_id, delivery_id from frontdesk.outbox_delivery"
                        + " where status = ?1 and due_at <= ?2 order by due_at limit ?3 for update skip locked")
                .setParameter(1, Status.PENDING.name())
                .setParameter(2, now.toEpochMilli())
                .setParameter(3, most)
                .getResultList();
        return due.stream()
                .map(key -> entities.get().find(DeliveryRow.class, new TenantKey(key[0], key[1])))
                .map(row -> leased(row, leaseEnd))
                .toList();
    }

    @Override
    public void update(Delivery delivery) {
        // one that was withdrawn meanwhile is gone
        row(delivery.event().clinic(), delivery.id()).ifPresent(row -> row.take(delivery));
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
        return row(clinic, delivery).map(DeliveryRow::toDelivery);
    }

    @Override
    public List<Delivery> about(Slug clinic, UUID subject) {
        return entities.get()
                .createQuery(
                        "select d from DeliveryRow d join fetch d.event e where d.clinicId = :clinic"
                                + " and e.subject = :subject order by e.happenedAt, d.id",
                        DeliveryRow.class)
                .setParameter("clinic", clinic.value())
                .setParameter("subject", subject.toString())
                .getResultStream()
                .map(DeliveryRow::toDelivery)
                .toList();
    }

    /** What was due, and is not due again before the lease ends. */
    private static Delivery leased(DeliveryRow row, Instant leaseEnd) {
        Delivery delivery = row.toDelivery();
        row.take(delivery.leasedUntil(leaseEnd));
        return delivery;
    }

    private EventRow eventRow(Event event) {
        @Nullable EventRow known = entities.get().find(EventRow.class, new TenantKey(event.clinic(), event.id()));
        if (known != null) {
            return known;
        }
        EventRow row = EventRow.of(event);
        entities.get().persist(row);
        return row;
    }

    private Optional<DeliveryRow> row(Slug clinic, UUID delivery) {
        return Optional.ofNullable(entities.get().find(DeliveryRow.class, new TenantKey(clinic, delivery)));
    }
}
