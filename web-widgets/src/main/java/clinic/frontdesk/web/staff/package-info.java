/** Sign-in and the desk. Start at {@link clinic.frontdesk.web.staff.FrontdeskDesk}. */
@NullMarked
package clinic.frontdesk.web.staff;

import org.jspecify.annotations.NullMarked;
