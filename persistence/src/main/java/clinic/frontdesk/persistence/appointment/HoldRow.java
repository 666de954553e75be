package clinic.frontdesk.persistence.appointment;

import clinic.frontdesk.appointment.Hold;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** One seat of an occupied session, for a visitor who is still typing. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "hold", schema = "frontdesk")
@NullUnmarked
class HoldRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "token")
    String id;

    @ManyToOne
    @JoinColumn(name = "clinic_id", referencedColumnName = "clinic_id", insertable = false, updatable = false)
    @JoinColumn(name = "session_id", referencedColumnName = "session_id", insertable = false, updatable = false)
    SessionRow session;

    @Column(name = "session_id")
    String sessionId;

    String form;

    @Column(name = "expires_at")
    long expiresAt;

    static HoldRow of(Hold hold, SessionRow session) {
        HoldRow row = new HoldRow();
        row.clinicId = hold.clinic().value();
        row.id = hold.token();
        row.session = session;
        row.sessionId = session.id;
        row.form = hold.form();
        row.expiresAt = hold.expiresAt().toEpochMilli();
        return row;
    }

    Hold toHold() {
        return new Hold(id, new Slug(clinicId), session.toSession(), form, Instant.ofEpochMilli(expiresAt));
    }
}
