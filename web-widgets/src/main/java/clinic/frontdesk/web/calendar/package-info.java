/**
 * Calendars that others keep and read: busy times fetched from theirs, our appointments as entries and feeds for theirs.
 * Start at {@link clinic.frontdesk.web.calendar.FetchedCalendars} and {@link clinic.frontdesk.web.calendar.CalendarEntry}.
 */
@NullMarked
package clinic.frontdesk.web.calendar;

import org.jspecify.annotations.NullMarked;
