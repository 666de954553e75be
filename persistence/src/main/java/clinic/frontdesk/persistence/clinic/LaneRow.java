package clinic.frontdesk.persistence.clinic;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** What is locked while a request with an idempotency key runs, or one that holds for a form: it holds nothing itself. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "request_lane", schema = "frontdesk")
@NullUnmarked
public class LaneRow {

    private static final int LANES = 64;

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "lane")
    String id;

    static LaneRow of(Slug clinic, int lane) {
        LaneRow row = new LaneRow();
        row.clinicId = clinic.value();
        row.id = Integer.toString(lane);
        return row;
    }

    static int lanes() {
        return LANES;
    }

    /** The name of the lane of that request key or form. */
    public static String of(String name) {
        return Integer.toString(Math.floorMod(name.hashCode(), LANES));
    }
}
