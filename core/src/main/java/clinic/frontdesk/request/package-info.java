/** What makes a repeated request safe. Start with {@link clinic.frontdesk.request.IdempotencyKeys}. */
@NullMarked
package clinic.frontdesk.request;

import org.jspecify.annotations.NullMarked;
