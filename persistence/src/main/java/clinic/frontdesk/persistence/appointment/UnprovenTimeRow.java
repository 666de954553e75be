package clinic.frontdesk.persistence.appointment;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** From where a hold or a booking came that nothing proves. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "unproven_time", schema = "frontdesk")
@NullUnmarked
class UnprovenTimeRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "time_id")
    String id;

    @Column(name = "network_key")
    String network;

    @Column(name = "counts_until")
    long until;

    static UnprovenTimeRow of(Slug clinic, String id, String network, Instant until) {
        UnprovenTimeRow row = new UnprovenTimeRow();
        row.clinicId = clinic.value();
        row.id = id;
        row.network = network;
        row.until = until.toEpochMilli();
        return row;
    }
}
