/**
 * HTTP as all features speak it: bodies, origins, paths, problems, repeats. Start at {@link clinic.frontdesk.web.http.BodyGate}
 * and {@link clinic.frontdesk.web.http.Problem}.
 */
@NullMarked
package clinic.frontdesk.web.http;

import org.jspecify.annotations.NullMarked;
