package clinic.frontdesk.persistence.appointment;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.TimeRange;
import clinic.frontdesk.clinic.Timing;
import clinic.frontdesk.persistence.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** Time of a practitioner, and of a room where one is needed, that is occupied. */
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

    /** The session that begins with this appointment; named after it. */
    static SessionRow of(Appointment appointment) {
        TimeRange time = appointment.time();
        SessionRow row = new SessionRow();
        row.clinicId = appointment.clinic().value();
        row.id = appointment.id().toString();
        row.practitioner = appointment.practitioner().value();
        row.location = appointment.location().value();
        row.room = appointment.room() == null ? null : appointment.room().value();
        row.type = appointment.type().value();
        row.startsAt = time.start().toEpochMilli();
        row.endsAt = time.end().toEpochMilli();
        row.every = appointment.timing().every().toMillis();
        row.bufferBefore = appointment.timing().bufferBefore().toMillis();
        row.bufferAfter = appointment.timing().bufferAfter().toMillis();
        row.live = appointment.status().keepsTime();
        return row;
    }

    Instant start() {
        return Instant.ofEpochMilli(startsAt);
    }

    Timing timing() {
        return new Timing(
                Duration.ofMillis(endsAt - startsAt),
                Duration.ofMillis(every),
                Duration.ofMillis(bufferBefore),
                Duration.ofMillis(bufferAfter));
    }
}
