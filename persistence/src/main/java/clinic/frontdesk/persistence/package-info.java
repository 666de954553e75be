/** The ports of core on Jakarta Persistence. */
@NullMarked
package clinic.frontdesk.persistence;

import org.jspecify.annotations.NullMarked;
