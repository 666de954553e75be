package clinic.frontdesk.lead;

import java.util.UUID;

/** Identifies a person within a clinic: all whose enquiries share a phone number or an e-mail address. */
public record PersonId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
