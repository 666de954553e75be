package clinic.frontdesk.booking;

import clinic.frontdesk.appointment.Appointment;
import clinic.frontdesk.appointment.Diaries;
import clinic.frontdesk.availability.Slot;
import clinic.frontdesk.availability.SlotSearch;
import clinic.frontdesk.availability.TimeRange;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.scheduling.FreeSlots;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells visitors which times are free. */
public final class Timetable {

    private static final Duration NEAR = Duration.ofDays(7);

    private final FreeSlots free;
    private final Clock clock;

    /** @param clock tells what is too soon */
    public Timetable(Diaries diaries, Clock clock) {
        this.free = new FreeSlots(diaries);
        this.clock = clock;
    }

    /**
     * The free times that start on a date from {@code first} on.
     *
     * @param days number of dates
     * @throws BookingRefusal.UnknownType when visitors can't book such a type
     * @throws BookingRefusal.UnknownPractitioner when there is none, or not for the type
     * @throws BookingRefusal.UnknownLocation when there is none, or not for the type
     */
    public FreeTimes on(Clinic clinic, TimesWish wish, LocalDate first, int days) {
        Instant now = clock.instant();
        TimeRange window = new TimeRange(startOf(clinic, first), startOf(clinic, first.plusDays(days)));
        return times(searchFor(clinic, wish, window, now), first, days);
    }

    /** The free times to which an appointment can be moved; refuses like {@link #on}. */
    FreeTimes moving(Clinic clinic, Appointment appointment, TimesWish wish, LocalDate first, int days) {
        TimeRange window = new TimeRange(startOf(clinic, first), startOf(clinic, first.plusDays(days)));
        return times(moving(clinic, appointment, wish, window, clock.instant()), first, days);
    }

    /** The next free times, at most {@code most}; refuses like {@link #on}. */
    public List<Slot> next(Clinic clinic, TimesWish wish, int most) {
        Instant now = clock.instant();
        SlotSearch search = searchFor(clinic, wish, new TimeRange(now, now), now);
        return free.next(search, now, most);
    }

    /** What {@code wish} means in this clinic. */
    static SlotSearch searchFor(Clinic clinic, TimesWish wish, TimeRange window, Instant now) {
        AppointmentType type = clinic.appointmentType(wish.type())
                .filter(AppointmentType::isBookableOnline)
                .orElseThrow(() -> new BookingRefusal.UnknownType(
                        wish.type(), clinic.appointmentTypes().stream().filter(AppointmentType::isBookableOnline)));
        if (wish.location() != null
                && (clinic.location(wish.location()).isEmpty() || !type.isOfferedAt(wish.location()))) {
            throw new BookingRefusal.UnknownLocation(
                    wish.location(), type, clinic.locations().stream().filter(place -> type.isOfferedAt(place.slug())));
        }
        return SlotSearch.of(clinic, type, window, now)
                .at(practitioners(clinic, type, wish.practitioner()), wish.location());
    }

    /** What moving an appointment within {@code window} means. */
    static SlotSearch moving(Clinic clinic, Appointment appointment, TimesWish wish, TimeRange window, Instant now) {
        return searchFor(clinic, wish, window, now).moving(appointment.id());
    }

    private FreeTimes times(SlotSearch search, LocalDate first, int days) {
        Instant end = search.window().end();
        // one look for both: the next one after them is mostly near
        Instant seen = later(end, search.now()).plus(NEAR);
        List<Slot> all = free.of(search.in(new TimeRange(search.window().start(), seen)));
        int count =
                (int) all.stream().takeWhile(slot -> slot.start().isBefore(end)).count();
        Optional<Slot> next = count < all.size() ? Optional.of(all.get(count)) : free.first(search, seen);
        return new FreeTimes(first, days, all.subList(0, count), next.map(Slot::start));
    }

    private static List<Practitioner> practitioners(Clinic clinic, AppointmentType type, @Nullable Slug wanted) {
        if (wanted == null) {
            return clinic.practitionersOf(type);
        }
        return List.of(clinic.practitioner(wanted)
                .filter(practitioner -> type.isOfferedBy(practitioner.slug()))
                .orElseThrow(() -> new BookingRefusal.UnknownPractitioner(wanted, clinic.practitionersOf(type))));
    }

    private static Instant startOf(Clinic clinic, LocalDate date) {
        return date.atStartOfDay(clinic.timeZone()).toInstant();
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
