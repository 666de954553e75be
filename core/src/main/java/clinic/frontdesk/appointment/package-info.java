/** Free times and booked ones. Start with {@link clinic.frontdesk.appointment.Availability}, then {@link clinic.frontdesk.appointment.Booking}. */
@NullMarked
package clinic.frontdesk.appointment;

import org.jspecify.annotations.NullMarked;
