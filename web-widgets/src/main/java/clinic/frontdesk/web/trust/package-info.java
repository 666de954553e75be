/**
 * How far a request is trusted: challenges, signs of a machine, limits. Start at {@link clinic.frontdesk.web.trust.Writes}.
 */
@NullMarked
package clinic.frontdesk.web.trust;

import org.jspecify.annotations.NullMarked;
