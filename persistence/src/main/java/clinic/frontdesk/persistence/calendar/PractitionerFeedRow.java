package clinic.frontdesk.persistence.calendar;

import clinic.frontdesk.persistence.sql.TenantKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A practitioner's private calendar address. */
@Entity
@IdClass(TenantKey.class)
@Table(name = "practitioner_feed", schema = "frontdesk")
@NullUnmarked
class PractitionerFeedRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Id
    @Column(name = "practitioner")
    String id;

    int generation;
}
