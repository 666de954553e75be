package clinic.frontdesk.persistence.request;

import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** How often something was done in the window that ends then. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "limit_use", schema = "frontdesk")
@NullUnmarked
class LimitRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "limit_key")
    String id;

    int uses;

    @Column(name = "window_end")
    long windowEnd;

    static LimitRow of(String clinic, String id) {
        LimitRow row = new LimitRow();
        row.clinicId = clinic;
        row.id = id;
        return row;
    }
}
