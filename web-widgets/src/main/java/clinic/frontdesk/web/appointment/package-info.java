/** Free times and bookings. */
@NullMarked
package clinic.frontdesk.web.appointment;

import org.jspecify.annotations.NullMarked;
