package clinic.frontdesk.desk.diary;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Room;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.diary.Day;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes calendar grids of the days of a diary. */
public final class CalendarGrids {

    /** Where a time stands on a date. */
    private interface Measure {
        Span of(TimeRange time, LocalDate date, ZoneId zone);
    }

    private final Visit visit;
    private final Clinic clinic;
    private final Instant now;
    private final ClosedDates closed;
    private final Function<Appointment, Attendee> attendees;

    /** @param attendees tells who comes */
    public CalendarGrids(Visit visit, Instant now, ClosedDates closed, Function<Appointment, Attendee> attendees) {
        this.visit = visit;
        this.clinic = visit.clinic();
        this.now = now;
        this.closed = closed;
        this.attendees = attendees;
    }

    /**
     * The practitioners of a day, and then the rooms.
     *
     * @param location null: everywhere
     */
    public CalendarGrid ofDay(Day day, @Nullable Slug location) {
        List<GridColumn> people = day.columns().stream()
                .map(column -> column(day.date(), column, location, Span::elapsed))
                .filter(column -> location == null || column.items().stream().anyMatch(CalendarGrids::isHere))
                .toList();
        TimeAxis axis = TimeAxis.around(shown(people));
        Stream<GridColumn> rooms = clinic.rooms().stream()
                .filter(room -> !people.isEmpty()
                        && (location == null || room.location().equals(location)))
                .map(room -> column(day, room, axis));
        return new CalendarGrid(
                axis,
                hours(axis, hour -> hourOf(day.date(), hour)),
                Stream.concat(people.stream(), rooms).toList());
    }

    /** The days of one practitioner, side by side. */
    CalendarGrid ofWeek(List<Day> days, Slug practitioner) {
        List<GridColumn> columns = days.stream()
                .map(day -> column(day.date(), columnOf(day, practitioner), null, Span::clock)
                        .noting(closed.name(day.date())))
                .toList();
        TimeAxis axis = TimeAxis.around(shown(columns));
        return new CalendarGrid(axis, hours(axis, hour -> LocalTime.of(hour % 24, 0)), columns);
    }

    private static boolean isHere(GridItem item) {
        return item.look() != GridItem.Look.AWAY && item.look() != GridItem.Look.BLOCKED;
    }

    /** What the axis has to show; of blocks that last beyond the date, the end that lies on it. */
    private static Collection<Span> shown(List<GridColumn> columns) {
        return columns.stream()
                .flatMap(column -> column.items().stream())
                .filter(item -> item.look() != GridItem.Look.AWAY)
                .flatMap(item -> item.look().isOpen() ? Stream.of(item.span()) : item.span().ends().stream())
                .toList();
    }

    private static Day.Column columnOf(Day day, Slug practitioner) {
        return day.columns().stream()
                .filter(column -> column.practitioner().equals(practitioner))
                .findFirst()
                .orElseGet(() -> new Day.Column(practitioner, List.of(), false));
    }

    private GridColumn column(LocalDate date, Day.Column column, @Nullable Slug location, Measure measure) {
        LocationFilter where = LocationFilter.of(clinic, location, column.stretches());
        GridItems make = new GridItems(visit, attendees, where, time -> measure.of(time, date, clinic.timeZone()));
        List<GridItem> items = make.of(on(date, column.stretches()));
        return new GridColumn(
                column.practitioner(),
                clinic.practitionerName(column.practitioner()),
                where.all(),
                column.closedForHoliday() ? closed.closed(date) : visit.say("desk.not-here"),
                date,
                items,
                items.stream()
                        .filter(item -> item.look().isOpen())
                        .map(GridItem::span)
                        .toList(),
                present(date, measure));
    }

    /** Without what belongs to opening hours of the date, but lies after its midnight. */
    private List<Day.Stretch> on(LocalDate date, List<Day.Stretch> stretches) {
        TimeRange whole = Span.whole(date, clinic.timeZone());
        return stretches.stream()
                .filter(stretch -> stretch.time().overlaps(whole))
                .toList();
    }

    private GridColumn column(Day day, Room room, TimeAxis axis) {
        LocationFilter where = LocationFilter.of(clinic, room.location(), List.of());
        GridItems make =
                new GridItems(visit, attendees, where, time -> Span.elapsed(time, day.date(), clinic.timeZone()));
        List<GridItem> used = new ArrayList<>();
        day.columns().forEach(column -> used.addAll(make.ofRoom(room.slug(), column.stretches())));
        return new GridColumn(
                null,
                visit.room(room.slug()),
                visit.say("desk.room"),
                visit.say("desk.unused"),
                day.date(),
                used,
                List.of(axis.whole()),
                present(day.date(), Span::elapsed));
    }

    private @Nullable Span present(LocalDate date, Measure measure) {
        boolean today = date.equals(LocalDate.ofInstant(now, clinic.timeZone()));
        return today ? measure.of(new TimeRange(now, now), date, clinic.timeZone()) : null;
    }

    private List<String> hours(TimeAxis axis, IntFunction<LocalTime> clock) {
        return IntStream.range(axis.first(), axis.first() + axis.hours())
                .mapToObj(hour ->
                        hour(clock.apply(hour), hour > 0 && clock.apply(hour).equals(clock.apply(hour - 1))))
                .toList();
    }

    /** The hour on the axis, and that it comes again where clocks were set back by it. */
    private String hour(LocalTime clock, boolean again) {
        String hour = visit.format().hour(clock);
        return again ? visit.say("desk.hour-again", hour) : hour;
    }

    /** What clocks show so many hours after midnight. */
    private LocalTime hourOf(LocalDate date, int hour) {
        ZonedDateTime midnight = date.atStartOfDay(clinic.timeZone());
        return midnight.plus(Duration.ofHours(hour)).toLocalTime();
    }
}
