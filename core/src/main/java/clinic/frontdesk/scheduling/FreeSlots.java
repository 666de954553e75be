package clinic.frontdesk.scheduling;

import clinic.frontdesk.appointment.AppointmentRefusal;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.availability.Availability;
import clinic.frontdesk.availability.Slot;
import clinic.frontdesk.availability.SlotSearch;
import clinic.frontdesk.availability.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for free times, without a lock: what it finds may be taken a moment later. */
public final class FreeSlots {

    private static final int ALTERNATIVES = 3;
    private static final Duration NEAR = Duration.ofDays(3);
    private static final int FIRST_LOOK = 14;

    private final TakenTimes taken;
    private final ClinicHolidays holidays;

    public FreeSlots(Diaries diaries) {
        this.taken = new TakenTimes(diaries);
        this.holidays = new ClinicHolidays(diaries);
    }

    /** Those that {@code search} asks for. */
    public List<Slot> of(SlotSearch search) {
        TimeRange allowed = search.allowed();
        if (allowed.isEmpty()) {
            return List.of();
        }
        SlotSearch narrow = search.in(allowed);
        return Availability.slots(holidays.informed(narrow), taken.inTheWay(narrow));
    }

    /** The first from {@code from} to the horizon. */
    public Optional<Slot> first(SlotSearch search, Instant from) {
        return next(search, from, 1).stream().findFirst();
    }

    /** The next from {@code from} to the horizon, at most {@code most}. It looks farther in growing steps. */
    public List<Slot> next(SlotSearch search, Instant from, int most) {
        List<Slot> found = new ArrayList<>();
        int days = FIRST_LOOK;
        for (Instant start = from; start.isBefore(search.horizon()) && found.size() < most; days *= 2) {
            Instant end = start.plus(Duration.ofDays(days));
            found.addAll(of(search.in(new TimeRange(start, end))));
            start = end;
        }
        return found.size() > most ? found.subList(0, most) : found;
    }

    /** That the one start of the search's window is taken, with the nearest others. */
    public AppointmentRefusal.SlotTaken taken(SlotSearch search) {
        Instant start = search.window().start();
        List<Slot> others = nearest(search, start).stream()
                .filter(slot -> !slot.time().start().equals(start))
                .limit(ALTERNATIVES)
                .toList();
        return new AppointmentRefusal.SlotTaken(start, search.clinic().timeZone(), others);
    }

    /** One more than are needed, since {@code start} itself may be among them. */
    private List<Slot> nearest(SlotSearch search, Instant start) {
        return of(search.in(new TimeRange(start.minus(NEAR), start.plus(NEAR)))).stream()
                .sorted(Comparator.comparing(
                        slot -> Duration.between(start, slot.time().start()).abs()))
                .limit(ALTERNATIVES + 1)
                .toList();
    }
}
