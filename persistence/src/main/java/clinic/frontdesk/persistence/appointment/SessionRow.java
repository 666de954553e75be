package clinic.frontdesk.persistence.appointment;

import clinic.frontdesk.availability.Session;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.clinic.Timing;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Time of a practitioner, and of a room where one is needed, that is occupied while it is live. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "occupied_session", schema = "frontdesk")
@NullUnmarked
class SessionRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "session_id")
    String id;

    String practitioner;
    String location;
    String room;
    String type;

    @Column(name = "starts_at")
    long startsAt;

    @Column(name = "ends_at")
    long endsAt;

    @Column(name = "every_millis")
    long every;

    @Column(name = "buffer_before_millis")
    long bufferBefore;

    @Column(name = "buffer_after_millis")
    long bufferAfter;

    boolean live;

    /** When the last of its seats lapses; null when one is firm. */
    @Column(name = "kept_until")
    Long keptUntil;

    static SessionRow of(Slug clinic, Session session) {
        SessionRow row = new SessionRow();
        row.clinicId = clinic.value();
        row.id = UUID.randomUUID().toString();
        row.practitioner = session.practitioner().value();
        row.location = session.location().value();
        row.room = session.room() == null ? null : session.room().value();
        row.type = session.type().value();
        row.startsAt = session.time().start().toEpochMilli();
        row.endsAt = session.time().end().toEpochMilli();
        row.every = session.timing().every().toMillis();
        row.bufferBefore = session.timing().bufferBefore().toMillis();
        row.bufferAfter = session.timing().bufferAfter().toMillis();
        row.live = true;
        return row;
    }

    Session toSession() {
        return new Session(
                new Slug(type),
                new Slug(practitioner),
                new Slug(location),
                room == null ? null : new Slug(room),
                Instant.ofEpochMilli(startsAt),
                new Timing(
                        Duration.ofMillis(endsAt - startsAt),
                        Duration.ofMillis(every),
                        Duration.ofMillis(bufferBefore),
                        Duration.ofMillis(bufferAfter)));
    }
}
