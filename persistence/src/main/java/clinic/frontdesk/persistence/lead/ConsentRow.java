package clinic.frontdesk.persistence.lead;

import clinic.frontdesk.contact.Consent;
import clinic.frontdesk.contact.ConsentPurpose;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

@Embeddable
@NullUnmarked
class ConsentRow {

    String purpose;
    String version;
    String language;

    @Column(name = "given_at")
    long givenAt;

    static ConsentRow of(Consent consent) {
        ConsentRow row = new ConsentRow();
        row.purpose = consent.purpose().name();
        row.version = consent.version();
        row.language = consent.language();
        row.givenAt = consent.at().toEpochMilli();
        return row;
    }

    Consent toConsent() {
        return new Consent(ConsentPurpose.valueOf(purpose), version, language, Instant.ofEpochMilli(givenAt));
    }
}
