package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.LeadChange;
import clinic.frontdesk.lead.LeadId;
import clinic.frontdesk.lead.LeadState;
import clinic.frontdesk.persistence.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@IdClass(TenantKey.class)
@Table(name = "lead_change", schema = "frontdesk")
@NullUnmarked
class LeadChangeRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "change_id")
    String id;

    @Column(name = "lead_id")
    String leadId;

    @Column(name = "to_state")
    String toState;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    long madeAt;

    static LeadChangeRow of(LeadChange change) {
        LeadChangeRow row = new LeadChangeRow();
        row.clinicId = change.clinic().value();
        row.id = change.id().toString();
        row.leadId = change.lead().toString();
        row.toState = change.to().name();
        row.madeBy = change.by();
        row.madeAt = change.at().toEpochMilli();
        return row;
    }

    LeadChange toChange() {
        return new LeadChange(
                UUID.fromString(id),
                new Slug(clinicId),
                new LeadId(UUID.fromString(leadId)),
                LeadState.valueOf(toState),
                madeBy,
                Instant.ofEpochMilli(madeAt));
    }
}
