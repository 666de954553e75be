/** A person's enquiry, from the moment it is received. Start with {@link clinic.frontdesk.lead.Reception}. */
@NullMarked
package clinic.frontdesk.lead;

import org.jspecify.annotations.NullMarked;
