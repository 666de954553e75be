package clinic.frontdesk.web.icalendar;

import clinic.frontdesk.availability.TimeRange;
import java.net.URI;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a calendar.
 *
 * @param address may say whose it is
 * @param clinic the zone of whole days, and of times without a zone unless the calendar names one for them
 * @param answer the zone that is meant by names that nobody knows; null: not known
 * @param window what doesn't overlap it is left out
 */
public record CalendarQuery(URI address, ZoneId clinic, @Nullable ZoneId answer, TimeRange window) {}
