package clinic.frontdesk.persistence.request;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.TenantKey;
import clinic.frontdesk.request.IdempotencyKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

@Entity
@IdClass(TenantKey.class)
@Table(name = "request_memory", schema = "frontdesk")
@NullUnmarked
class RequestRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "request_key")
    String id;

    String lane;
    String fingerprint;

    /** Ids, which have no blanks, with blanks between them. */
    String made;

    @Column(name = "answered_at")
    long answeredAt;

    static RequestRow of(Slug clinic, IdempotencyKey key, String lane, List<String> made, Instant now) {
        RequestRow row = new RequestRow();
        row.clinicId = clinic.value();
        row.id = key.value();
        row.lane = lane;
        row.fingerprint = key.fingerprint();
        row.made = String.join(" ", made);
        row.answeredAt = now.toEpochMilli();
        return row;
    }

    List<String> made() {
        return List.of(made.split(" "));
    }
}
