package clinic.frontdesk.persistence.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What is locked while something is counted: it holds nothing itself. */
@Entity
@Table(name = "limit_lane", schema = "frontdesk")
class LimitLaneRow {

    /** As many as the migration has made, from 1 on: EclipseLink takes 0 for no key. */
    private static final int LANES = 32;

    @Id
    int lane;

    /** The lane of that key. */
    static int of(String key) {
        return 1 + Math.floorMod(key.hashCode(), LANES);
    }
}
