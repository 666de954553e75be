/**
 * Reads iCalendar (RFC 5545) for when the owner of a calendar is busy, and for nothing else: text in, times out, no
 * network and no clock of its own. Start at {@link clinic.frontdesk.web.icalendar.CalendarText}.
 */
@NullMarked
package clinic.frontdesk.web.icalendar;

import org.jspecify.annotations.NullMarked;
