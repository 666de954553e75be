package clinic.frontdesk.persistence.notice;

import clinic.frontdesk.notice.Delivery;
import clinic.frontdesk.notice.Delivery.Status;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@IdClass(TenantKey.class)
@Table(name = "outbox_delivery", schema = "frontdesk")
@NamedQuery(
        name = DeliveryRow.UPDATE,
        query = "update DeliveryRow d set d.status = :status, d.attempts = :attempts, d.sinceAt = :since,"
                + " d.dueAt = :due, d.fault = :fault where d.clinicId = :clinic and d.id = :id",
        // sent with others, since nobody asks how many rows it was
        hints = @QueryHint(name = "eclipselink.jdbc.batch-writing", value = "true"))
@NullUnmarked
class DeliveryRow {

    static final String UPDATE = "DeliveryRow.update";

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "delivery_id")
    String id;

    @ManyToOne
    @JoinColumn(name = "clinic_id", referencedColumnName = "clinic_id", insertable = false, updatable = false)
    @JoinColumn(name = "event_id", referencedColumnName = "event_id", insertable = false, updatable = false)
    EventRow event;

    @Column(name = "event_id")
    String eventId;

    String courier;
    String target;
    String lane;

    @Column(name = "since_at")
    long sinceAt;

    String status;
    int attempts;

    @Column(name = "due_at")
    long dueAt;

    String fault;

    static DeliveryRow of(Delivery delivery, EventRow event) {
        DeliveryRow row = new DeliveryRow();
        row.clinicId = event.clinicId;
        row.id = delivery.id().toString();
        row.event = event;
        row.eventId = event.id;
        row.courier = delivery.courier();
        row.target = delivery.target();
        row.lane = delivery.lane();
        row.status = delivery.status().name();
        row.attempts = delivery.attempts();
        row.sinceAt = delivery.since().toEpochMilli();
        row.dueAt = delivery.dueAt().toEpochMilli();
        row.fault = delivery.fault();
        return row;
    }

    Delivery toDelivery() {
        return new Delivery(
                UUID.fromString(id),
                event.toEvent(),
                courier,
                target,
                lane,
                Status.valueOf(status),
                attempts,
                Instant.ofEpochMilli(sinceAt),
                Instant.ofEpochMilli(dueAt),
                fault);
    }
}
