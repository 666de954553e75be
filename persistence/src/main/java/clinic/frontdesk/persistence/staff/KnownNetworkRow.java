package clinic.frontdesk.persistence.staff;

import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A network from which someone has signed in. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "known_network", schema = "frontdesk")
@NullUnmarked
class KnownNetworkRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "network_key")
    String id;

    @Column(name = "forgotten_at")
    long forgottenAt;

    static KnownNetworkRow of(String id, Instant until) {
        KnownNetworkRow row = new KnownNetworkRow();
        row.clinicId = TenantKey.EVERYWHERE;
        row.id = id;
        row.forgottenAt = until.toEpochMilli();
        return row;
    }
}
