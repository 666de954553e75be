package clinic.frontdesk.clinic;

import clinic.frontdesk.contact.ConsentPurpose;

/**
 * What a person is asked to agree to.
 *
 * @param version the clinic's name for this wording, such as {@code "2026-11"}
 */
public record ConsentText(ConsentPurpose purpose, String version, Text text) {}
