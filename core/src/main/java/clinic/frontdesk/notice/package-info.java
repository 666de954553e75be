/** What others are told: events, the outbox they wait in, and the couriers that carry them. Start with {@link clinic.frontdesk.notice.Notices}. */
@NullMarked
package clinic.frontdesk.notice;

import org.jspecify.annotations.NullMarked;
