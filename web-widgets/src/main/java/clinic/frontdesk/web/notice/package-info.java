/** Mail, and the timer that relays notices. Start at {@link clinic.frontdesk.web.notice.Rounds}. */
@NullMarked
package clinic.frontdesk.web.notice;

import org.jspecify.annotations.NullMarked;
