/** Hosted pages that work without JavaScript. Start at {@link clinic.frontdesk.web.FrontdeskPages}. */
@NullMarked
package clinic.frontdesk.web.page;

import org.jspecify.annotations.NullMarked;
