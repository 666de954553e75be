package clinic.frontdesk.persistence.notice;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.notice.WebhookState;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

@Entity
@IdClass(TenantKey.class)
@Table(name = "webhook_state", schema = "frontdesk")
@NullUnmarked
class WebhookStateRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "target")
    String id;

    int generation;

    @Column(name = "rotated_at")
    Long rotatedAt;

    @Column(name = "disabled_at")
    Long disabledAt;

    static WebhookStateRow of(WebhookState state) {
        WebhookStateRow row = new WebhookStateRow();
        row.clinicId = state.clinic().value();
        row.id = state.target();
        row.generation = state.generation();
        row.rotatedAt = millis(state.rotatedAt());
        row.disabledAt = millis(state.disabledAt());
        return row;
    }

    WebhookState toState() {
        return new WebhookState(new Slug(clinicId), id, generation, instant(rotatedAt), instant(disabledAt));
    }

    private static Long millis(Instant instant) {
        return instant == null ? null : Long.valueOf(instant.toEpochMilli());
    }

    private static Instant instant(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
