/** What all pages of the desk share. Start at {@link clinic.frontdesk.desk.page.Visit}, a signed-in member of staff. */
@NullMarked
package clinic.frontdesk.desk.page;

import org.jspecify.annotations.NullMarked;
