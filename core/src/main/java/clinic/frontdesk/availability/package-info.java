/** What is free: pure functions of hours, rules and what is taken. Start with {@link clinic.frontdesk.availability.Availability}. */
@NullMarked
package clinic.frontdesk.availability;

import org.jspecify.annotations.NullMarked;
