package clinic.frontdesk.diary;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.availability.Availability;
import clinic.frontdesk.availability.Obstacle;
import clinic.frontdesk.availability.OpenTime;
import clinic.frontdesk.availability.Session;
import clinic.frontdesk.availability.Slot;
import clinic.frontdesk.availability.SlotSearch;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.scheduling.ClinicHolidays;
import clinic.frontdesk.scheduling.DiaryLocks;
import clinic.frontdesk.scheduling.FreeSlots;
import clinic.frontdesk.scheduling.Patients;
import clinic.frontdesk.scheduling.Patients.Patient;
import clinic.frontdesk.scheduling.TakenTimes;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where in the diaries staff can put an appointment: anywhere, but never where somebody else is. */
final class StaffSlots {

    /** In all of these somebody else has the time. */
    private static final Set<Obstacle> NEVER = EnumSet.of(Obstacle.BUSY, Obstacle.HOLD, Obstacle.ROOM);

    private final DiaryLocks locks;
    private final ClinicHolidays holidays;
    private final TakenTimes taken;
    private final FreeSlots free;
    private final Patients patients;
    private final Clock clock;

    StaffSlots(Diaries diaries, Patients patients, Clock clock) {
        this.locks = new DiaryLocks(diaries.appointments());
        this.holidays = new ClinicHolidays(diaries);
        this.taken = new TakenTimes(diaries);
        this.free = new FreeSlots(diaries);
        this.patients = patients;
        this.clock = clock;
    }

    SlotSearch searchFor(Clinic clinic, StaffWish wish) {
        AppointmentType type = clinic.appointmentType(wish.type())
                .orElseThrow(() -> new DiaryRefusal.UnknownType(wish.type(), clinic.appointmentTypes()));
        Practitioner practitioner = clinic.practitioner(wish.practitioner())
                .orElseThrow(() -> new DiaryRefusal.UnknownPractitioner(wish.practitioner(), clinic.practitioners()));
        return SlotSearch.of(clinic, type, TimeRange.ofInstant(wish.start()), clock.instant())
                .at(List.of(practitioner), null)
                .byStaff();
    }

    /** What stands in the way and may be set aside; everything is locked before it. */
    Set<Obstacle> requirePossible(SlotSearch search, Patient patient, StaffWish wish, @Nullable Appointment moved) {
        Set<Obstacle> obstacles = EnumSet.noneOf(Obstacle.class);
        boolean stays = moved != null && moved.start().equals(wish.start());
        if (!stays && !wish.start().isAfter(search.now())) {
            obstacles.add(Obstacle.PAST);
        }
        obstacles.addAll(obstacles(search, placeOf(search, wish)));
        if (patients.haveAnother(
                search.clinic(), patient, wish.start(), moved == null ? null : moved.id(), search.now())) {
            obstacles.add(Obstacle.PATIENT);
        }
        if (obstacles.stream().anyMatch(NEVER::contains)) {
            throw free.taken(search);
        }
        if (!obstacles.isEmpty() && !wish.anyway()) {
            throw new DiaryRefusal.Obstructed(obstacles);
        }
        return obstacles;
    }

    /**
     * What stands in the way of a time.
     *
     * @param search at one practitioner, for one start
     */
    Set<Obstacle> obstacles(SlotSearch search, Slug location) {
        SlotSearch informed = holidays.informed(search);
        return Availability.obstacles(
                informed,
                search.practitioners().get(0),
                location,
                search.window().start(),
                taken.around(informed));
    }

    Session session(SlotSearch search, StaffWish wish) {
        Slug place = placeOf(search, wish);
        TimeRange time = TimeRange.of(wish.start(), search.type().timing().duration());
        Slot slot = new Slot(time, place, List.of(wish.practitioner()));
        Optional<Slug> room = Availability.room(search, wish.practitioner(), slot, taken.around(search));
        return new Session(
                search.type().slug(),
                wish.practitioner(),
                place,
                room.orElse(null),
                wish.start(),
                search.type().timing());
    }

    /** Where the practitioner is open then, or else where they usually are. */
    Slug placeOf(SlotSearch search, StaffWish wish) {
        if (wish.location() != null) {
            return wish.location();
        }
        Practitioner practitioner = search.practitioners().get(0);
        return OpenTime.locationAt(
                        wish.start(),
                        search.clinic(),
                        practitioner,
                        holidays.informed(search).holidays())
                .or(() -> practitioner.hours().keySet().stream().findFirst())
                .orElseGet(() -> search.clinic().mainLocation().slug());
    }

    /** The session of an appointment while it keeps its time; or the same time once more, if nobody else has it. */
    Session kept(Clinic clinic, Appointment appointment, Patient patient) {
        Instant now = clock.instant();
        if (appointment.standsAt(now)) {
            locks.lock(clinic, List.of(appointment.session()), now);
            return appointment.session();
        }
        StaffWish same = new StaffWish(
                appointment.type(), appointment.practitioner(), appointment.location(), appointment.start(), true);
        SlotSearch search = searchFor(clinic, same).moving(appointment.id());
        locks.lock(search, List.of(appointment.session()));
        if (requirePossible(search, patient, same, appointment).contains(Obstacle.PATIENT)) {
            throw free.taken(search);
        }
        return session(search, same);
    }
}
