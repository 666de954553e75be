/** What a server answers where no resource of ours does. */
@NullMarked
package clinic.frontdesk.web.error;

import org.jspecify.annotations.NullMarked;
