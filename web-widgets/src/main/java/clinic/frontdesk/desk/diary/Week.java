package clinic.frontdesk.desk.diary;

import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.diary.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Seven dates, from the day with which weeks begin where the clinic is. */
public record Week(LocalDate first) {

    private static final int DAYS = 7;
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The one with that date in it. */
    static Week of(LocalDate date, Clinic clinic) {
        DayOfWeek begins = WeekFields.of(clinic.profile().locale()).getFirstDayOfWeek();
        return new Week(date.with(TemporalAdjusters.previousOrSame(begins)));
    }

    /** Its dates. */
    Stream<LocalDate> dates() {
        return Stream.iterate(first, date -> date.plusDays(1)).limit(DAYS);
    }

    /** The last of its dates. */
    public LocalDate last() {
        return first.plusDays(DAYS - 1);
    }

    /** Whether that date is in it. */
    public boolean has(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last());
    }

    /** The one before. */
    public LocalDate before() {
        return first.minusDays(DAYS);
    }

    /** The one after. */
    public LocalDate after() {
        return first.plusDays(DAYS);
    }

    /** Those of its days that are worth a column: a weekend only when the practitioner has something on it. */
    List<Day> worked(List<Day> days, Slug practitioner) {
        return days.stream()
                .filter(day -> !WEEKEND.contains(day.date().getDayOfWeek()) || isWorked(day, practitioner))
                .toList();
    }

    private static boolean isWorked(Day day, Slug practitioner) {
        return day.columns().stream()
                .filter(column -> column.practitioner().equals(practitioner))
                .flatMap(column -> column.stretches().stream())
                .anyMatch(stretch -> stretch.kind() != Day.Kind.BLOCK);
    }
}
