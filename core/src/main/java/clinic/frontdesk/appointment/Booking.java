package clinic.frontdesk.appointment;

import clinic.frontdesk.Ids;
import clinic.frontdesk.clinic.AppointmentType;
import clinic.frontdesk.clinic.Clinic;
import clinic.frontdesk.clinic.Confirmation;
import clinic.frontdesk.clinic.Practitioner;
import clinic.frontdesk.clinic.Slug;
import clinic.frontdesk.lead.Enquiry;
import clinic.frontdesk.lead.Lead;
import clinic.frontdesk.lead.Reception;
import clinic.frontdesk.lead.Visitor;
import clinic.frontdesk.notice.EventType;
import clinic.frontdesk.notice.Notices;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Books appointments, never two into one time.
 *
 * <p>It locks the diaries of everyone and everything that may be concerned, asks {@link Availability} again, and only
 * then writes; all in the running transaction.
 */
public final class Booking {

    private static final int ALTERNATIVES = 3;

    private final Appointments appointments;
    private final Timetable timetable;
    private final Reception reception;
    private final Notices notices;
    private final Ids ids;
    private final Clock clock;

    /** @param appointments where they are kept */
    public Booking(Appointments appointments, Reception reception, Notices notices, Ids ids, Clock clock) {
        this.appointments = appointments;
        this.timetable = new Timetable(appointments, clock);
        this.reception = reception;
        this.notices = notices;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Books an appointment for a visitor, and keeps the lead that comes with it.
     *
     * @throws AppointmentRefusal.SlotTaken when somebody else has the time, with alternatives
     * @throws AppointmentRefusal.NotOffered when the clinic would not offer the time anyway
     * @throws AppointmentRefusal.UnknownType when visitors can't book such a type
     * @throws AppointmentRefusal.UnknownPractitioner when there is none, or not for the type
     * @throws AppointmentRefusal.UnknownLocation when there is none, or not for the type
     */
    public Appointment book(Clinic clinic, Visitor visitor, BookingWish wish) {
        return book(clinic, visitor, wish, null);
    }

    /** The same for an application that knows the appointment by an id of its own. */
    public Appointment book(Clinic clinic, Visitor visitor, BookingWish wish, @Nullable String externalId) {
        TimeRange instant = TimeRange.of(wish.start(), Duration.ofNanos(1));
        TimesWish times = new TimesWish(wish.type(), wish.practitioner(), wish.location());
        SlotSearch search = Timetable.searchFor(clinic, times, instant, clock.instant());
        requireOffered(search);
        appointments.lock(clinic.slug(), diariesOf(search));
        List<Entry> entries = entriesAround(search);
        Slot slot = freeSlot(search, entries);
        Appointment appointment = appointment(search, slot, entries, visitor, externalId);
        appointments.add(appointment);
        notices.announce(
                clinic.slug(), EventType.APPOINTMENT_BOOKED, appointment.id().value());
        return appointment;
    }

    /** The time must be on the grid, within hours, notice and horizon: it must be free in an empty diary. */
    private static void requireOffered(SlotSearch search) {
        if (Availability.slots(search, Closures.entries(search.clinic())).isEmpty()) {
            throw new AppointmentRefusal.NotOffered();
        }
    }

    private static SortedSet<Diary> diariesOf(SlotSearch search) {
        Stream<Diary> people = search.practitioners().stream().map(p -> Diary.ofPractitioner(p.slug()));
        Stream<Diary> rooms = search.type().rooms().stream().map(Diary::ofRoom);
        return new TreeSet<>(Stream.concat(people, rooms).toList());
    }

    private List<Entry> entriesAround(SlotSearch search) {
        Clinic clinic = search.clinic();
        List<Entry> entries = new ArrayList<>(Closures.entries(clinic));
        entries.addAll(appointments.entries(clinic.slug(), Timetable.reachOf(search.window())));
        return entries;
    }

    private Slot freeSlot(SlotSearch search, List<Entry> entries) {
        return Availability.slots(search, entries).stream().findFirst().orElseThrow(() -> taken(search));
    }

    private AppointmentRefusal.SlotTaken taken(SlotSearch search) {
        Instant start = search.window().start();
        return new AppointmentRefusal.SlotTaken(
                search.clinic().timeZone(), timetable.nearest(search, start, ALTERNATIVES));
    }

    private Appointment appointment(
            SlotSearch search, Slot slot, List<Entry> entries, Visitor visitor, @Nullable String externalId) {
        AppointmentType type = search.type();
        Lead lead = reception.receiveBooking(search.clinic(), visitor, new Enquiry.Visit(type.slug(), type.intent()));
        return new Appointment(
                new AppointmentId(ids.next()),
                search.clinic().slug(),
                lead.reference(),
                lead.id(),
                type.slug(),
                leastBusy(slot, entries, search),
                slot.location(),
                new Rooms(search.clinic(), type, entries)
                        .free(slot.time(), slot.location())
                        .orElse(null),
                slot.time().start(),
                type.timing(),
                type.rules().confirm() == Confirmation.STAFF ? AppointmentStatus.REQUESTED : AppointmentStatus.BOOKED,
                externalId,
                clock.instant());
    }

    /** Of those who are free, the one with the least booked time around the appointment; the first of equals. */
    private static Slug leastBusy(Slot slot, List<Entry> entries, SlotSearch search) {
        return search.practitioners().stream()
                .map(Practitioner::slug)
                .filter(slot.practitioners()::contains)
                .min(Comparator.comparing(practitioner -> booked(practitioner, entries)))
                .orElseThrow();
    }

    private static Duration booked(Slug practitioner, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> practitioner.equals(entry.practitioner()))
                .map(entry -> entry.time().length())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
