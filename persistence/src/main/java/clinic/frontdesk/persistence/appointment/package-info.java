/** Occupied sessions and the appointments in them as rows. */
@NullMarked
package clinic.frontdesk.persistence.appointment;

import org.jspecify.annotations.NullMarked;
