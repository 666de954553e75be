/** Clinic files: read, checked whole, watched. Start at {@link clinic.frontdesk.web.clinic.file.ClinicFile}. */
@NullMarked
package clinic.frontdesk.web.clinic.file;

import org.jspecify.annotations.NullMarked;
