/** Clinics, their diaries and the lanes of their requests as rows. */
@NullMarked
package clinic.frontdesk.persistence.clinic;

import org.jspecify.annotations.NullMarked;
