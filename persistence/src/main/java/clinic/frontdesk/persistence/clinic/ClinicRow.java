package clinic.frontdesk.persistence.clinic;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.persistence.sql.Documents;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "clinic", schema = "frontdesk")
@NullUnmarked
class ClinicRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    /** Another one after each change, never used again. */
    String revision;

    String document;

    void take(Clinic clinic) {
        clinicId = clinic.slug().value();
        revision = UUID.randomUUID().toString();
        document = Documents.write(clinic);
    }

    Clinic toClinic() {
        return Documents.read(document, Clinic.class);
    }
}
