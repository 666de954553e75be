package clinic.frontdesk.diary;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.AppointmentChange.Kind;
import clinic.frontdesk.appointment.Appointments;
import clinic.frontdesk.appointment.Block;
import clinic.frontdesk.appointment.BusyTime;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.appointment.Hold;
import clinic.frontdesk.availability.Obstacle;
import clinic.frontdesk.availability.OpenTime;
import clinic.frontdesk.availability.SlotSearch;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.scheduling.ClinicHolidays;
import clinic.frontdesk.scheduling.Patients;
import clinic.frontdesk.scheduling.TakenTimes;
import clinic.frontdesk.scheduling.Transitions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What staff see of the diaries of their clinic. */
public final class DiaryDesk {

    private static final Duration DAY = Duration.ofDays(1);

    private final Appointments appointments;
    private final ClinicHolidays holidays;
    private final TakenTimes taken;
    private final StaffSlots slots;
    private final Clock clock;

    /** @param appointments where they are kept, and {@code diaries} knows of */
    public DiaryDesk(Appointments appointments, Diaries diaries, Reception reception, Clock clock) {
        this.appointments = appointments;
        this.holidays = new ClinicHolidays(diaries);
        this.taken = new TakenTimes(diaries);
        this.slots = new StaffSlots(diaries, new Patients(appointments, reception), clock);
        this.clock = clock;
    }

    /** A date of the clinic, practitioner by practitioner. */
    public Day day(Clinic clinic, LocalDate date) {
        return days(clinic, List.of(date)).get(0);
    }

    /**
     * Dates of the clinic, practitioner by practitioner, all read at once.
     *
     * @param dates one after the other
     */
    public List<Day> days(Clinic clinic, List<LocalDate> dates) {
        Instant now = clock.instant();
        TimeRange all = new TimeRange(
                near(clinic, dates.get(0)).start(),
                near(clinic, dates.get(dates.size() - 1)).end());
        List<Appointment> booked = appointments.starting(clinic.slug(), all).stream()
                .filter(appointment -> appointment.standsAt(now))
                .toList();
        List<Block> blocks = appointments.blocks(clinic.slug(), all);
        List<BusyTime> busy = taken.busy(clinic, all).toList();
        List<Hold> holds = appointments.holds(clinic.slug(), all, now);
        return dates.stream()
                .map(date -> {
                    TimeRange near = near(clinic, date);
                    return new DayPlan(
                                    clinic,
                                    date,
                                    holidays.on(clinic, date),
                                    among(booked, one -> near.contains(one.start())),
                                    among(blocks, one -> one.time().overlaps(near)),
                                    among(busy, one -> one.time().overlaps(near)),
                                    among(
                                            holds,
                                            one -> near.contains(one.session().start())))
                            .day();
                })
                .toList();
    }

    private static TimeRange near(Clinic clinic, LocalDate date) {
        return TimeRange.ofDate(date, clinic.timeZone()).widened(DAY, DAY);
    }

    private static <T> List<T> among(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(wanted).toList();
    }

    /**
     * Why a time is not offered to visitors; empty when it is.
     *
     * @throws DiaryRefusal.UnknownType when there is none
     * @throws DiaryRefusal.UnknownPractitioner when there is none
     */
    public Set<Obstacle> whyNot(Clinic clinic, StaffWish wish) {
        SlotSearch search = slots.searchFor(clinic, wish);
        SlotSearch visitors = SlotSearch.of(clinic, search.type(), search.window(), search.now())
                .at(search.practitioners(), null);
        return slots.obstacles(visitors, slots.placeOf(search, wish));
    }

    /**
     * The public holidays that close the clinic, by name; the list is empty for one whose name isn't known.
     *
     * @param dates one after the other
     */
    public Map<LocalDate, List<String>> holidays(Clinic clinic, List<LocalDate> dates, Locale language) {
        return holidays.byName(clinic, dates.get(0), dates.get(dates.size() - 1), language);
    }

    /**
     * What the public holiday is called on which the practitioner isn't open at a time that staff want, though they usually
     * would be on that day; empty when that isn't the reason, an empty list when nobody knows the name.
     */
    public Optional<List<String>> holidayAt(Clinic clinic, StaffWish wish, Locale language) {
        LocalDate date = LocalDate.ofInstant(wish.start(), clinic.timeZone());
        Map<LocalDate, List<String>> named = holidays.byName(clinic, date.minusDays(1), date, language);
        return clinic.practitioner(wish.practitioner())
                .flatMap(practitioner -> OpenTime.holidayAt(wish.start(), clinic, practitioner, named.keySet()))
                .map(day -> named.getOrDefault(day, List.of()));
    }

    /** Whether that can be done with an appointment now. */
    public boolean may(Appointment appointment, Kind kind) {
        return Transitions.allows(appointment, kind, clock.instant());
    }
}
