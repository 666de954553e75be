/**
 * Threads for what is done beside requests. Start at {@link clinic.frontdesk.web.job.Threads}.
 */
@NullMarked
package clinic.frontdesk.web.job;

import org.jspecify.annotations.NullMarked;
