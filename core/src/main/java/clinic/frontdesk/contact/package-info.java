/** How a person is called and reached, and what they agreed to. Start with {@link clinic.frontdesk.contact.Contact}. */
@NullMarked
package clinic.frontdesk.contact;

import org.jspecify.annotations.NullMarked;
