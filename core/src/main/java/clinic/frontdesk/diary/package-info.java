/**
 * What staff do with time: they read the day, book callers, decide, and block what is not to be booked. Start with
 * {@link clinic.frontdesk.diary.DiaryDesk}.
 */
@NullMarked
package clinic.frontdesk.diary;

import org.jspecify.annotations.NullMarked;
