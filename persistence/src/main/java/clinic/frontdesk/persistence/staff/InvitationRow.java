package clinic.frontdesk.persistence.staff;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.staff.Invitation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "invitation", schema = "frontdesk")
@NullUnmarked
class InvitationRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Column(name = "secret_hash")
    String secretHash;

    @Column(name = "expires_at")
    long expiresAt;

    static InvitationRow of(Invitation invitation) {
        InvitationRow row = new InvitationRow();
        row.clinicId = invitation.clinic().value();
        row.secretHash = invitation.hash();
        row.expiresAt = invitation.expiresAt().toEpochMilli();
        return row;
    }

    Invitation toInvitation() {
        return new Invitation(secretHash, new Slug(clinicId), Instant.ofEpochMilli(expiresAt));
    }
}
