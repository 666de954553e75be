/** The outbox as rows. */
@NullMarked
package clinic.frontdesk.persistence.notice;

import org.jspecify.annotations.NullMarked;
