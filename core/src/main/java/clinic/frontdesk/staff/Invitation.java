package clinic.frontdesk.staff;

import clinic.frontdesk.clinic.Slug;
import java.time.Instant;

/**
 * Leave to make one account in a clinic.
 *
 * @param hash of its secret
 */
public record Invitation(String hash, Slug clinic, Instant expiresAt) {}
