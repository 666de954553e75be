/**
 * Calendars that practitioners keep elsewhere (RFC 5545), read for when they are busy and for nothing else. Start at {@link
 * clinic.frontdesk.web.appointment.busy.FetchedCalendars}.
 */
@NullMarked
package clinic.frontdesk.web.appointment.busy;

import org.jspecify.annotations.NullMarked;
