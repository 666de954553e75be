/** What became of the enquiries. Start at {@link clinic.frontdesk.desk.office.ReportPages}. */
@NullMarked
package clinic.frontdesk.desk.office;

import org.jspecify.annotations.NullMarked;
