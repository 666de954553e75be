/** Leads as rows, what identifies a person and what they tell of their health sealed. */
@NullMarked
package clinic.frontdesk.persistence.lead;

import org.jspecify.annotations.NullMarked;
