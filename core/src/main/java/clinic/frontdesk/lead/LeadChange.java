package clinic.frontdesk.lead;

import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.util.UUID;

/**
 * A step that staff took with a lead.
 *
 * @param by name of the member of staff
 */
public record LeadChange(UUID id, Slug clinic, LeadId lead, LeadState to, String by, Instant at) {}
