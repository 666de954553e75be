/** What every request goes through: the gate, the fields, origins, repeats, problems. Start at {@link clinic.frontdesk.web.request.Fields}. */
@NullMarked
package clinic.frontdesk.web.request;

import org.jspecify.annotations.NullMarked;
