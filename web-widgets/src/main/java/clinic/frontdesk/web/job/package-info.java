/**
 * What is done beside requests, and on which threads. Start at {@link clinic.frontdesk.web.job.BackgroundJobs}.
 */
@NullMarked
package clinic.frontdesk.web.job;

import org.jspecify.annotations.NullMarked;
