/** The clinic's time: days, weeks, bookings by staff, blocks and calendars. Start at {@link clinic.frontdesk.desk.diary.DiaryPages}. */
@NullMarked
package clinic.frontdesk.desk.diary;

import org.jspecify.annotations.NullMarked;
