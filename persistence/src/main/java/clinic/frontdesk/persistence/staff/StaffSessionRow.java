package clinic.frontdesk.persistence.staff;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.TenantKey;
import clinic.frontdesk.staff.AccountId;
import clinic.frontdesk.staff.Session;
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
@Table(name = "staff_session", schema = "frontdesk")
@NullUnmarked
class StaffSessionRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "secret_hash")
    String id;

    @Column(name = "account_id")
    String accountId;

    @Column(name = "started_at")
    long startedAt;

    @Column(name = "seen_at")
    long seenAt;

    @Column(name = "kept_sealed")
    String keptSealed;

    static StaffSessionRow of(Session session) {
        StaffSessionRow row = new StaffSessionRow();
        row.clinicId = session.clinic().value();
        row.id = session.hash();
        row.accountId = session.account().toString();
        row.startedAt = session.startedAt().toEpochMilli();
        row.seenAt = session.seenAt().toEpochMilli();
        row.keptSealed = session.kept();
        return row;
    }

    Session toSession() {
        return new Session(
                id,
                new Slug(clinicId),
                new AccountId(UUID.fromString(accountId)),
                Instant.ofEpochMilli(startedAt),
                Instant.ofEpochMilli(seenAt),
                keptSealed);
    }
}
