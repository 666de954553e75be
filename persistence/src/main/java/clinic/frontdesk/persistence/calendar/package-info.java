/** Busy feeds with the times that were read from them, and practitioners' own calendars, as rows. */
@NullMarked
package clinic.frontdesk.persistence.calendar;

import org.jspecify.annotations.NullMarked;
