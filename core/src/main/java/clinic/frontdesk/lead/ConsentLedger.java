package clinic.frontdesk.lead;

import clinic.frontdesk.contact.ConsentPurpose;
import java.util.List;
import java.util.Optional;

/**
 * What one person agreed to and withdrew.
 *
 * @param entries earliest first
 */
public record ConsentLedger(List<ConsentEntry> entries) {

    /** Copies {@code entries}. */
    public ConsentLedger {
        entries = List.copyOf(entries);
    }

    /** Whether the person agrees to that now. */
    public boolean allows(ConsentPurpose purpose) {
        return latest(purpose).filter(ConsentEntry::given).isPresent();
    }

    /** What was said last about that. */
    public Optional<ConsentEntry> latest(ConsentPurpose purpose) {
        return entries.stream().filter(entry -> entry.purpose() == purpose).reduce((earlier, later) -> later);
    }
}
