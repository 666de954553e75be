/** The clinic's profile. */
@NullMarked
package clinic.frontdesk.web.clinic;

import org.jspecify.annotations.NullMarked;
