/** The people who asked something, and what staff do for them. Start at {@link clinic.frontdesk.desk.people.TodayPages}. */
@NullMarked
package clinic.frontdesk.desk.people;

import org.jspecify.annotations.NullMarked;
