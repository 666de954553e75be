package clinic.frontdesk.notice;

import clinic.frontdesk.clinic.Slug;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened. It names its subject, and says nothing of it.
 *
 * @param subject id of the lead or appointment
 */
public record Event(UUID id, Slug clinic, EventType type, UUID subject, Instant at) {}
