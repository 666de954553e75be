package clinic.frontdesk.example.guest;

import clinic.frontdesk.appointment.BusyTime;
import clinic.frontdesk.appointment.BusyTimes;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** Where the club's physio is on the first Sunday of a month: at the race, from ten to noon. */
@ApplicationScoped
public class RaceDays implements BusyTimes {

    private static final LocalTime START = LocalTime.of(10, 0);
    private static final LocalTime FINISH = LocalTime.NOON;

    @Override
    public List<BusyTime> busy(Slug clinic, TimeRange window) {
        if (!clinic.value().equals(OwnClinic.SLUG)) {
            return List.of();
        }
        LocalDate first = LocalDate.ofInstant(window.start(), OwnClinic.ZONE).withDayOfMonth(1);
        LocalDate last = LocalDate.ofInstant(window.end(), OwnClinic.ZONE);
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(RaceDays::race)
                .filter(window::overlaps)
                .map(race -> new BusyTime(OwnClinic.PHYSIO, race))
                .toList();
    }

    private static TimeRange race(LocalDate month) {
        LocalDate day = month.with(TemporalAdjusters.firstInMonth(DayOfWeek.SUNDAY));
        return new TimeRange(
                day.atTime(START).atZone(OwnClinic.ZONE).toInstant(),
                day.atTime(FINISH).atZone(OwnClinic.ZONE).toInstant());
    }
}
