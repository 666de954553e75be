/**
 * What the forms of all features ask of a visitor: who they are, what they agree to and where they come from. Start at {@link
 * clinic.frontdesk.web.contact.VisitorForm}.
 */
@NullMarked
package clinic.frontdesk.web.contact;

import org.jspecify.annotations.NullMarked;
