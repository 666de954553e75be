/**
 * What visitors do: they see free times, hold one, book it, and move or cancel it by their link. Start with
 * {@link clinic.frontdesk.booking.Booking}.
 */
@NullMarked
package clinic.frontdesk.booking;

import org.jspecify.annotations.NullMarked;
