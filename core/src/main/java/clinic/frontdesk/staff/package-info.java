/** The people behind the desk: accounts and sessions. Start with {@link clinic.frontdesk.staff.SignIn}. */
@NullMarked
package clinic.frontdesk.staff;

import org.jspecify.annotations.NullMarked;
