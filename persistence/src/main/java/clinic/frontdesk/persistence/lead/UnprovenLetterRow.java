package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.lead.UnprovenLetters.OfLead;
import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** Letters about one lead that nothing proves. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "unproven_letter", schema = "frontdesk")
@NullUnmarked
class UnprovenLetterRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "lead_id")
    String id;

    @Column(name = "recipient_key")
    String recipient;

    int letters;
    boolean held;

    @Column(name = "received_at")
    long receivedAt;

    OfLead toOfLead() {
        return new OfLead(letters, held);
    }
}
