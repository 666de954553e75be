package clinic.frontdesk.persistence.sql;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** The primary key of a row: its clinic, then what tells it from the clinic's other rows of that table. */
@NullUnmarked
public final class TenantKey implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** In place of a clinic: the row is one that all clinics share. */
    public static final String EVERYWHERE = "*";

    // Read by the persistence provider, by the names that the rows give their own two fields.
    String clinicId;
    String id;

    /** For the persistence provider. */
    public TenantKey() {}

    /** The key of that row. */
    public TenantKey(Object clinicId, Object id) {
        this.clinicId = clinicId.toString();
        this.id = id.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TenantKey that && clinicId.equals(that.clinicId) && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(clinicId, id);
    }
}
