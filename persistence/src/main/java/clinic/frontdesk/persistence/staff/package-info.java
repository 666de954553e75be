/** Accounts, invitations and sessions as rows. */
@NullMarked
package clinic.frontdesk.persistence.staff;

import org.jspecify.annotations.NullMarked;
