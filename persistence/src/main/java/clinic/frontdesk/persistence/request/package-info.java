/** Remembered requests as rows. */
@NullMarked
package clinic.frontdesk.persistence.request;

import org.jspecify.annotations.NullMarked;
