package clinic.frontdesk.appointment;

import clinic.frontdesk.clinic.Slug;
import java.time.LocalDate;

/**
 * A stretch of time in which a practitioner receives patients at a location.
 *
 * @param date of the clinic on which it begins
 */
record Opening(LocalDate date, TimeRange time, Slug location) {}
