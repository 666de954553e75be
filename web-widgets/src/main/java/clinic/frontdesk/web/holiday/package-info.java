/** Public holidays of most countries. */
@NullMarked
package clinic.frontdesk.web.holiday;

import org.jspecify.annotations.NullMarked;
