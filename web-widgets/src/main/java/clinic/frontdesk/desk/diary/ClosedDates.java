package clinic.frontdesk.desk.diary;

import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.diary.DiaryDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Says on which public holidays the clinic is closed.
 *
 * @param holidays the names of each, none where nobody knows one
 */
public record ClosedDates(Visit visit, Map<LocalDate, List<String>> holidays) {

    /** Of all of those dates, which follow each other. */
    public static ClosedDates of(Visit visit, DiaryDesk diary, List<LocalDate> dates) {
        return new ClosedDates(visit, diary.holidays(visit.clinic(), dates, visit.locale()));
    }

    /** What the holiday is called, without a word that it is one if it has a name; empty if it is none. */
    String name(LocalDate date) {
        return names(date).isEmpty() ? holiday(date) : String.join(", ", names(date));
    }

    /** Which holiday that is; empty if it is none. */
    String holiday(LocalDate date) {
        return holidays.containsKey(date) ? named("desk.holiday", names(date)) : "";
    }

    /** Why nobody is there who usually would be. */
    String closed(LocalDate date) {
        return named("desk.holiday.closed", names(date));
    }

    /** That a time is on a holiday with these names, as one of the reasons against it. */
    static String reason(Visit visit, List<String> names) {
        return new ClosedDates(visit, Map.of()).named("desk.obstacle.HOLIDAY", names);
    }

    private List<String> names(LocalDate date) {
        return holidays.getOrDefault(date, List.of());
    }

    private String named(String key, List<String> names) {
        return names.isEmpty() ? visit.say(key) : visit.say(key + ".named", String.join(", ", names));
    }
}
