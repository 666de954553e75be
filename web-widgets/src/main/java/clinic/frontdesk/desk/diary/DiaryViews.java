package clinic.frontdesk.desk.diary;

import clinic.frontdesk.Own;
import clinic.frontdesk.Transactions;
import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.availability.AppointmentId;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.desk.page.FlashMessage;
import clinic.frontdesk.desk.page.UndoOffer;
import clinic.frontdesk.desk.page.UndoOffers;
import clinic.frontdesk.desk.page.Visit;
import clinic.frontdesk.diary.AppointmentDesk;
import clinic.frontdesk.diary.Day;
import clinic.frontdesk.diary.DiaryDesk;
import clinic.frontdesk.lead.LeadDesk;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws the pages of the diary. */
@Dependent
class DiaryViews {

    private static final List<Kind> ACTS =
            List.of(Kind.CONFIRMED, Kind.ACCEPTED, Kind.REJECTED, Kind.MOVED, Kind.MISSED, Kind.CANCELLED);

    private final DiaryDesk diary;
    private final AppointmentDesk appointments;
    private final LeadDesk leads;
    private final UndoOffers undo;
    private final Transactions transactions;
    private final Clock clock;

    @Inject
    DiaryViews(
            DiaryDesk diary,
            AppointmentDesk appointments,
            LeadDesk leads,
            UndoOffers undo,
            Transactions transactions,
            @Own Clock clock) {
        this.diary = diary;
        this.appointments = appointments;
        this.leads = leads;
        this.undo = undo;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A day. */
    DayView day(Visit visit, LocalDate date, @Nullable Slug location, FlashMessage done, @Nullable AppointmentId of) {
        return new DayView(
                visit,
                today(visit),
                date,
                location == null ? "" : location.value(),
                ClosedDates.of(visit, diary, List.of(date)).holiday(date),
                done,
                undoable(visit, of),
                drawn(visit, List.of(date), (grids, days) -> grids.ofDay(days.get(0), location)));
    }

    /** The week with that date in it. */
    WeekView week(Visit visit, LocalDate date, Slug practitioner, FlashMessage done, @Nullable AppointmentId of) {
        Week week = Week.of(date, visit.clinic());
        return new WeekView(
                visit,
                today(visit),
                week,
                practitioner.value(),
                done,
                undoable(visit, of),
                drawn(
                        visit,
                        week.dates().toList(),
                        (grids, days) -> grids.ofWeek(week.worked(days, practitioner), practitioner)));
    }

    /** The date where the clinic is. */
    LocalDate today(Visit visit) {
        return LocalDate.ofInstant(clock.instant(), visit.clinic().timeZone());
    }

    private List<UndoOffer> undoable(Visit visit, @Nullable AppointmentId of) {
        return transactions.within(() -> undo.of(visit, of)).stream().toList();
    }

    private DrawnGrid drawn(
            Visit visit, List<LocalDate> dates, BiFunction<CalendarGrids, List<Day>, CalendarGrid> draw) {
        Instant now = clock.instant();
        CalendarGrid grid = transactions.within(() -> {
            List<Day> days = diary.days(visit.clinic(), dates);
            List<Appointment> drawn = days.stream()
                    .flatMap(Day::appointments)
                    .sorted(Comparator.comparing(Appointment::start))
                    .toList();
            Map<AppointmentId, Integer> versions = versions(visit, drawn);
            BookedLeads who = BookedLeads.to(drawn, visit.staff(), leads);
            return draw.apply(
                    new CalendarGrids(
                            visit,
                            now,
                            ClosedDates.of(visit, diary, dates),
                            one -> new Attendee(one, who.of(one), acts(one), versions.getOrDefault(one.id(), 0))),
                    days);
        });
        return DrawnGrid.of(grid, now, shortest(visit.clinic()));
    }

    /** Those of the appointments as they are drawn: one that was changed since they were read has none that is known. */
    private Map<AppointmentId, Integer> versions(Visit visit, List<Appointment> drawn) {
        if (drawn.isEmpty()) {
            return Map.of();
        }
        Map<AppointmentId, Integer> versions = appointments.versions(
                visit.staff(), drawn.stream().map(Appointment::id).collect(Collectors.toSet()));
        TimeRange drawnTime = new TimeRange(
                drawn.get(0).start(), drawn.get(drawn.size() - 1).start().plusMillis(1));
        Set<Appointment> unchanged = Set.copyOf(appointments.starting(visit.staff(), drawnTime));
        drawn.stream().filter(one -> !unchanged.contains(one)).forEach(one -> versions.remove(one.id()));
        return versions;
    }

    private List<Kind> acts(Appointment appointment) {
        return ACTS.stream().filter(kind -> diary.may(appointment, kind)).toList();
    }

    /** Less than this is no time for anybody. */
    private static Duration shortest(Clinic clinic) {
        return clinic.appointmentTypes().stream()
                .map(type -> type.timing().duration())
                .min(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }
}
