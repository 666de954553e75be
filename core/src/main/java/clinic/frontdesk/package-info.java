/**
 * The front desk of a clinic: what all features share.
 *
 * <p>Start with {@link clinic.frontdesk.clinic.Clinic}, then read {@link clinic.frontdesk.lead.Reception} and
 * {@link clinic.frontdesk.booking.Booking}.
 */
@NullMarked
package clinic.frontdesk;

import org.jspecify.annotations.NullMarked;
