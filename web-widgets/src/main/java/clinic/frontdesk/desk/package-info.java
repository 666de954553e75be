/** The desk, an application for the clinic's staff. Start at {@link clinic.frontdesk.desk.FrontdeskDesk}. */
@NullMarked
package clinic.frontdesk.desk;

import org.jspecify.annotations.NullMarked;
