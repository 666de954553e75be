package clinic.frontdesk.contact;

import java.time.Instant;

/**
 * What a person agreed to.
 *
 * @param version of the text that they saw, as the clinic named it
 * @param language BCP 47 tag of the language in which they saw it
 * @param at when it was given
 */
public record Consent(ConsentPurpose purpose, String version, String language, Instant at) {}
