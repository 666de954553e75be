package clinic.frontdesk.lead;

import java.util.List;

/**
 * All that one person asked, and what was done about it.
 *
 * @param leads newest first
 * @param changes earliest first
 */
public record PersonFile(List<Lead> leads, List<LeadChange> changes) {

    /** Copies both. */
    public PersonFile {
        leads = List.copyOf(leads);
        changes = List.copyOf(changes);
    }
}
