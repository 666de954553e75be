/** The ports on real databases. */
@NullMarked
package clinic.frontdesk.persistence;

import org.jspecify.annotations.NullMarked;
