/** A running club's own application that contains Frontdesk. Start at {@link clinic.frontdesk.example.guest.Races}. */
@NullMarked
package clinic.frontdesk.example.guest;

import org.jspecify.annotations.NullMarked;
