/** The tenant: its places, people, appointment types, hours and settings. Start with {@link clinic.frontdesk.clinic.Clinic}. */
@NullMarked
package clinic.frontdesk.clinic;

import org.jspecify.annotations.NullMarked;
