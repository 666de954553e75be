/** Holds, bookings, and what becomes of them. Start with {@link clinic.frontdesk.appointment.Booking}. */
@NullMarked
package clinic.frontdesk.appointment;

import org.jspecify.annotations.NullMarked;
