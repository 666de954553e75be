/** Call backs and questions about prices. Start at {@link clinic.frontdesk.web.contact.VisitorForm}. */
@NullMarked
package clinic.frontdesk.web.lead;

import org.jspecify.annotations.NullMarked;
