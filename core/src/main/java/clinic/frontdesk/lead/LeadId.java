package clinic.frontdesk.lead;

import java.util.UUID;

/** Identifies a lead. */
public record LeadId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
