package clinic.frontdesk.desk.setup;

import clinic.frontdesk.clinic.Clinic;
import java.net.URI;

/**
 * By which the first account of a clinic is made, once. Fired as a CDI event for every clinic without an account; an
 * application shows it to its operator and to nobody else.
 */
public record SetupLink(Clinic clinic, URI address) {}
