/**
 * Calendars of others: those that keep practitioners busy, and those in which practitioners read their appointments. Start
 * with {@link clinic.frontdesk.calendar.BusyFeed} and {@link clinic.frontdesk.calendar.PractitionerFeed}.
 */
@NullMarked
package clinic.frontdesk.calendar;

import org.jspecify.annotations.NullMarked;
