package clinic.frontdesk.persistence.clinic;

import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.persistence.sql.Vault;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** What only the key of a clinic opens; every start tries it. */
@Entity
@Table(name = "key_check", schema = "frontdesk")
@NullUnmarked
class KeyCheckRow {

    @Id
    @Column(name = "clinic_id")
    String clinicId;

    @Column(name = "check_sealed")
    String value;

    static KeyCheckRow of(Slug clinic, Vault vault) {
        KeyCheckRow row = new KeyCheckRow();
        row.clinicId = clinic.value();
        row.value = KeyCheck.seal(vault, clinic);
        return row;
    }
}
