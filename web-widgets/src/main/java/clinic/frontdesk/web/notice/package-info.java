/** Letters, and the couriers that carry notices by mail and webhook. Start at {@link clinic.frontdesk.web.notice.Letters}. */
@NullMarked
package clinic.frontdesk.web.notice;

import org.jspecify.annotations.NullMarked;
