package clinic.frontdesk.persistence.appointment;

import clinic.frontdesk.appointment.Block;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Time without patients. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "blocked_time", schema = "frontdesk")
@NullUnmarked
class BlockRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "block_id")
    String id;

    String practitioner;

    @Column(name = "starts_at")
    long startsAt;

    @Column(name = "ends_at")
    long endsAt;

    String reason;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    long madeAt;

    static BlockRow of(Block block) {
        BlockRow row = new BlockRow();
        row.clinicId = block.clinic().value();
        row.id = block.id().toString();
        row.practitioner =
                block.practitioner() == null ? null : block.practitioner().value();
        row.startsAt = block.time().start().toEpochMilli();
        row.endsAt = block.time().end().toEpochMilli();
        row.reason = block.reason();
        row.madeBy = block.by();
        row.madeAt = block.at().toEpochMilli();
        return row;
    }

    Block toBlock() {
        return new Block(
                UUID.fromString(id),
                new Slug(clinicId),
                practitioner == null ? null : new Slug(practitioner),
                new TimeRange(Instant.ofEpochMilli(startsAt), Instant.ofEpochMilli(endsAt)),
                reason,
                madeBy,
                Instant.ofEpochMilli(madeAt));
    }
}
