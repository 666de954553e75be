package clinic.frontdesk.persistence.notice;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.notice.Event;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@IdClass(TenantKey.class)
@Table(name = "outbox_event", schema = "frontdesk")
@NullUnmarked
class EventRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "event_id")
    String id;

    String type;
    String subject;

    @Column(name = "happened_at")
    long happenedAt;

    static EventRow of(Event event) {
        EventRow row = new EventRow();
        row.clinicId = event.clinic().value();
        row.id = event.id().toString();
        row.type = event.type().name();
        row.subject = event.subject().toString();
        row.happenedAt = event.at().toEpochMilli();
        return row;
    }

    Event toEvent() {
        return new Event(
                UUID.fromString(id),
                new Slug(clinicId),
                EventType.valueOf(type),
                UUID.fromString(subject),
                Instant.ofEpochMilli(happenedAt));
    }
}
