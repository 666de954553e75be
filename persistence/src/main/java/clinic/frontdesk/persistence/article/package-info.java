/** Articles as rows. */
@NullMarked
package clinic.frontdesk.persistence.article;

import org.jspecify.annotations.NullMarked;
