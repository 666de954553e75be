/** Call backs and questions about prices. Start at {@link clinic.frontdesk.web.lead.VisitorForm}. */
@NullMarked
package clinic.frontdesk.web.lead;

import org.jspecify.annotations.NullMarked;
