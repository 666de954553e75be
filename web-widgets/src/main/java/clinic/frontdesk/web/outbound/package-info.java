/**
 * Requests to addresses that somebody else chose. Start at {@link clinic.frontdesk.web.outbound.Outbound}.
 */
@NullMarked
package clinic.frontdesk.web.outbound;

import org.jspecify.annotations.NullMarked;
