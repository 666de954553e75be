/**
 * What a request says: fields from JSON or a form, and what is wrong with them. Start at {@link
 * clinic.frontdesk.web.form.Fields} and {@link clinic.frontdesk.web.form.FormReader}.
 */
@NullMarked
package clinic.frontdesk.web.form;

import org.jspecify.annotations.NullMarked;
